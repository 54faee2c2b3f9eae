import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, describe, expect, it } from "vitest";
import { singlePage } from "../../../../scripts/onefile/single-page.ts";

const dist = `${mkdtempSync(join(tmpdir(), "setu-onefile-"))}/`;
mkdirSync(`${dist}data`);
mkdirSync(`${dist}basemap`);
writeFileSync(`${dist}icon.svg`, "<svg/>");
writeFileSync(`${dist}basemap/world.topo.json`, "{}");
writeFileSync(`${dist}data/atlas-0123456789.json`, '{"title":"</script><script>alert(1)</script>"}');
writeFileSync(`${dist}data/partnerships.json`, "{}");
afterAll(() => rmSync(dist, { recursive: true }));

describe("the page in one file", () => {
  const page = new JSDOM(
    singlePage(
      '<head><link rel="icon" href="./icon.svg" type="image/svg+xml"><link rel="manifest" href="./manifest.webmanifest"><link rel="preload" as="fetch" crossorigin href="./data/outline-0123456789.json"></head><body></body>',
      dist,
    ),
  ).window.document;

  it("carries what the app reads, by name, and whatever text stands in it", () => {
    const carried = [...page.querySelectorAll("script")];
    expect(carried.map((each) => each.getAttribute("data-file"))).toEqual([
      "basemap/world.topo.json",
      "data/atlas-0123456789.json",
    ]);
    expect(JSON.parse(carried[1]?.textContent ?? "")).toEqual({
      title: "</script><script>alert(1)</script>",
    });
  });

  it("asks for no other file", () => {
    expect([...page.querySelectorAll("link")].map(({ href }) => href)).toEqual([
      `data:image/svg+xml;base64,${Buffer.from("<svg/>").toString("base64")}`,
    ]);
  });
});
