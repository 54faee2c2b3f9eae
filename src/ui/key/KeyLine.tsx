import type { ReactNode } from "react";
import { change } from "../../state/store.ts";
import { useSetu, useSlice } from "../useStore.ts";
import type { KeyFilter } from "./keyFilters.ts";

type Props = {
  /** Null where the key only explains. */
  readonly filter: KeyFilter | null;
  /** How many records it would show; null leaves the number out. */
  readonly count?: number | null;
  readonly children: ReactNode;
};

/** One line of the key: a sample with its meaning, which shows only the records of that kind when pressed. */
export const KeyLine = ({ filter, count = null, children }: Props) => {
  const store = useSetu();
  const pressed = useSlice(({ view }) => filter?.pressed(view) ?? false);
  if (filter === null) return <li className="key-line">{children}</li>;
  return (
    <li>
      <button
        type="button"
        className="key-line"
        aria-pressed={pressed}
        onClick={() => change(store, filter.take)}
      >
        {children}
        {count !== null && <span className="key-count">{count}</span>}
      </button>
    </li>
  );
};
