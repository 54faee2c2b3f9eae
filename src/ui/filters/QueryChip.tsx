import { X } from "lucide-react";
import { clearFilter } from "../../model/view.ts";
import { change, useSetu, useSlice } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import "./chip.css";

/** The search words that narrow the records, and the way to be rid of them. */
export const QueryChip = () => {
  const store = useSetu();
  const query = useSlice(({ view }) => view.query.trim());
  if (query === "") return null;
  return (
    <button
      type="button"
      className="query-chip"
      aria-label={say.shell.filters.unmatch(query)}
      onClick={() => change(store, (view) => clearFilter(view, "query"))}
    >
      <span className="query-chip-words">{say.shell.filters.matching(query)}</span>
      <X aria-hidden="true" size={14} strokeWidth={2.5} />
    </button>
  );
};
