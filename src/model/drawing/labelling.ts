import type { Atlas, Partnership, PartnershipId, PlaceId } from "../records/atlas.ts";
import { india } from "../records/countries.ts";
import { monthIndexOf } from "../records/day.ts";
import type { Role } from "../records/vocabulary.ts";
import type { Selected } from "../time/select.ts";
import type { LabelLine, LabelRequest } from "./labels.ts";
import type { Junction, Mark, Scene } from "./scene.ts";

/** What the labels say, in the reader's language. */
export type LabelWords = {
  readonly placeName: (place: PlaceId, name: string) => string;
  readonly threads: (count: number) => string;
  readonly role: (role: Role) => string;
  /** A junction's second half, such as "Oct 2024". */
  readonly shortDate: (partnership: Partnership) => string | null;
  readonly parties: (count: number) => string;
  readonly leaves: (name: string, arrow: string) => string;
  readonly sheafTitle: (near: string, far: string) => string;
  readonly sheafNote: (count: number, peak: { readonly month: number; readonly count: number }) => string;
};

type Sizes = { readonly capital: number; readonly place: number; readonly sub: number };

const sizes: Sizes = { capital: 14, place: 12.5, sub: 12.5 };

// Capitals carry the sheaves, so they always come first; then what is selected, junctions, and places by their threads.
const PRIORITY = { selected: 10_000, capital: 5_000, sheaf: 4_500, junction: 3_000, area: -50 };

const line = (text: string, size: number, weight: number, minor: boolean): LabelLine => ({
  text,
  size,
  weight,
  minor,
});

const chosen = (scene: Scene, selected: Selected): Partnership | null => {
  const id = scene.threads.find(({ emphasis }) => emphasis === "selected")?.partnership;
  const several = scene.threads.some(
    ({ emphasis, partnership }) => emphasis === "selected" && partnership !== id,
  );
  if (!id || several) return null;
  return selected.rows.find(({ partnership }) => partnership.id === id)?.partnership ?? null;
};

const roleAt = (record: Partnership, place: PlaceId): Role | null => {
  const end = record.places.find((other) => other.place === place);
  return record.parties.find(({ party }) => party === end?.party)?.role ?? null;
};

const placeLines = (
  atlas: Atlas,
  mark: Mark,
  record: Partnership | null,
  words: LabelWords,
  roomy: boolean,
): readonly LabelLine[] => {
  const place = atlas.places[mark.place];
  if (!place) return [];
  const name = words.placeName(place.id, place.name);
  const lit = mark.emphasis === "selected" || mark.emphasis === "lit";
  const role = record && mark.emphasis === "selected" ? roleAt(record, mark.place) : null;
  const title = line(
    name,
    place.capital ? sizes.capital : sizes.place,
    place.capital || lit ? 650 : 480,
    mark.shape === "area" && !lit,
  );
  if (role) return [title, line(words.role(role), sizes.sub, 450, true)];
  if (place.capital && mark.emphasis === "plain" && place.country !== india.country && roomy) {
    return [title, line(words.threads(mark.count), sizes.sub, 450, true)];
  }
  return [title];
};

const sidesFor = (mark: Mark): LabelRequest["sides"] => {
  if (mark.shape === "area") return ["over", "s", "n", "e", "w"];
  // Threads leave India to the east and arrive in America from the west, so labels turn the other way.
  if (mark.at[0] < 100) return ["w", "sw", "nw", "s", "n", "se", "e", "ne"];
  if (mark.at[0] > 200) return ["s", "e", "ne", "se", "n", "nw", "sw", "w"];
  return ["n", "s", "se", "ne", "nw", "e", "w", "sw"];
};

const markRequest = (
  atlas: Atlas,
  mark: Mark,
  at: readonly [number, number],
  radius: number,
  record: Partnership | null,
  words: LabelWords,
  roomy: boolean,
): LabelRequest => {
  const capital = atlas.places[mark.place]?.capital ?? false;
  const selected = mark.emphasis === "selected" || mark.emphasis === "lit";
  return {
    key: mark.place,
    at,
    radius,
    lines: placeLines(atlas, mark, record, words, roomy),
    priority:
      (selected ? PRIORITY.selected : 0) +
      (capital ? PRIORITY.capital : 0) +
      (mark.shape === "area" && !selected ? PRIORITY.area : 0) +
      mark.count,
    sides: sidesFor(mark),
  };
};

