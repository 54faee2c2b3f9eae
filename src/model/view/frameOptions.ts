import { parseIso } from "../records/day.ts";

/** How much of the frame there is: all; map, timeline and source line; or the map and its source line. */
export const uiLevels = ["full", "min", "none"] as const;
export type UiLevel = (typeof uiLevels)[number];

/** `coop` leaves one finger and the plain wheel to the page around the frame; `free` takes them for the map. */
export const gestureModes = ["coop", "free"] as const;
export type GestureMode = (typeof gestureModes)[number];

/** What an address asks of a frame beyond the View, which `model/view/address.ts` reads from the same query. */
export type Options = {
  readonly ui: UiLevel;
  /** A picture: nothing can be pressed but the way to the full map. */
  readonly static: boolean;
  /** The page around shows through everything but the map. */
  readonly transparent: boolean;
  readonly gestures: GestureMode;
  /** Px the whole frame keeps to; null lets the content say. */
  readonly height: number | null;
  /** The edition that whoever embedded the frame saw; null follows the newest. */
  readonly edition: string | null;
};

export const plainOptions: Options = {
  ui: "full",
  static: false,
  transparent: false,
  gestures: "coop",
  height: null,
  edition: null,
};

/** Lower than this nothing can be read; higher than this is a slip of the keyboard. */
export const heights = { least: 200, most: 4000 } as const;

const oneOf = <T extends string>(text: string | null, words: readonly T[], usual: T): T =>
  words.find((word) => word === text) ?? usual;

const readHeight = (text: string | null): number | null => {
  if (text === null || !/^\d{1,4}$/.test(text)) return null;
  const height = Number(text);
  return height >= heights.least && height <= heights.most ? height : null;
};

const readEdition = (text: string | null): string | null =>
  text !== null && parseIso(text) !== null ? text : null;

/** Reads a query string, with or without its `?`. What makes no sense is as if it were not there. Never throws. */
export const optionsOf = (query: string): Options => {
  const asked = new URLSearchParams(query);
  return {
    ui: oneOf(asked.get("ui"), uiLevels, plainOptions.ui),
    static: asked.get("static") === "1",
    transparent: asked.get("transparent") === "1",
    gestures: oneOf(asked.get("gestures"), gestureModes, plainOptions.gestures),
    height: readHeight(asked.get("height")),
    edition: readEdition(asked.get("edition")),
  };
};

/** Without a leading `?`; empty for the plain options. */
export const optionsQuery = (options: Options): string =>
  [
    options.ui === plainOptions.ui ? null : `ui=${options.ui}`,
    options.static ? "static=1" : null,
    options.transparent ? "transparent=1" : null,
    options.gestures === plainOptions.gestures ? null : `gestures=${options.gestures}`,
    options.height === null ? null : `height=${options.height}`,
    options.edition === null ? null : `edition=${options.edition}`,
  ]
    .filter((entry) => entry !== null)
    .join("&");
