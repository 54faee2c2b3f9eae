import { useId } from "react";
import { clearFilter } from "../../model/view.ts";
import { change, useSetu, useSlice } from "../../state/store.ts";
import { en } from "../../text/catalogue.ts";
import { choicesOf, chosenIn, type Facet } from "./choices.ts";
import "./facet.css";

/** The values of one filter, each with the number of records it would show. */
export const FacetFields = ({ facet }: { readonly facet: Facet }) => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const view = useSlice((state) => state.view);
  const group = useId();
  const name = en.shell.filters[facet];
  const single = facet === "certainty";
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {choicesOf(facet, atlas, view).map(({ key, label, note, count, chosen, take }) => (
        <label key={key} className="facet-choice">
          <input
            type={single ? "radio" : "checkbox"}
            name={single ? group : undefined}
            className="tick"
            checked={chosen}
            onChange={() => change(store, take)}
          />
          <span>
            {label}
            {note !== null && <span className="facet-note">{note}</span>}
          </span>{" "}
          <span className="partner-count">{count}</span>
        </label>
      ))}
      {!single && chosenIn(facet, view) > 0 && (
        <button
          type="button"
          className="facet-clear"
          onClick={() => change(store, (now) => clearFilter(now, facet))}
        >
          {en.shell.filters.clear(name)}
        </button>
      )}
    </fieldset>
  );
};
