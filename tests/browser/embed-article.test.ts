import type { FrameLocator } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  cardIn,
  frameHeight,
  isScrollable,
  mapOf,
  openFramePages,
  roomOf,
  wantedHeight,
} from "./framePage.ts";
import { untilFrameAnswers } from "./harness/answers.ts";

const host = openFramePages();

describe("a frame in an article", () => {
  it("stands five times on one page, each as high as it asks to be", async () => {
    host.hosts.takeRequests();
    await host.open("article.html");
    const ids = ["whole", "japan", "record", "dark", "still"];
    for (const [index, id] of ids.entries()) {
      await host.page.locator(`#${id}`).scrollIntoViewIfNeeded();
      const frame = host.page.frameLocator(`#${id}`);
      await untilFrameAnswers(frame);
      await expect.poll(() => isScrollable(frame)).toBe(false);
      // The prerendered one has gone.
      await expect
        .poll(() => frame.getByRole("region", { name: "Timeline" }).count())
        .toBe(id === "dark" ? 0 : 1);
      const map = await mapOf(frame).evaluate((element) => element.clientHeight);
      // 680 px wide, so the map is 300 px high, and the frame what its parts need besides.
      expect(Math.abs(map - 300)).toBeLessThanOrEqual(2);
      expect(
        Math.abs((await frameHeight(host.page, index)) - (await wantedHeight(frame)) - map),
      ).toBeLessThanOrEqual(3);
    }
    const frame = (id: string): FrameLocator => host.page.frameLocator(`#${id}`);
    expect(await frame("japan").getByRole("heading", { level: 1 }).count()).toBe(0);
    await cardIn(frame("record"))
      .getByRole("heading", { level: 2, name: /Carmel/ })
      .waitFor();
    expect(await frame("still").getByRole("button", { name: "Zoom in" }).count()).toBe(0);
    await frame("still").getByText("edition of 31 January 2025", { exact: false }).waitFor();
    // One response each, and the script for the heights; nothing else of ours, and nothing of anybody's.
    const asked = host.hosts.takeRequests();
    expect(asked.filter((path) => !path.startsWith("/embed/"))).toEqual(["/embed.js"]);
    expect(asked).toHaveLength(6);
  });

  it("is resized by pym.js, twice on one page", async () => {
    await host.open("pym.html");
    for (const index of [0, 1]) {
      const frame = host.page.frameLocator("iframe").nth(index);
      await untilFrameAnswers(frame);
      // 500 px wide: the map is 221 px high.
      await expect.poll(() => roomOf(host.page, frame, index)).toBe(223);
    }
    expect(await frameHeight(host.page, 0)).toBeGreaterThan((await frameHeight(host.page, 1)) + 100);
  });

  it("is resized by iframe-resizer", async () => {
    await host.open("resizer.html");
    const frame = host.page.frameLocator("iframe");
    await untilFrameAnswers(frame);
    await expect.poll(() => roomOf(host.page, frame, 0)).toBe(223);
  });

  it("is resized by WordPress, which sandboxes it, and by AMP", async () => {
    await host.open("wordpress.html");
    const wordpress = host.page.frameLocator("iframe");
    await untilFrameAnswers(wordpress);
    // 600 px wide: 265.
    await expect.poll(() => roomOf(host.page, wordpress, 0)).toBe(267);
    await host.page.context().close();
    await host.open("amp.html");
    const amp = host.page.frameLocator("iframe");
    await untilFrameAnswers(amp);
    // 400 px wide: 240.
    await expect.poll(() => roomOf(host.page, amp, 0)).toBe(242);
  });
});
