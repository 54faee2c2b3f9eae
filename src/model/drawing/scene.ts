import type { Atlas, Partnership, PartnershipId, Place, PlaceId, Point, Strand } from "../records/atlas.ts";
import { yearOf } from "../records/day.ts";
import { byId } from "../records/order.ts";
import type { Group, Stroke } from "../records/vocabulary.ts";
import type { Presence, Selected } from "../time/select.ts";
import type { Selection, View } from "../view/view.ts";
import { project } from "./mercator.ts";
import type { SlicedWork } from "./sliced.ts";
import { sampleStrand } from "./strand.ts";

/**
 * The picture, before it is pixels: what is drawn, in drawing order, in Mercator degrees. Both renderers draw it.
 * Widths are pixels at the home zoom; renderers scale them with `strokeWidthAt`.
 */
export type Scene = {
  readonly threads: readonly Thread[];
  readonly junctions: readonly Junction[];
  readonly marks: readonly Mark[];
  /** ISO 3166-2 codes of the states in which a drawn record has an end. */
  readonly areas: readonly string[];
  /** True when something is lit and the rest stands back. */
  readonly focused: boolean;
};

/** One strand of one record. A record's strands share its id: they are hit, lit and counted as one. */
export type Thread = {
  readonly key: string;
  readonly partnership: PartnershipId;
  readonly group: Group;
  readonly stroke: Stroke;
  readonly path: readonly Point[];
  /** The place the path starts at; null where it starts at none. */
  readonly place: PlaceId | null;
  readonly emphasis: Emphasis;
  readonly presence: Presence;
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
  /** Where it lies among the threads of its pair; null for forks and spokes. */
  readonly sheaf: { readonly pair: string; readonly year: number | null; readonly strand: Strand } | null;
};

export const emphases = ["plain", "lit", "selected", "dimmed"] as const;
export type Emphasis = (typeof emphases)[number];

export type Junction = {
  readonly partnership: PartnershipId;
  readonly at: Point;
  readonly sides: number;
  readonly emphasis: Emphasis;
  readonly presence: Presence;
};

export type MarkShape = "ring" | "dot" | "circle" | "diamond" | "area";

export type Mark = {
  readonly place: PlaceId;
  readonly shape: MarkShape;
  readonly at: Point;
  /** Drawn records with an end here. */
  readonly count: number;
  readonly emphasis: Emphasis;
};

export const markShapeOf = (place: Place): MarkShape => {
  if (place.capital) return "ring";
  switch (place.level) {
    case "site":
    case "city":
      return "dot";
    // A region has no outline here and no centre: an open circle, not a point.
    case "region":
      return "circle";
    case "country":
      return "diamond";
    case "state":
      return "area";
  }
};

/** Paths do not depend on the view, so each is sampled once. */
const paths = new WeakMap<Partnership, readonly (readonly Point[])[]>();

export const pathsOf = (partnership: Partnership): readonly (readonly Point[])[] => {
  const known = paths.get(partnership);
  if (known) return known;
  const made = partnership.weave.strands.map((strand) => sampleStrand(strand));
  paths.set(partnership, made);
  return made;
};

const touches = (partnership: Partnership, place: PlaceId): boolean =>
  partnership.places.some((end) => end.place === place);

const isSelected = (partnership: Partnership, selection: Selection): boolean => {
  switch (selection.kind) {
    case "none":
      return false;
    case "place":
      return touches(partnership, selection.place);
    case "partnership":
      return partnership.id === selection.partnership;
  }
};

/** What the pointer or focus lights, if anything. */
export type Highlight =
  | { readonly kind: "none" }
  | { readonly kind: "partnership"; readonly partnership: PartnershipId }
  | { readonly kind: "place"; readonly place: PlaceId }
  /** These stay as they are and all others stand back. */
  | { readonly kind: "among"; readonly partnerships: ReadonlySet<PartnershipId> };

export const noHighlight: Highlight = { kind: "none" };

const emphasisOf = (partnership: Partnership, selection: Selection, lit: Highlight): Emphasis => {
  if (isSelected(partnership, selection)) return "selected";
  if (lit.kind === "partnership" && lit.partnership === partnership.id) return "lit";
  if (lit.kind === "place" && touches(partnership, lit.place)) return "lit";
  if (lit.kind === "among" && selection.kind === "none")
    return lit.partnerships.has(partnership.id) ? "plain" : "dimmed";
  return selection.kind === "none" && lit.kind === "none" ? "plain" : "dimmed";
};

