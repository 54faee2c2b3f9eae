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
import type { LandPaths } from "./land.ts";
import type { MarkNames } from "./overlay.ts";

/** What a map shows, whichever way it draws. */
export type Shown = {
  /** What the map is called to those who cannot see it. */
  readonly name: string;
  readonly atlas: Atlas;
  readonly scene: Scene;
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

/** Lines grow half as fast as words: a sheaf has to stay one of threads. */
export const lineWeight = (magnify = 1): number => 1 + (magnify - 1) / 2;

/** What it shows it on. */
export type Backdrop = {
  readonly basemap: Basemap;
  /** Outlines of the states in which something drawn has an end. */
  readonly active: Basemap["party"];
  readonly theme: "light" | "dark";
};

/** A drawn map: the still one in SVG, or the live one in WebGL. Whoever makes one calls `destroy`. */
export type MapDevice = {
  readonly show: (shown: Shown) => void;
  readonly paint: (ground: Backdrop) => void;
  readonly project: (projection: Projection) => void;
  readonly fly: (lens: Lens, milliseconds: number) => void;
  readonly zoom: (steps: number, milliseconds: number) => void;
  readonly lens: () => Lens;
  /** Where every thread lies on the screen now, for picking. */
  readonly lines: () => readonly ScreenLine[];
  /** The element changed its size. Goes to a lens of the new one, or with null keeps the middle where it is. */
  readonly resize: (to: Lens | null) => void;
  readonly destroy: () => void;
};

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
  /** The drawing surface is gone for good. */
  readonly onLost: () => void;
};

export type MakeMap = (element: HTMLElement, start: MapStart, events: MapEvents) => MapDevice;

/** A still map can stand on land that is already drawn, until `paint` brings it better ground. */
export type SvgMapStart = Pick<MapStart, "shown" | "lens"> & {
  readonly land: LandPaths;
  /** Does the work of the first picture: in one go, or with room for others between its pieces. */
  readonly draw: (work: SlicedWork<void>) => void | Promise<void>;
};

export type MakeSvgMap = (element: HTMLElement, start: SvgMapStart, events: MapEvents) => MapDevice;
