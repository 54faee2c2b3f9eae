import { ArrowDown, ArrowUp } from "lucide";
import { useState } from "react";
import { dateSpanText } from "../../model/records/dateText.ts";
import type { Row } from "../../model/time/select.ts";
import {
  type Column,
  columns,
  firstSorting,
  partyLine,
  type Sorting,
  sortBy,
  sortRows,
} from "../../model/time/sorting.ts";
import { selectPartnership } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { LineSample } from "../key/LineSample.tsx";
import { useSelected } from "../useSelected.ts";
import { useSetu, useSlice } from "../useStore.ts";
import "./table.css";

type HeadProps = {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
};

const Head = ({ column, sorting, onSort }: HeadProps) => {
  const sorted = sorting.column === column;
  const Arrow = sorting.ascending ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      className={`column-${column}`}
      aria-sort={sorted ? (sorting.ascending ? "ascending" : "descending") : undefined}
    >
      <button type="button" onClick={() => onSort(column)}>
        {say.shell.table.columns[column]}
        {sorted && <Icon of={Arrow} size={14} strokeWidth={2.5} />}
      </button>
    </th>
  );
};

const Line = ({ row }: { readonly row: Row }) => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const { id, title, kind, status, stroke, group, date } = row.partnership;
  const selected = useSlice(
    ({ view: { selection } }) => selection.kind === "partnership" && selection.partnership === id,
  );
  const parties = partyLine(atlas, row);
  return (
    <tr aria-current={selected || undefined} className={`row-${row.presence}`}>
      <th scope="row" className="column-title">
        <button type="button" lang="en" onClick={() => change(store, (view) => selectPartnership(view, id))}>
          {title}
        </button>
        <span className="table-line">{say.shell.table.line(say.shell.words.kinds[kind], parties)}</span>
      </th>
      <td className="column-kind">{say.shell.words.kinds[kind]}</td>
      <td className="column-parties">{parties}</td>
      <td className="column-date">
        {date ? dateSpanText(date, say.timeline.dates) : say.shell.table.undated}
        {date?.basis === "inferred" && <span className="table-note">{say.shell.table.inferred}</span>}
      </td>
      <td className="column-status">
        <span>
          <LineSample stroke={stroke} group={group} />
          {say.shell.words.statuses[status]}
        </span>
      </td>
    </tr>
  );
};

/** The records the map would show, as rows. */
export const TableView = () => {
  const atlas = useSlice((state) => state.atlas);
  const { shown } = useSelected();
  const [sorting, setSorting] = useState(firstSorting);
  return (
    <section className="table-scroll" aria-label={say.shell.table.label} tabIndex={-1}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head
                key={column}
                column={column}
                sorting={sorting}
                onSort={(by) => setSorting(sortBy(sorting, by))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(atlas, shown, sorting, (kind) => say.shell.words.kinds[kind]).map((row) => (
            <Line key={row.partnership.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