const sheafPlaceOf = ({ weave, date }: Partnership, strand: Strand): Thread["sheaf"] =>
  weave.pair === null || strand.fork !== null
    ? null
    : { pair: weave.pair, year: date ? yearOf(date.earliest) : null, strand };

const threadsOf = (partnership: Partnership, emphasis: Emphasis, presence: Presence): readonly Thread[] =>
  partnership.weave.strands.map((strand, index) => ({
    key: `${partnership.id}:${index}`,
    partnership: partnership.id,
    group: partnership.group,
    stroke: strand.stroke,
    path: pathsOf(partnership)[index] ?? [],
    place: strand.startPlace,
    emphasis,
    presence,
    fadeStart: strand.fadeStart,
    fadeEnd: strand.fadeEnd,
    sheaf: sheafPlaceOf(partnership, strand),
  }));

const rankOfEmphasis: Readonly<Record<Emphasis, number>> = { dimmed: 0, plain: 1, lit: 2, selected: 3 };

type Tally = { count: number; emphasis: Emphasis };

const marksOf = (atlas: Atlas, drawn: readonly { partnership: Partnership; emphasis: Emphasis }[]) => {
  const tallies = new Map<PlaceId, Tally>();
  for (const { partnership, emphasis } of drawn) {
    const threadless = partnership.weave.strands.length === 0;
    for (const { place, role } of partnership.places) {
      // Where something was signed or held is shown only while its record is looked at.
      if (role !== "end" && !threadless && emphasis !== "selected") continue;
      const tally = tallies.get(place) ?? { count: 0, emphasis: "dimmed" };
      if (role === "end" || threadless) tally.count += 1;
      if (rankOfEmphasis[emphasis] > rankOfEmphasis[tally.emphasis]) tally.emphasis = emphasis;
      tallies.set(place, tally);
    }
  }
  const marks: Mark[] = [];
  for (const [id, tally] of tallies) {
    const place = atlas.places[id];
    if (!place || place.lon === null || place.lat === null) continue;
    marks.push({ place: id, shape: markShapeOf(place), at: project(place.lon, place.lat), ...tally });
  }
  return marks.sort((a, b) => a.count - b.count || byId(a.place, b.place));
};

// Own curves first, then sheaves, then spokes; what is lit lies on top.
const depthOf = (thread: Thread): number =>
  rankOfEmphasis[thread.emphasis] * 10 + (thread.group === "multi" ? 2 : thread.fadeStart ? 1 : 0);

const inDrawingOrder = (threads: readonly Thread[]): readonly Thread[] =>
  [...threads].sort((a, b) => depthOf(a) - depthOf(b));

const everyone = new WeakMap<Atlas, readonly Thread[]>();

/** Computes the paths of every record, which later drawings find done. */
export function* pathing({ partnerships }: Atlas): SlicedWork<void> {
  for (const record of partnerships) {
    pathsOf(record);
    yield;
  }
}

/** The threads of all records, plain and in drawing order, whatever a view shows of them. The same list for an atlas. */
export const everyThread = (atlas: Atlas): readonly Thread[] => {
  const known = everyone.get(atlas);
  if (known) return known;
  const made = inDrawingOrder(
    atlas.partnerships.flatMap((partnership) => threadsOf(partnership, "plain", "certain")),
  );
  everyone.set(atlas, made);
  return made;
};

export const sceneOf = (
  atlas: Atlas,
  view: View,
  selected: Selected,
  lit: Highlight = noHighlight,
): Scene => {
  const drawn = selected.shown.map(({ partnership, presence }) => ({
    partnership,
    presence,
    emphasis: emphasisOf(partnership, view.selection, lit),
  }));
  const threads = inDrawingOrder(
    drawn.flatMap(({ partnership, emphasis, presence }) => threadsOf(partnership, emphasis, presence)),
  );
  const junctions = drawn.flatMap(({ partnership, emphasis, presence }): readonly Junction[] => {
    const { junction, sides } = partnership.weave;
    return junction ? [{ partnership: partnership.id, at: junction, sides, emphasis, presence }] : [];
  });
  const marks = marksOf(atlas, drawn);
  const areas = marks.flatMap(({ shape, place }) =>
    shape === "area" ? [atlas.places[place]?.unit ?? ""] : [],
  );
  const focused = drawn.some(({ emphasis }) => emphasis === "lit" || emphasis === "selected");
  return { threads, junctions, marks, areas: areas.filter((unit) => unit !== ""), focused };
};
