import type { Load } from "./components.ts";
import { type Edition, topologyFile } from "./edition.ts";
import { firstFrame } from "./first-frame.ts";
import { fill } from "./html.ts";
import { styleAttributesAsRules } from "./parsed.ts";

/** The app's page with the first frame and the app's own markup in it; `head` goes to the end of its head. */
export const prerenderedPage = async (
  html: string,
  dist: string,
  { atlas }: Edition,
  load: Load,
  head: string,
): Promise<string> => {
  const { printApp } = await load("app");
  const shell = styleAttributesAsRules(printApp(atlas));
  const app = fill(shell.html, "map", firstFrame(atlas, topologyFile(dist)));
  return fill(fill(html, "app", app), "head", `${head}<style>${shell.css}</style>`);
};
