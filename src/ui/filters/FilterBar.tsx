import { ChevronDown } from "lucide";
import { countSet } from "../../model/time/facet.ts";
import { say } from "../../text/catalogue.ts";
import { Dropdown } from "../Dropdown.tsx";
import { Icon } from "../Icon.tsx";
import { useSelected } from "../useSelected.ts";
import { useSlice } from "../useStore.ts";
import { facets } from "./choices.ts";
import { FacetFields } from "./FacetFields.tsx";
import { FacetMenu } from "./FacetMenu.tsx";
import { PartnerFilter } from "./PartnerFilter.tsx";
import "./bar.css";

export const FilterBar = () => {
  const set = useSlice(({ view }) => countSet(view));
  const { shown, total } = useSelected();
  return (
    <section className="filter-bar" aria-label={say.shell.filters.label}>
      <PartnerFilter />
      <div className="filter-menus">
        {facets.map((facet) => (
          <FacetMenu key={facet} facet={facet} />
        ))}
      </div>
      <Dropdown
        className="filter-all"
        label={
          <>
            {say.shell.filters.open(set)}
            <Icon of={ChevronDown} size={14} strokeWidth={2.5} className="dropdown-arrow" />
          </>
        }
      >
        {facets.map((facet) => (
          <FacetFields key={facet} facet={facet} />
        ))}
      </Dropdown>
      <p className="filter-shown">{say.shell.filters.shown(shown.length, total)}</p>
    </section>
  );
};
