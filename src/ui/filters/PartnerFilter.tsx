import { partnerOptions } from "../../model/time/facet.ts";
import { togglePartner } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { Junction } from "../key/Marks.tsx";
import { useSetu, useSlice } from "../useStore.ts";
import { Chips } from "./Chips.tsx";
import "./partners.css";

/** The partners, with the colour of their threads and how many there are; and the search words that narrow them. */
export const PartnerFilter = () => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const view = useSlice((state) => state.view);
  return (
    <>
      <fieldset className="partners">
        <legend className="unseen">{say.shell.filters.partners}</legend>
        {partnerOptions(atlas, view).map(({ value, count, chosen }) => (
          <label key={value} className={`partner link-${value}`}>
            <input
              type="checkbox"
              className="tick"
              checked={chosen}
              onChange={() => change(store, (now) => togglePartner(now, value))}
            />
            {value === "multi" && <Junction />}
            <span className="partner-long">{say.shell.words.groups[value].long}</span>
            <span className="partner-short">{say.shell.words.groups[value].short}</span>{" "}
            <span className="partner-count">{count}</span>
          </label>
        ))}
      </fieldset>
      <Chips />
    </>
  );
};
