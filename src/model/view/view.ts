import type { PartnershipId, PartyId, PlaceId, SectorId, SourceId } from "../records/atlas.ts";
import type { Day } from "../records/day.ts";
import type { Language } from "../records/language.ts";
import {
  type Group,
  groups,
  type Kind,
  type Level,
  type Status,
  type Stroke,
} from "../records/vocabulary.ts";

/**
 * Everything a reader has chosen, and nothing else: two readers with the same View see the same thing.
 * `address.ts` writes it as a URL.
 */
export type View = {
  readonly mode: Mode;
  /** First day shown in `between`; null is the start of the axis. */
  readonly from: Day | null;
  /** Last day shown in `up-to` and `between`; null is the end of the axis. */
  readonly to: Day | null;
  /** The day asked about in `in-force`; null is the end of the axis. */
  readonly on: Day | null;
  /** Whether records without a date are drawn as well. */
  readonly undated: boolean;
  /** Partner groups shown. */
  readonly partners: readonly Group[];
  /** An empty list lets everything through, here and below. */
  readonly parties: readonly PartyId[];
  /** Whether a record needs one of `parties` or each of them. */
  readonly match: Match;
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  readonly sectors: readonly SectorId[];
  /** Levels of the places where threads end. */
  readonly levels: readonly Level[];
  readonly sources: readonly SourceId[];
  /** Line styles, as the key of the map offers them. */
  readonly strokes: readonly Stroke[];
  readonly certainty: Certainty;
  readonly query: string;
  readonly selection: Selection;
  readonly camera: Camera;
  readonly display: Display;
  readonly language: Language;
  readonly theme: Theme;
  readonly worldview: Worldview | "auto";
  readonly projection: Projection;
  /** The step of a tour this is; null outside tours. */
  readonly tour: TourRef | null;
};

/** A step of a tour, from 1, and what it is opened for. */
export type TourRef = { readonly slug: string; readonly step: number; readonly as: TourUse };

/** `notes` is the speaker's own window beside the one that presents. */
export const tourUses = ["present", "read", "notes"] as const;
export type TourUse = (typeof tourUses)[number];

export const modes = ["up-to", "between", "in-force"] as const;
export type Mode = (typeof modes)[number];

/** `stated` keeps the records whose date and thread ends all stand in a source. */
export const certainties = ["all", "stated"] as const;
export type Certainty = (typeof certainties)[number];

export const matchings = ["any", "all"] as const;
export type Match = (typeof matchings)[number];

export const displays = ["map", "table", "summary"] as const;
export type Display = (typeof displays)[number];

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Whose borders are drawn; see `borders.ts`. */
export const worldviews = ["in", "neutral"] as const;
export type Worldview = (typeof worldviews)[number];

export const projections = ["flat", "globe"] as const;
export type Projection = (typeof projections)[number];

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "place"; readonly place: PlaceId }
  | { readonly kind: "partnership"; readonly partnership: PartnershipId };

/** `home` is the whole Pacific on a landscape screen, India and East Asia on an upright one. */
export const frames = ["home", "whole", "india", "east-asia", "us"] as const;
export type FrameName = (typeof frames)[number];

/**
 * Where the reader looks: a named frame, a centre in degrees (lon unwrapped) and a MapLibre zoom, or an area in degrees
 * that fits whatever the screen's size is. An area's east is greater than its west, so it may end beyond 180.
 */
export type Camera =
  | { readonly kind: "frame"; readonly frame: FrameName }
  | {
      readonly kind: "area";
      readonly west: number;
      readonly south: number;
      readonly east: number;
      readonly north: number;
    }
  | { readonly kind: "free"; readonly lon: number; readonly lat: number; readonly zoom: number };

export const nothing: Selection = { kind: "none" };

export const isSameSelection = (a: Selection, b: Selection): boolean => {
  switch (a.kind) {
    case "none":
      return b.kind === "none";
    case "place":
      return b.kind === "place" && a.place === b.place;
    case "partnership":
      return b.kind === "partnership" && a.partnership === b.partnership;
  }
};

export const homeView: View = {
  mode: "up-to",
  from: null,
  to: null,
  on: null,
  undated: false,
  partners: groups,
  parties: [],
  match: "any",
  kinds: [],
  statuses: [],
  sectors: [],
  levels: [],
  sources: [],
  strokes: [],
  certainty: "all",
  query: "",
  selection: nothing,
  camera: { kind: "frame", frame: "home" },
  display: "map",
  language: "en",
  theme: "auto",
  worldview: "auto",
  projection: "flat",
  tour: null,
};

export const selectPlace = (view: View, place: PlaceId): View => ({
  ...view,
  selection: { kind: "place", place },
});

export const selectPartnership = (view: View, partnership: PartnershipId): View => ({
  ...view,
  selection: { kind: "partnership", partnership },
});

export const selectNothing = (view: View): View =>
  view.selection.kind === "none" ? view : { ...view, selection: nothing };

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** Keeps the vocabulary's order, so that the same choice always gives the same View. */
export const togglePartner = (view: View, group: Group): View => {
  const chosen = toggled(view.partners, group);
  return { ...view, partners: groups.filter((g) => chosen.includes(g)) };
};

export const toggleParty = (view: View, party: PartyId): View => ({
  ...view,
  parties: toggled(view.parties, party),
});

export const setMatch = (view: View, match: Match): View => ({ ...view, match });

export const toggleKind = (view: View, kind: Kind): View => ({ ...view, kinds: toggled(view.kinds, kind) });

export const toggleStatus = (view: View, status: Status): View => ({
  ...view,
  statuses: toggled(view.statuses, status),
});

export const toggleSector = (view: View, sector: SectorId): View => ({
  ...view,
  sectors: toggled(view.sectors, sector),
});

export const toggleLevel = (view: View, level: Level): View => ({
  ...view,
  levels: toggled(view.levels, level),
});

export const toggleSource = (view: View, source: SourceId): View => ({
  ...view,
  sources: toggled(view.sources, source),
});

export const toggleStroke = (view: View, stroke: Stroke): View => ({
  ...view,
  strokes: toggled(view.strokes, stroke),
});

export const setCertainty = (view: View, certainty: Certainty): View => ({ ...view, certainty });

export const setMode = (view: View, mode: Mode): View => ({ ...view, mode });

export const showUndated = (view: View, undated: boolean): View => ({ ...view, undated });

/** The window's last day, or the day asked about, whichever the mode moves. */
export const setTo = (view: View, day: Day | null): View => {
  if (view.mode === "in-force") return { ...view, on: day };
  const from = view.from !== null && day !== null && view.from > day ? day : view.from;
  return { ...view, to: day, from };
};

export const setFrom = (view: View, day: Day | null): View => {
  const to = view.to !== null && day !== null && view.to < day ? day : view.to;
  return { ...view, from: day, to };
};

export const setDisplay = (view: View, display: Display): View => ({ ...view, display });

export const setLanguage = (view: View, language: Language): View => ({ ...view, language });

export const setTheme = (view: View, theme: Theme): View => ({ ...view, theme });

export const setWorldview = (view: View, worldview: View["worldview"]): View => ({ ...view, worldview });

export const setProjection = (view: View, projection: Projection): View => ({ ...view, projection });

export const setCamera = (view: View, camera: Camera): View => ({ ...view, camera });
