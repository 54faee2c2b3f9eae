import type { LabelWords } from "../model/drawing/labelling.ts";
import type { Box } from "../model/drawing/labels.ts";
import type { Lens } from "../model/drawing/lens.ts";
import type { ScreenLine } from "../model/drawing/pick.ts";
import type { Scene } from "../model/drawing/scene.ts";
import type { SlicedWork } from "../model/drawing/sliced.ts";
import type { Atlas, PlaceId } from "../model/records/atlas.ts";
import type { Selected } from "../model/time/select.ts";
import type { Camera, Projection } from "../model/view/view.ts";
import type { Basemap } from "./basemap.ts";
import type { Callouts } from "./callouts.ts";
import type { Hands } from "./gestures.ts";
import type { LandPaths } from "./land.ts";
import type { MarkNames } from "./overlay.ts";

/** What a map shows, whichever way it draws. */
export type Shown = {
  /** What the map is called to those who cannot see it. */
  readonly name: string;
  readonly atlas: Atlas;
  /** What is drawn. */
  readonly scene: Scene;
  /** The same without what the pointer highlights: by it labels are placed, so that none moves under a hand. */
  readonly rest: Scene;
  readonly selected: Selected;
  readonly words: LabelWords;
  readonly names: MarkNames;
  /** The place the reader has selected. */
  readonly chosen: PlaceId | null;
  /** Boxes in px that labels keep clear of. */
  readonly obstacles: readonly Box[];
  /** What a tour says on the map; none outside tours. */
  readonly callouts?: Callouts | null;
  /** How many times as large marks and words are drawn, for those at the back of a room; 1 unless told. */
  readonly magnify?: number;
  /** How much wider than Archivo the typeface of the page is; 1 unless told. */
  readonly widthFactor?: number;
};

/** Whether what is shown asks for labels to be placed anew, and not only for another highlight. */
export const asksForLabels = (next: Shown, before: Shown): boolean =>
  next.rest !== before.rest || next.obstacles !== before.obstacles;

/** Lines grow half as fast as words: a sheaf has to stay one of threads. */
export const lineWeight = (magnify = 1): number => 1 + (magnify - 1) / 2;

/** What it shows it on. */
export type Backdrop = {
  readonly basemap: Basemap;
  /** Outlines of the states in which something drawn has an end. */
  readonly active: Basemap["party"];
  readonly theme: "light" | "dark";
};

/** A drawn map: the one in SVG, or the live one in WebGL. Whoever makes one calls `destroy`. */
export type MapDevice = {
  readonly show: (shown: Shown) => void;
  readonly fly: (lens: Lens, milliseconds: number) => void;
  readonly zoom: (steps: number, milliseconds: number) => void;
  readonly lens: () => Lens;
  /** Where every thread lies on the screen now, for picking. */
  readonly lines: () => readonly ScreenLine[];
  /** The element changed its size. Goes to a lens of the new one, or with null keeps the middle where it is. */
  readonly resize: (to: Lens | null) => void;
  readonly destroy: () => void;
};

/** The map in WebGL, which can also be a globe. */
export type LiveMap = MapDevice & {
  readonly paint: (backdrop: Backdrop) => void;
  readonly project: (projection: Projection) => void;
};

/** The map in SVG. It is flat, and stands on land as paths. */
export type SvgMap = MapDevice & { readonly setLand: (land: LandPaths) => void };

export type MapStart = {
  readonly backdrop: Backdrop;
  readonly shown: Shown;
  readonly lens: Lens;
  readonly projection: Projection;
};

export type MapEvents = {
  /** The camera came to rest after the reader moved it. */
  readonly onCamera: (camera: Camera) => void;
  /** The camera came to rest, whoever moved it. */
  readonly onRest: (lens: Lens) => void;
  /** The first whole picture stands. */
  readonly onReady: () => void;
};

/** `onLost`: the drawing surface is gone for good. */
export type LiveEvents = MapEvents & { readonly onLost: () => void };

/** Throws where it cannot be drawn, for want of WebGL2. */
export type MakeLiveMap = (element: HTMLElement, start: MapStart, events: LiveEvents) => LiveMap;

export type SvgMapStart = Pick<MapStart, "shown" | "lens"> & {
  readonly land: LandPaths;
  readonly hands: Hands;
  /** Does the work of the first picture: in one go, or with room for others between its slices. */
  readonly run: (work: SlicedWork<void>) => void | Promise<void>;
};

/** `onFailed`: the first picture could not be drawn. */
export type SvgMapEvents = MapEvents & { readonly onFailed: (problem: unknown) => void };

export type MakeSvgMap = (element: HTMLElement, start: SvgMapStart, events: SvgMapEvents) => SvgMap;
