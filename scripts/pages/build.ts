import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { appShell, styleAttributesAsRules } from "./app-shell.ts";
import { drawCards } from "./card/cards.ts";
import { withComponents } from "./components.ts";
import { compressFolder } from "./compress.ts";
import { readEdition, topologyFile } from "./edition.ts";
import { firstFrame } from "./first-frame.ts";
import { headersFile, type Page } from "./headers.ts";
import { put } from "./html.ts";
import { readSite } from "./site.ts";
import { SITE_TAGS, writeLeaves } from "./write-leaves.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const PLACE = "<!--first-frame-->";
const STAGE = '<div class="map-stage"></div>';

const site = readSite(process.env.SETU_SITE);
const edition = readEdition(dist);
const frame = firstFrame(edition.atlas, topologyFile(dist));
const pages: Page[] = [];

const leaves = await withComponents(async (load) => {
  const printed = styleAttributesAsRules(await appShell(edition.atlas, load));
  const shell = put(printed.html, STAGE, STAGE.replace("></", `>${frame}</`));
  const page = put(readFileSync(`${dist}index.html`, "utf8"), PLACE, shell);
  writeFileSync(
    `${dist}index.html`,
    put(page, "</head>", `${SITE_TAGS}<style>${printed.css}</style></head>`),
  );
  return writeLeaves(dist, edition, site, load);
});
const html = readFileSync(`${dist}index.html`, "utf8");
pages.push({ path: "/", html }, { path: "/open/", html: readFileSync(`${dist}open/index.html`, "utf8") });
writeFileSync(`${dist}_headers`, headersFile(pages));

const start = performance.now();
const cards = await drawCards(
  dist,
  leaves.map(({ path }) => path),
);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
await compressFolder(dist);

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
console.log(`dist/index.html: ${kib(html.length)} with both first frames.`);
console.log(
  `${leaves.length - 1} pages of records and tours; ${cards.length} cards of ${kib(Math.max(...cards))} at most, in ${seconds} s.`,
);
if (site === null) {
  console.log(
    "SETU_SITE is not set: the pages name no canonical address and no picture, and there is no oEmbed and no sitemap.",
  );
}
