import { appShell, styleAttributesAsRules } from "./app-shell.ts";
import type { Load } from "./components.ts";
import { type Edition, topologyFile } from "./edition.ts";
import { firstFrame } from "./first-frame.ts";
import { put } from "./html.ts";
import { withOutlineAhead, withStylesInside } from "./one-trip.ts";

const PLACE = "<!--first-frame-->";
const STAGE = '<div class="map-stage"></div>';

/** The app's page with the first frame and the app's own markup in it; `head` goes to the end of its head. */
export const prerenderedPage = async (
  html: string,
  dist: string,
  { atlas }: Edition,
  load: Load,
  head: string,
): Promise<string> => {
  const prerendered = styleAttributesAsRules(await appShell(atlas, load));
  const frame = firstFrame(atlas, topologyFile(dist));
  const shell = put(prerendered.html, STAGE, STAGE.replace("></", `>${frame}</`));
  const page = put(put(html, PLACE, shell), "</head>", `${head}<style>${prerendered.css}</style></head>`);
  return withOutlineAhead(withStylesInside(page, dist), dist);
};
