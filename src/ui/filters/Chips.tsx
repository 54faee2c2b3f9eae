import { X } from "lucide";
import { clearFilter, type FilterName } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { useSetu, useSlice } from "../useStore.ts";
import "./chip.css";

type Props = { readonly filter: FilterName; readonly name: string; readonly words: string };

const Chip = ({ filter, name, words }: Props) => {
  const store = useSetu();
  return (
    <button
      type="button"
      className="filter-chip"
      aria-label={name}
      onClick={() => change(store, (view) => clearFilter(view, filter))}
    >
      <span className="filter-chip-words">{words}</span>
      <Icon of={X} size={14} strokeWidth={2.5} />
    </button>
  );
};

/** The filters that have no menu of their own, while they narrow the records, and the way to be rid of them. */
export const Chips = () => {
  const query = useSlice(({ view }) => view.query.trim());
  const strokes = useSlice(({ view }) => view.strokes);
  const lines = strokes.map((stroke) => say.shell.key[stroke]).join("; ");
  return (
    <>
      {query !== "" && (
        <Chip
          filter="query"
          name={say.shell.filters.unmatch(query)}
          words={say.shell.filters.matching(query)}
        />
      )}
      {lines !== "" && (
        <Chip filter="strokes" name={say.shell.filters.clear(say.shell.filters.strokes)} words={lines} />
      )}
    </>
  );
};
