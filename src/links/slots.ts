import type { Palette } from "../model/drawing/palette.ts";
import type { Group } from "../model/records/vocabulary.ts";
import type { Links } from "./links.ts";

/** The palette's colour of each kind: known partners have theirs, other kinds take what is left, by frequency. */
export const inksOf = (links: Links, palette: Palette): readonly string[] =>
  slotsOf(links).map((slot) => palette.link[slot]);

const known: Readonly<Record<string, Group>> = {
  us: "us",
  usa: "us",
  "united states": "us",
  jp: "jp",
  japan: "jp",
  kr: "kr",
  korea: "kr",
  "south korea": "kr",
  multi: "multi",
  other: "other",
  "": "other",
};

const inOrder: readonly Group[] = ["us", "kr", "jp", "multi"];

/** One slot for each name; every name beyond the palette's is drawn as "other". */
export const slotsOf = ({ names, colouredBy }: Pick<Links, "names" | "colouredBy">): readonly Group[] => {
  if (colouredBy === "nothing") return names.map(() => "us");
  const owned = names.map(({ name }) => (colouredBy === "partner" ? known[name.toLowerCase()] : undefined));
  const free = inOrder.filter((slot) => !owned.includes(slot));
  let next = 0;
  return owned.map((slot) => {
    if (slot !== undefined) return slot;
    next += 1;
    return free[next - 1] ?? "other";
  });
};
