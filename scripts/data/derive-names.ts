import type { Names } from "../../src/model/records/names.ts";
import type { NamesEntry } from "./schemas.ts";

type Translations = Names["sectors"][string];

/** Only the languages that have a name. */
const translationsOf = ({
  hi,
  ja,
  ko,
}: Record<"hi" | "ja" | "ko", string | null | undefined>): Translations => ({
  ...(hi && { hi }),
  ...(ja && { ja }),
  ...(ko && { ko }),
});

/** What the browser reads when it needs names in other languages than English. */
export const deriveNames = ({ places, parties, sectors }: NamesEntry): Names => ({
  schemaVersion: 1,
  places: Object.fromEntries(
    places.map(({ id, also, hi, ja, ko }) => [
      id,
      { name: translationsOf({ hi, ja, ko }), also: also ?? [] },
    ]),
  ),
  parties: Object.fromEntries(
    parties.map(({ id, short, hi, ja, ko }) => [
      id,
      {
        name: translationsOf({ hi, ja, ko }),
        short: translationsOf({ hi: short?.hi, ja: short?.ja, ko: short?.ko }),
      },
    ]),
  ),
  sectors: Object.fromEntries(sectors.map(({ id, hi, ja, ko }) => [id, { hi, ja, ko }])),
});
