import type { Bar } from "../../model/time/summary.ts";
import type { View } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu } from "../useStore.ts";
import { shareStyle } from "./share.ts";

type Props<T> = {
  readonly title: string;
  readonly note: string | null;
  readonly bars: readonly Bar<T>[];
  readonly nameOf: (value: T) => string;
  readonly toggle: (view: View, value: T) => View;
};

/** Bars of one filter, each a button that turns its value on and off. */
export const BarList = <T extends string>({ title, note, bars, nameOf, toggle }: Props<T>) => {
  const store = useSetu();
  return (
    <section className="summary-part">
      <h2>{title}</h2>
      {note !== null && <p className="summary-note">{note}</p>}
      <ul>
        {bars.map(({ value, count, share, chosen }) => (
          <li key={value}>
            <button
              type="button"
              className="summary-bar"
              aria-pressed={chosen}
              onClick={() => change(store, (view) => toggle(view, value))}
            >
              <span className="unseen">{say.summary.bar(nameOf(value), count)}</span>
              <span className="summary-name" aria-hidden="true">
                {nameOf(value)}
              </span>
              <span className="summary-track" aria-hidden="true">
                <span className="summary-fill" style={shareStyle(share)} />
                <span className="summary-count">{count}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
