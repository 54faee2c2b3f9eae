import { type Row, tableOf } from "./table.ts";

/** The parts of the bench, as they are asked for, and the headings of their tables. */
export const parts = {
  first: "First line",
  load: "Loading",
  doing: "Doing things",
  pick: "Picking",
  open: "A million links of one's own",
  embed: "The embed",
} as const;
export type Part = keyof typeof parts;

export const isPart = (name: string): name is Part => Object.hasOwn(parts, name);

/** When and how a part was measured, as a sentence. */
export type Measured = { readonly rows: readonly Row[]; readonly how: string };

/** The tables of an earlier run, by their headings; what a run leaves out keeps its own date. */
const earlierIn = (text: string): ReadonlyMap<string, string> => {
  const [tables = ""] = text.split(/^## /m);
  return new Map(
    tables
      .split(/^### /m)
      .slice(1)
      .map((section) => {
        const end = section.indexOf("\n");
        return [section.slice(0, end), section.slice(end).trim()] as const;
      }),
  );
};

/**
 * The file of results with what was measured now in the place of what it said before. What people wrote below the
 * tables, from the first `##` on, stays until they change it.
 */
export const resultsOf = (before: string, measured: ReadonlyMap<Part, Measured>): string => {
  const earlier = earlierIn(before);
  const names = Object.keys(parts).filter(isPart);
  const sections = names.map((part) => {
    const now = measured.get(part);
    const body = now
      ? `${now.how}\n\n${tableOf(now.rows)}`
      : (earlier.get(parts[part]) ?? "Not measured yet.");
    return `### ${parts[part]}\n${body}`;
  });
  const written = before.search(/^## /m);
  return [
    "# Results",
    "What `npm run bench` measured; [README.md](README.md) says how. Chromium without a screen, WebGL drawn in software, 1280 × 720 and for the embed 680 × 540; slow 4G is 1.6 Mbit/s and 150 ms, the processor slowed down 4 times; bytes are brotli. Numbers of different dates do not compare.",
    ...sections,
    ...(written < 0 ? [] : [before.slice(written).trim()]),
  ]
    .join("\n\n")
    .concat("\n");
};
