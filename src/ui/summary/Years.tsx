import type { Group } from "../../model/records/vocabulary.ts";
import { toggleYear, toggleYearOf, type YearBar, type YearKey } from "../../model/time/summary.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu, useSlice } from "../useStore.ts";
import { shareStyle } from "./share.ts";

const nameOf = (year: YearKey): string => (typeof year === "number" ? `${year}` : say.summary.years[year]);

type PartProps = { readonly year: YearKey; readonly group: Group; readonly count: number };

/** One partner's share of a year. What has no certain year cannot be asked for by year. */
const Part = ({ year, group, count }: PartProps) => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const name = say.summary.years.part(say.words.groups[group].long, nameOf(year), count);
  const classes = `summary-piece link-${group}`;
  if (typeof year !== "number") {
    return <span role="img" aria-label={name} className={classes} style={{ flexGrow: count }} />;
  }
  return (
    <button
      type="button"
      className={classes}
      style={{ flexGrow: count }}
      aria-label={name}
      title={name}
      onClick={() => change(store, (view) => toggleYearOf(atlas, view, year, group))}
    />
  );
};

const YearName = ({ bar: { value, count, chosen } }: { readonly bar: YearBar }) => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  if (typeof value !== "number") return <span className="summary-year">{nameOf(value)}</span>;
  return (
    <button
      type="button"
      className="summary-year"
      aria-pressed={chosen}
      aria-label={say.summary.years.year(`${value}`, count)}
      onClick={() => change(store, (view) => toggleYear(atlas, view, value))}
    >
      {value}
    </button>
  );
};

type Props = { readonly years: readonly YearBar[]; readonly groups: readonly Group[] };

/** Records by the year in which they began, each year a bar of its partners. */
export const Years = ({ years, groups }: Props) => (
  <section className="summary-part summary-years">
    <h2>{say.summary.years.title}</h2>
    <p className="summary-note">{say.summary.years.note}</p>
    <ul className="summary-key">
      {groups.map((group) => (
        <li key={group} className={`link-${group}`}>
          {say.words.groups[group].long}
        </li>
      ))}
    </ul>
    <ul>
      {years.map((bar) => (
        <li key={bar.value} className="summary-line">
          <YearName bar={bar} />
          <span className="summary-track">
            <span className="summary-stack" style={shareStyle(bar.share)}>
              {bar.groups.map(({ group, count }) => (
                <Part key={group} year={bar.value} group={group} count={count} />
              ))}
            </span>
            <span className="summary-count">{bar.count}</span>
          </span>
        </li>
      ))}
    </ul>
  </section>
);
