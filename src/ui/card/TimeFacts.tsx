import type { DateSpan, Partnership, StatusStep } from "../../model/atlas.ts";
import { otherDates } from "../../model/card.ts";
import { type Citation, groundOf } from "../../model/citation.ts";
import { dateSpanText } from "../../model/dateText.ts";
import { en } from "../../text/catalogue.ts";
import { LineSample } from "../key/LineSample.tsx";
import { Fact, Value } from "./Fact.tsx";

const { words, card: text } = en;
const dates = en.timeline.dates;

type Props = { readonly record: Partnership; readonly citations: readonly Citation[] };

/** One date and how exact it is; `of` says which, when it is not the record's own. */
const DateLine = (props: {
  readonly date: DateSpan;
  readonly of: string | null;
  readonly citations: readonly Citation[];
}) => (
  <>
    <Value ground={groundOf(props.citations, props.date.claims, props.date.basis)}>
      {text.dateWithPrecision(dateSpanText(props.date, dates), dates.precision[props.date.precision])}
      <span className="aside">{props.of}</span>
    </Value>
    {props.date.from !== null && <p className="reason">{text.inferredFrom(props.date.from)}</p>}
  </>
);

/** The record's own date, then those of its other steps. */
const DateFact = ({ record, citations }: Props) => (
  <Fact name={text.facts.date}>
    {record.date === null ? (
      <p className="aside">{text.noDate}</p>
    ) : (
      <DateLine date={record.date} of={null} citations={citations} />
    )}
    {otherDates(record).map(({ status, date }) => (
      <DateLine
        key={`${status} ${date.edtf}`}
        date={date}
        of={text.otherDate(words.statuses[status])}
        citations={citations}
      />
    ))}
  </Fact>
);

const stepText = ({ status, date }: StatusStep): string =>
  date ? text.statusOn(words.statuses[status], dateSpanText(date, dates)) : words.statuses[status];

/** How it came to the status of today, and last that status with its line. */
const StatusFact = ({ record, citations }: Props) => (
  <Fact name={text.facts.status}>
    <ol aria-label={text.history}>
      {record.history.map((step) => (
        <li key={stepText(step)}>
          <Value ground={groundOf(citations, step.claims, step.date?.basis ?? null)}>
            {step === record.history.at(-1) ? (
              <span className="status-today">
                <LineSample stroke={record.stroke} group={record.group} />
                {stepText(step)}
              </span>
            ) : (
              <span className="aside">{stepText(step)}</span>
            )}
          </Value>
        </li>
      ))}
    </ol>
  </Fact>
);

export const TimeFacts = (props: Props) => (
  <>
    <DateFact {...props} />
    <StatusFact {...props} />
  </>
);
