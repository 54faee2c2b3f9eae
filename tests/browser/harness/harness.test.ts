import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countNear, pixelsNear, takePicture } from "./pixels.ts";
import { openSite, type Site } from "./site.ts";

const html = `<!doctype html>
<html lang="en">
<title>Harness</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; background: #fff } svg { display: block }</style>
<svg width="100" height="50">
  <rect width="30" height="50" fill="#d9902f"/>
  <rect x="30" width="10" height="50" fill="#d08a30"/>
</svg>
<script type="module" src="./app.js"></script>
</html>`;

const script = `
const canvas = document.body.appendChild(document.createElement("canvas"));
canvas.width = canvas.height = 40;
const gl = canvas.getContext("webgl2");
document.body.dataset.webgl = gl === null ? "no" : "yes";
gl?.clearColor(0, 0.2, 0.4, 1);
gl?.clear(gl.COLOR_BUFFER_BIT);
`;

const dist = mkdtempSync(join(tmpdir(), "setu-harness-"));
let site: Site;

beforeAll(async () => {
  writeFileSync(join(dist, "index.html"), html);
  writeFileSync(join(dist, "app.js"), script);
  site = await openSite({ dist, mount: "/atlas/" });
});

afterAll(async () => {
  await site.close();
  rmSync(dist, { recursive: true });
});

describe("the harness", () => {
  it("counts the pixels of a colour in a page, an element and an area", async () => {
    const page = await site.visit("", { viewport: { width: 200, height: 120 }, deviceScaleFactor: 2 });
    const picture = await takePicture(page);
    expect([picture.width, picture.height]).toEqual([200, 120]);
    expect(countNear(picture, "#d9902f", { tolerance: 2 })).toBe(1500);
    expect(countNear(picture, "#d9902f", { tolerance: 16 })).toBe(2000);
    expect(countNear(picture, "#d9902f", { area: { x: 0, y: 0, width: 10, height: 10 } })).toBe(100);
    expect(await pixelsNear(page.locator("svg"), "#ffffff")).toBe(3000);
    expect(site.takeProblems()).toEqual([]);
  });

  it("sees what WebGL drew", async () => {
    const page = await site.visit();
    await expect.poll(() => pixelsNear(page, "#003366")).toBe(1600);
  });

  it("can be a machine without WebGL", async () => {
    const bare = await openSite({ dist, webgl: false });
    const page = await bare.visit();
    await page.locator("body[data-webgl=no]").waitFor();
    await bare.close();
  });

  it("notes requests to other origins, errors and what the policy refuses", async () => {
    const page = await site.visit();
    await page.evaluate(() => {
      const image = document.createElement("img");
      image.src = "http://elsewhere.test/pixel.png";
      const style = document.createElement("style");
      style.textContent = "p { color: red }";
      document.body.append(image, style);
      console.error("a complaint");
      setTimeout(() => {
        throw new Error("a mistake");
      });
    });
    const found: string[] = [];
    const expected = ["console-error: a complaint", "img-src", "page-error", "style-src-elem"];
    await expect
      .poll(() => {
        found.push(...site.takeProblems().map(({ kind, text }) => `${kind}: ${text}`));
        return expected.filter((part) => found.some((problem) => problem.includes(part)));
      })
      .toEqual(expected);
  });

  it("does not close quietly over a problem no test took", async () => {
    const other = await openSite({ dist });
    const page = await other.visit();
    await page.goto("http://elsewhere.test/").catch(() => null);
    await expect(other.close()).rejects.toThrow("foreign-request: http://elsewhere.test/");
  });
});
