import type { Partnership } from "../../model/records/atlas.ts";
import { dateSpanText } from "../../model/records/dateText.ts";
import { newestFirst } from "../../model/time/sorting.ts";
import { selectPartnership } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { LineSample } from "../key/LineSample.tsx";
import { useSetu } from "../useStore.ts";
import "./list.css";

type Props = { readonly records: readonly Partnership[]; readonly name: string };

/** Records, newest first, each with a piece of its thread. */
export const RecordList = ({ records, name }: Props) => {
  const store = useSetu();
  return (
    <ul className="record-list" aria-label={name}>
      {newestFirst(records).map(({ id, title, kind, status, stroke, group, date }) => (
        <li key={id}>
          <button type="button" onClick={() => change(store, (view) => selectPartnership(view, id))}>
            <LineSample stroke={stroke} group={group} length={18} />
            <span>
              <span className="record-title" lang="en">
                {title}
              </span>{" "}
              <span className="record-note">
                {say.shell.sheet.line(say.shell.words.kinds[kind], say.shell.words.statuses[status])}
              </span>
            </span>{" "}
            <span className="record-date">
              {date ? dateSpanText(date, say.timeline.dates) : say.shell.sheet.noDate}
              {date?.basis === "inferred" && <span className="record-note">{say.shell.sheet.inferred}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
