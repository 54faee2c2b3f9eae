import type { View } from "../../src/model/view/view.ts";
import type { CardWords } from "./card/drawing.ts";
import type { Site } from "./site.ts";

/** One view of the atlas that has an address of its own: the atlas itself, a record, or a tour. */
export type StaticPage = {
  /** From the site's root, with a slash at its end; empty for the atlas. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The app's query that shows the same. */
  readonly query: string;
  /** The embed's query that shows the same. */
  readonly embedQuery: string;
  /** What its picture shows, and says. */
  readonly view: View;
  readonly words: CardWords;
  /** What it is in the words of schema.org, without its context. */
  readonly structured: (site: Site) => Readonly<Record<string, unknown>>;
};

/** From a page to the atlas: every page lies two folders deep. */
export const HOME = "../../";

export const addressOf = (site: string, { path }: Pick<StaticPage, "path">): string => `${site}${path}`;

export const CARD_FILE = "card.png";
export const OEMBED_FILE = "oembed.json";