const junctionRequest = (
  junction: Junction,
  record: Partnership,
  at: readonly [number, number],
  radius: number,
  words: LabelWords,
  roomy: boolean,
  alone: boolean,
): LabelRequest => {
  // Of the many records of a place each is named as ever: six titles of this size would cover the map.
  const selected = junction.emphasis === "selected" && alone;
  const date = words.shortDate(record);
  const title = date && roomy && !selected ? `${record.short}, ${date}` : record.short;
  return {
    key: record.id,
    at,
    radius,
    lines: selected
      ? [line(title, 19, 650, false), line(words.parties(junction.sides), sizes.sub, 450, true)]
      : [line(title, sizes.place, 550, false)],
    priority: (selected ? PRIORITY.selected : 0) + PRIORITY.junction,
    sides: ["n", "e", "s", "ne", "se", "nw", "w", "sw"],
  };
};

/** The longest of the great sheaves has a title, so that the picture says what it shows before anything is touched. */
const SHEAF_TITLE_FROM = 12;

const chordOf = (record: Partnership | undefined): number => {
  const strand = record?.weave.strands[0];
  return strand ? Math.hypot(strand.to[0] - strand.from[0], strand.to[1] - strand.from[1]) : 0;
};

const sheafRequest = (
  atlas: Atlas,
  selected: Selected,
  toScreen: ScreenOf,
  words: LabelWords,
): readonly LabelRequest[] => {
  const pairs = new Map<string, Partnership[]>();
  for (const { partnership } of selected.shown) {
    const { pair } = partnership.weave;
    if (pair) pairs.set(pair, [...(pairs.get(pair) ?? []), partnership]);
  }
  const great = [...pairs.values()].filter(({ length }) => length >= SHEAF_TITLE_FROM);
  const [widest] = great.sort((a, b) => chordOf(b[0]) - chordOf(a[0]));
  if (!widest) return [];
  const strand = widest[0]?.weave.strands[0];
  const ends = [strand?.startPlace, strand?.endPlace].map((id) => (id ? atlas.places[id] : undefined));
  const [near, far] = ends;
  if (!near || !far || !strand) return [];
  const lowest = Math.min(...widest.map(({ weave }) => weave.strands[0]?.offset ?? 0));
  const middle = toScreen({ ...strand, offset: lowest }, 0.5);
  const months = new Map<number, number>();
  for (const { date } of widest) {
    if (date) months.set(monthIndexOf(date.earliest), (months.get(monthIndexOf(date.earliest)) ?? 0) + 1);
  }
  const [month, count] = [...months].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return [
    {
      key: "sheaf",
      at: middle,
      radius: 8,
      lines: [
        line(
          words.sheafTitle(words.placeName(near.id, near.name), words.placeName(far.id, far.name)),
          14,
          620,
          false,
        ),
        line(words.sheafNote(widest.length, { month, count }), sizes.sub, 450, true),
      ],
      priority: PRIORITY.sheaf,
      sides: ["s"],
    },
  ];
};

type ScreenOf = (strand: Partnership["weave"]["strands"][number], t: number) => readonly [number, number];

export type Labelling = {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly selected: Selected;
  readonly words: LabelWords;
  /** Room for second lines and the sheaf's title. */
  readonly roomy: boolean;
  readonly markAt: (mark: Mark) => readonly [number, number] | null;
  readonly junctionAt: (junction: Junction) => readonly [number, number] | null;
  readonly strandAt: ScreenOf;
  readonly markRadius: (mark: Mark) => number;
  readonly junctionRadius: (junction: Junction) => number;
};

/** Everything that wants a label; `placeLabels` decides which get one. A dimmed place keeps its name only if a capital. */
export const labelRequests = (labelling: Labelling): readonly LabelRequest[] => {
  const { atlas, scene, selected, words, roomy } = labelling;
  const record = chosen(scene, selected);
  const byId = new Map<PartnershipId, Partnership>(
    selected.rows.map(({ partnership }) => [partnership.id, partnership]),
  );
  const places = scene.marks.flatMap((mark) => {
    if (mark.emphasis === "dimmed") return [];
    const at = labelling.markAt(mark);
    return at ? [markRequest(atlas, mark, at, labelling.markRadius(mark), record, words, roomy)] : [];
  });
  const junctions = scene.junctions.flatMap((junction) => {
    const partnership = byId.get(junction.partnership);
    const at = labelling.junctionAt(junction);
    if (!partnership || !at || junction.emphasis === "dimmed") return [];
    return [
      junctionRequest(
        junction,
        partnership,
        at,
        labelling.junctionRadius(junction),
        words,
        roomy,
        record !== null,
      ),
    ];
  });
  const sheaf = roomy && !scene.focused ? sheafRequest(atlas, selected, labelling.strandAt, words) : [];
  return [...places, ...junctions, ...sheaf].filter(({ lines }) => lines.length > 0 && lines[0]?.text !== "");
};
