import type { Partnership, StatusStep } from "../../model/atlas.ts";
import { type Citation, groundOf } from "../../model/citation.ts";
import { dateSpanText } from "../../model/dateText.ts";
import { en } from "../../text/catalogue.ts";
import { LineSample } from "../key/LineSample.tsx";
import { Fact, Value } from "./Fact.tsx";

const { words, card: text } = en.shell;
const dates = en.timeline.dates;

const stepText = ({ status, date }: StatusStep): string =>
  date ? text.statusOn(words.statuses[status], dateSpanText(date, dates)) : words.statuses[status];

type Props = { readonly record: Partnership; readonly citations: readonly Citation[] };

const DateFact = ({ record, citations }: Props) => {
  const { date } = record;
  return (
    <Fact name={text.facts.date}>
      {date === null ? (
        <p className="aside">{text.noDate}</p>
      ) : (
        <>
          <Value ground={groundOf(citations, date.claims, date.basis)}>
            {text.dateWithPrecision(dateSpanText(date, dates), dates.precision[date.precision])}
          </Value>
          {date.from !== null && <p className="reason">{text.inferredFrom(date.from)}</p>}
        </>
      )}
    </Fact>
  );
};

/** The status of today with its line, and above it how it came to that. */
const StatusFact = ({ record, citations }: Props) => {
  const { history, stroke, group } = record;
  const past = history.slice(0, -1);
  const today = history.at(-1);
  return (
    <Fact name={text.facts.status}>
      {past.map((step) => (
        <Value key={stepText(step)} ground={groundOf(citations, step.claims, step.date?.basis ?? null)}>
          <span className="aside">{stepText(step)}</span>
        </Value>
      ))}
      {today && (
        <Value ground={groundOf(citations, today.claims, today.date?.basis ?? null)}>
          <span className="status-today">
            <LineSample stroke={stroke} group={group} />
            {stepText(today)}
          </span>
        </Value>
      )}
    </Fact>
  );
};

export const TimeFacts = (props: Props) => (
  <>
    <DateFact {...props} />
    <StatusFact {...props} />
  </>
);
