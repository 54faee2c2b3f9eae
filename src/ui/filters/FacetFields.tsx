import { useId } from "react";
import { clearFilter } from "../../model/view/filters.ts";
import { askRecords, change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { LoadingOrRetry, useRecords } from "../lazyPart.tsx";
import { useSetu, useSlice } from "../useStore.ts";
import { ChoiceLine } from "./ChoiceLine.tsx";
import { asksMatch, choicesOf, chosenIn, type Facet, matchChoices } from "./choices.ts";

/** The values of one filter, each with the number of records it would show. */
export const FacetFields = ({ facet }: { readonly facet: Facet }) => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const view = useSlice((state) => state.view);
  const group = useId();
  const name = say.shell.filters[facet];
  const single = facet === "certainty";
  // Sources have their names only in the whole records.
  const here = useRecords(facet === "sources");
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {asksMatch(facet, view) && (
        <fieldset className="facet-match">
          <legend className="unseen">{say.shell.filters.match}</legend>
          {matchChoices(atlas, view).map((choice) => (
            <ChoiceLine key={choice.key} choice={choice} group={group} />
          ))}
        </fieldset>
      )}
      {here === true ? (
        choicesOf(facet, atlas, view).map((choice) => (
          <ChoiceLine key={choice.key} choice={choice} group={single ? group : null} />
        ))
      ) : (
        <LoadingOrRetry failed={here === null} retry={() => askRecords(store)} />
      )}
      {!single && chosenIn(facet, view) > 0 && (
        <button
          type="button"
          className="facet-clear"
          onClick={() => change(store, (now) => clearFilter(now, facet))}
        >
          {say.shell.filters.clear(name)}
        </button>
      )}
    </fieldset>
  );
};
