import type { Atlas, PartyId } from "../../model/records/atlas.ts";
import { dateSpanText } from "../../model/records/dateText.ts";
import { indexOf } from "../../model/records/matching.ts";
import { type Found, plainText, search } from "../../model/records/search.ts";
import { recordsAt } from "../../model/time/card.ts";
import { say } from "../../text/catalogue.ts";

/** A line in the list under the search box. */
export type Line = {
  readonly id: string;
  readonly found: Found;
  readonly title: string;
  readonly note: string;
};

const LONGEST = 12;

const recordsWith = (atlas: Atlas, id: PartyId): number =>
  atlas.partnerships.filter(({ parties }) => parties.some(({ party }) => party === id)).length;

const lineOf = (atlas: Atlas, found: Found): Line | null => {
  switch (found.kind) {
    case "place": {
      const place = atlas.places[found.place];
      if (!place) return null;
      const country =
        place.country === null || place.level === "country" ? null : say.shell.words.country(place.country);
      return {
        id: `place-${found.place}`,
        found,
        title: found.alias === null ? place.name : say.shell.search.alias(place.name, found.alias),
        note: say.shell.search.note(
          say.shell.words.levels[place.level],
          country,
          say.shell.words.records(recordsAt(atlas, found.place).length),
        ),
      };
    }
    case "party": {
      const party = atlas.parties[found.party];
      if (!party) return null;
      const country = party.type === "government" ? null : say.shell.words.country(party.country);
      return {
        id: `party-${found.party}`,
        found,
        title: party.name,
        note: say.shell.search.note(
          say.shell.words.partyTypes[party.type],
          country,
          say.shell.words.records(recordsWith(atlas, found.party)),
        ),
      };
    }
    case "partnership": {
      const record = atlas.partnerships.find(({ id }) => id === found.partnership);
      if (!record) return null;
      const date = record.date ? dateSpanText(record.date, say.timeline.dates) : say.timeline.dates.unknown;
      return {
        id: `record-${record.id}`,
        found,
        title: record.title,
        note: say.shell.search.note(say.shell.words.kinds[record.kind], date),
      };
    }
  }
};

/** A party typed out in full has done its work: the list is of its records then. */
const isTypedOut = (atlas: Atlas, found: Found, typed: string): boolean =>
  found.kind === "party" && plainText(atlas.parties[found.party]?.name ?? "") === plainText(typed.trim());

export const linesFor = (atlas: Atlas, typed: string): readonly Line[] =>
  search(indexOf(atlas), typed, LONGEST + 1)
    .filter((found) => !isTypedOut(atlas, found, typed))
    .slice(0, LONGEST)
    .flatMap((found) => lineOf(atlas, found) ?? []);

/** The line a number of steps further, going round at both ends; −1 is none. */
export const stepLine = (lines: readonly Line[], active: number, step: 1 | -1): number => {
  if (lines.length === 0) return -1;
  if (active === -1) return step === 1 ? 0 : lines.length - 1;
  return (active + step + lines.length) % lines.length;
};
