import type { Atlas, Partnership } from "../records/atlas.ts";
import { type Kind, statuses } from "../records/vocabulary.ts";
import type { Row } from "./select.ts";

export const columns = ["title", "kind", "parties", "date", "status"] as const;
export type Column = (typeof columns)[number];

export type Sorting = { readonly column: Column; readonly ascending: boolean };

/** Newest first, as a reader of news expects. */
export const firstSorting: Sorting = { column: "date", ascending: false };

/** The same column again turns the order round; another one begins at its start. */
export const sortBy = (sorting: Sorting, column: Column): Sorting =>
  sorting.column === column
    ? { column, ascending: !sorting.ascending }
    : { column, ascending: column !== "date" };

/** The parties' short names, as one line. */
export const partyLine = (atlas: Atlas, { partnership }: Row): string =>
  [...new Set(partnership.parties.map(({ party }) => atlas.parties[party]?.short ?? party))].join(", ");

// Made when it is first asked for: a collator brings tables along, which a page that only starts has no use for.
let collator: Intl.Collator | null = null;
const inOrder = (one: string, two: string): number => {
  collator ??= new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  return collator.compare(one, two);
};

/** `kindName` says what readers call a kind, since they see the names sorted. Records without a date come last. */
export const sortRows = (
  atlas: Atlas,
  rows: readonly Row[],
  { column, ascending }: Sorting,
  kindName: (kind: Kind) => string,
): readonly Row[] => {
  const sign = ascending ? 1 : -1;
  const compared = (a: Row, b: Row): number => {
    const [one, two] = [a.partnership, b.partnership];
    switch (column) {
      case "title":
        return sign * inOrder(one.title, two.title);
      case "kind":
        return sign * inOrder(kindName(one.kind), kindName(two.kind));
      case "parties":
        return sign * inOrder(partyLine(atlas, a), partyLine(atlas, b));
      case "status":
        return sign * (statuses.indexOf(one.status) - statuses.indexOf(two.status));
      case "date":
        return one.date && two.date ? sign * (one.date.earliest - two.date.earliest) : undatedLast(one, two);
    }
  };
  return rows.toSorted(compared);
};

const undatedLast = (a: Partnership, b: Partnership): number =>
  Number(a.date === null) - Number(b.date === null);

/** Within a day the order of the atlas holds. Records without a date come last. */
export const newestFirst = (records: readonly Partnership[]): readonly Partnership[] =>
  records.toSorted((a, b) => (a.date && b.date ? b.date.earliest - a.date.earliest : undatedLast(a, b)));
