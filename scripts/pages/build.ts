import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readOffline } from "../offline/flag.ts";
import { precacheOf } from "../offline/list.ts";
import { writeWorker } from "../offline/write-worker.ts";
import { checkBudget } from "./budget.ts";
import { drawCards } from "./card/cards.ts";
import { withComponents } from "./components.ts";
import { compressFolder } from "./compress.ts";
import { readEdition } from "./edition.ts";
import { writeEmbed } from "./embed.ts";
import { headersFile, type Page } from "./headers.ts";
import { writeIcons } from "./icons.ts";
import { inOneTrip } from "./one-trip.ts";
import { prerenderedPage } from "./prerendered-page.ts";
import { readSite } from "./site.ts";
import { SITE_TAGS, writeStaticPages } from "./write-static-pages.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const site = readSite(process.env.SETU_SITE);
const edition = readEdition(dist);
const touchIcon = '<link rel="apple-touch-icon" href="./icon-180.png">';

const { staticPages, frames } = await withComponents(async (load) => {
  const page = inOneTrip(readFileSync(`${dist}index.html`, "utf8"), dist);
  const html = await prerenderedPage(page, dist, edition, load, `${touchIcon}${SITE_TAGS}`);
  writeFileSync(`${dist}index.html`, html);
  return {
    staticPages: await writeStaticPages(dist, edition, site, load),
    frames: await writeEmbed(dist, edition, load),
  };
});
const html = readFileSync(`${dist}index.html`, "utf8");
const pages: readonly Page[] = [
  { path: "/", html },
  { path: "/open/", html: readFileSync(`${dist}open/index.html`, "utf8") },
  ...frames,
];
writeFileSync(`${dist}_headers`, headersFile(pages));
writeIcons(dist);

const start = performance.now();
const cards = await drawCards(
  dist,
  staticPages.map(({ path }) => path),
);
const seconds = ((performance.now() - start) / 1000).toFixed(1);

const precache = precacheOf(dist);
await writeWorker(dist, readOffline(process.env.SETU_OFFLINE) ? precache : null);
await compressFolder(dist);
checkBudget(dist);

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
console.log(`dist/index.html: ${kib(html.length)} with both first frames.`);
console.log(
  `${staticPages.length - 1} pages of records and tours; ${cards.length} cards of ${kib(Math.max(...cards))} at most, in ${seconds} s.`,
);
console.log(`${precache.files.length} files are kept for days without a network.`);
if (site === null) {
  console.log(
    "SETU_SITE is not set: the pages name no canonical address and no picture, and there is no oEmbed and no sitemap.",
  );
}
