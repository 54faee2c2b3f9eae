import { change } from "../../state/store.ts";
import { useSetu } from "../useStore.ts";
import type { Choice } from "./choices.ts";
import "./facet.css";

type Props = {
  readonly choice: Choice;
  /** The group of radio buttons it belongs to; null for a box to tick. */
  readonly group: string | null;
};

/** One value of a filter, and the number of records it would show. */
export const ChoiceLine = ({ choice: { label, note, count, chosen, take }, group }: Props) => {
  const store = useSetu();
  return (
    <label className="facet-choice">
      <input
        type={group === null ? "checkbox" : "radio"}
        name={group ?? undefined}
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
  );
};
