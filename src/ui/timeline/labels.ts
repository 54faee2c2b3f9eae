import type { Partnership, PartnershipId } from "../../model/records/atlas.ts";
import { dateSpanText, monthText } from "../../model/records/dateText.ts";
import type { Row } from "../../model/time/select.ts";
import { type Column, towersOver } from "../../model/time/timeline.ts";
import { type Drawing, markOf } from "../../svg/timeline/drawing.ts";
import type { HandleMark } from "../../svg/timeline/grip.ts";
import type { Hit } from "../../svg/timeline/hit.ts";
import { type Note, selectionNote, towerNotes } from "../../svg/timeline/notes.ts";
import { say } from "../../text/frame.ts";

const recordIn = (rows: readonly Row[], id: PartnershipId | null): Partnership | null =>
  rows.find(({ partnership }) => partnership.id === id)?.partnership ?? null;

/** "June 2024", or "January 2024 to March 2024" for a quarter. */
const columnText = ({ first, last }: Column): string => {
  const from = monthText(first, say.timeline.dates);
  const to = monthText(last, say.timeline.dates);
  return from === to ? from : say.timeline.dates.range(from, to);
};

/** A column's month, and the event that it is known for. */
const towerSaid = (column: Column, rows: readonly Row[]): { title: string; text: string } => ({
  title: columnText(column),
  text: recordIn(rows, column.event)?.short ?? say.timeline.records(column.count),
});

/** A record's date and name. */
const recordSaid = (id: PartnershipId, rows: readonly Row[]): { title: string; text: string } | null => {
  const record = recordIn(rows, id);
  if (record === null || record.date === null) return null;
  return { title: dateSpanText(record.date, say.timeline.dates), text: record.short };
};

/** A month that holds more records than this gets a note. */
const tower = 10;

/** Beside the selected mark its date and name; with none selected, beside each tower its month and event. */
export const notesSaid = (
  drawing: Drawing,
  rows: readonly Row[],
  selected: PartnershipId | null,
  handles: readonly HandleMark[],
): readonly Note[] => {
  const box = markOf(drawing, selected);
  const said = selected === null ? null : recordSaid(selected, rows);
  return box === null || said === null
    ? towerNotes(
        towersOver(drawing.columns, tower),
        (column) => towerSaid(column, rows),
        drawing,
        handles.map(({ x }) => x),
      )
    : [selectionNote(box, said, drawing)];
};

/** At most this many names stand in a tooltip. */
const named = 5;

/** A tooltip's lines, the first one its heading; empty when nothing is there to say. */
export const hitSaid = ({ id, column, more }: Hit, rows: readonly Row[]): readonly string[] => {
  if (more !== null) {
    const names = more.ids.slice(0, named).flatMap((each) => recordIn(rows, each)?.short ?? []);
    return [say.timeline.moreSpans(more.ids.length), ...names];
  }
  const record = id === null ? null : recordSaid(id, rows);
  if (column !== null && column.count > 1) {
    const { most, count } = column;
    const event = towerSaid(column, rows).text;
    return [columnText(column), say.timeline.column(count, most.count, most.group), record?.text ?? event];
  }
  return record === null ? [] : [record.title, record.text];
};
