import type { DateSpan, Partnership, StatusStep } from "../../model/records/atlas.ts";
import { type Citation, evidenceOf } from "../../model/records/citation.ts";
import { dateSpanText } from "../../model/records/dateText.ts";
import { otherDates } from "../../model/time/card.ts";
import { say } from "../../text/catalogue.ts";
import { LineSample } from "../key/LineSample.tsx";
import { Fact, Value } from "./Fact.tsx";

type Props = { readonly record: Partnership; readonly citations: readonly Citation[] };

/** One date and how exact it is; `of` says which, when it is not the record's own. */
const DateLine = (props: {
  readonly date: DateSpan;
  readonly of: string | null;
  readonly citations: readonly Citation[];
}) => (
  <>
    <Value evidence={evidenceOf(props.citations, props.date.claims, props.date.basis)}>
      {say.card.dateWithPrecision(
        dateSpanText(props.date, say.timeline.dates),
        say.timeline.dates.precision[props.date.precision],
      )}
      <span className="aside">{props.of}</span>
    </Value>
    {props.date.from !== null && <p className="reason">{say.card.inferredFrom(props.date.from)}</p>}
  </>
);

/** The record's own date, then those of its other steps. */
const DateFact = ({ record, citations }: Props) => (
  <Fact name={say.card.facts.date}>
    {record.date === null ? (
      <p className="aside">{say.card.noDate}</p>
    ) : (
      <DateLine date={record.date} of={null} citations={citations} />
    )}
    {otherDates(record).map(({ status, date }) => (
      <DateLine
        key={`${status} ${date.edtf}`}
        date={date}
        of={say.card.otherDate(say.words.statuses[status])}
        citations={citations}
      />
    ))}
  </Fact>
);

const stepText = ({ status, date }: StatusStep): string =>
  date
    ? say.card.statusOn(say.words.statuses[status], dateSpanText(date, say.timeline.dates))
    : say.words.statuses[status];

/** How it came to the status of today, and last that status with its line. */
const StatusFact = ({ record, citations }: Props) => (
  <Fact name={say.card.facts.status}>
    <ol aria-label={say.card.history}>
      {record.history.map((step) => (
        <li key={stepText(step)}>
          <Value evidence={evidenceOf(citations, step.claims, step.date?.basis ?? null)}>
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
