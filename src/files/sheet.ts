import type { Lens } from "../model/drawing/lens.ts";
import type { Palette } from "../model/drawing/palette.ts";
import { type Node, node, toMarkup } from "../svg/node.ts";
import { drawPicture, type Picture } from "../svg/picture.ts";
import { drawKey, type KeyWords } from "./keyNodes.ts";
import { drawLines } from "./textLines.ts";

/** A map with its title above it and everything it must be seen with below it. */
export type Sheet = Omit<Picture, "names" | "obstacles" | "prefix" | "title" | "palette"> & {
  readonly palette: Palette;
  /** States window and count. */
  readonly headline: string;
  /** What the picture shows, to a reader who cannot see it. */
  readonly description: string;
  /** Counts that the headline leaves out. */
  readonly note: string;
  readonly key: KeyWords;
  readonly credits: string;
  readonly edition: string;
  readonly address: string;
  readonly creator: string;
  readonly licence: string;
  /** Style sheet with the typeface; see `fonts.ts`. */
  readonly fonts: string;
};

export type DrawnSheet = {
  readonly width: number;
  readonly height: number;
  /** The sheet as an SVG file, shown at a multiple of its size. */
  readonly markup: (scale: number) => string;
};

const PAD = 20;
const NARROW = 600;

/** Targets for fingers are for a map that answers; other programs paint them black. */
const withoutTargets = (drawn: Node): Node => ({
  ...drawn,
  children: drawn.children
    .filter((child) => typeof child === "string" || child.attributes.class !== "target")
    .map((child) => (typeof child === "string" ? child : withoutTargets(child))),
});

/** The licence in the form Creative Commons gives for SVG (https://wiki.creativecommons.org/wiki/SVG). */
const metadata = ({ headline, creator, licence, address }: Sheet): Node =>
  node("metadata", {}, [
    node(
      "rdf:RDF",
      {
        "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xmlns:cc": "http://creativecommons.org/ns#",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      [
        node("cc:Work", { "rdf:about": "" }, [
          node("dc:format", {}, ["image/svg+xml"]),
          node("dc:title", {}, [headline]),
          node("dc:creator", {}, [creator]),
          node("dc:source", {}, [address]),
          node("cc:license", { "rdf:resource": licence }),
        ]),
      ],
    ),
  ]);

const moved = (y: number, child: Node): Node =>
  node("g", { transform: `translate(${PAD} ${y.toFixed(1)})` }, [child]);

const mapOf = (sheet: Sheet, lens: Lens, y: number): Node => {
  const map = drawPicture({ ...sheet, title: sheet.headline, names: null, obstacles: [], prefix: "sheet" });
  const attributes = { ...map.attributes, y, width: lens.width, height: lens.height };
  return withoutTargets({ ...map, attributes });
};

export const drawSheet = (sheet: Sheet): DrawnSheet => {
  const { lens, palette } = sheet;
  const { width } = lens;
  const inner = width - 2 * PAD;
  const minor = { size: 12, weight: 400, fill: palette.labelMinor, width: inner };
  const title = drawLines(sheet.headline, {
    size: width < NARROW ? 19 : 26,
    weight: 650,
    fill: palette.ink,
    width: inner,
  });
  const note = drawLines(sheet.note, { ...minor, size: 13.5 });
  const noteAt = PAD - 4 + title.height + 4;
  const mapAt = Math.ceil(noteAt + note.height + PAD - 6);
  const key = drawKey(sheet.key, palette, inner);
  const keyAt = mapAt + lens.height + PAD - 8;
  const credits = drawLines(sheet.credits, minor);
  const creditsAt = keyAt + key.height + 8;
  const edition = drawLines(`${sheet.edition} ${sheet.address}`, minor);
  const editionAt = creditsAt + credits.height;
  const height = Math.ceil(editionAt + edition.height + PAD - 4);
  const parts = [
    node("title", {}, [sheet.headline]),
    node("desc", {}, [sheet.description]),
    metadata(sheet),
    node("style", {}, [sheet.fonts]),
    node("rect", { width, height, fill: palette.surface }),
    moved(PAD - 4, title.drawing),
    moved(noteAt, note.drawing),
    mapOf(sheet, lens, mapAt),
    moved(keyAt, key.drawing),
    moved(creditsAt, credits.drawing),
    moved(editionAt, edition.drawing),
  ];
  const markup = (scale: number): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(
      node(
        "svg",
        {
          xmlns: "http://www.w3.org/2000/svg",
          viewBox: `0 0 ${width} ${height}`,
          width: width * scale,
          height: height * scale,
          role: "img",
          "font-family": "'Archivo Variable', Archivo, system-ui, sans-serif",
          "font-stretch": "88%",
        },
        parts,
      ),
    )}\n`;
  return { width, height, markup };
};
