import { ChevronDown } from "lucide";
import { say } from "../../text/catalogue.ts";
import { Dropdown } from "../Dropdown.tsx";
import { Icon } from "../Icon.tsx";
import { useSlice } from "../useStore.ts";
import { chosenIn, type Facet } from "./choices.ts";
import { FacetFields } from "./FacetFields.tsx";

export const FacetMenu = ({ facet }: { readonly facet: Facet }) => {
  const chosen = useSlice(({ view }) => chosenIn(facet, view));
  const name = say.shell.filters[facet];
  return (
    <Dropdown
      className={chosen > 0 ? "facet-menu is-set" : "facet-menu"}
      name={say.shell.filters.name(name, chosen)}
      label={
        <>
          {name}
          {chosen > 0 && <span className="facet-set">{chosen}</span>}
          <Icon of={ChevronDown} size={14} strokeWidth={2.5} className="dropdown-arrow" />
        </>
      }
    >
      <FacetFields facet={facet} />
    </Dropdown>
  );
};
