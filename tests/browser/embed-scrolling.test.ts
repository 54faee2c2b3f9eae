import type { FrameLocator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { dragFingers } from "./fingers.ts";
import { landAt, mapOf, openFramePages } from "./framePage.ts";
import { untilFrameAnswers } from "./harness/answers.ts";

const host = openFramePages();

describe("scrolling the article", () => {
  const scrollY = (): Promise<number> => host.page.evaluate(() => window.scrollY);
  const mapBox = async (frame: FrameLocator) => {
    const box = await mapOf(frame).boundingBox();
    if (box === null) throw new Error("The map is not to be seen.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  it("goes on under a wheel over the map, which zooms with Ctrl", async () => {
    const frame = await host.openFrame("");
    await untilFrameAnswers(frame);
    const { x, y } = await mapBox(frame);
    const before = await landAt(frame);
    await host.page.mouse.move(x, y);
    await host.page.mouse.wheel(0, 120);
    await expect.poll(scrollY).toBeGreaterThan(80);
    await frame.getByText("scroll to zoom the map").waitFor();
    expect(await landAt(frame)).toBe(before);
    const scrolled = await scrollY();
    await host.page.keyboard.down("Control");
    await host.page.mouse.wheel(0, -120);
    await host.page.keyboard.up("Control");
    await expect.poll(() => landAt(frame)).not.toBe(before);
    expect(await scrollY()).toBe(scrolled);
  });

  it("goes on under one finger over the map, and two zoom it", async () => {
    const frame = await host.openFrame("", "", { hasTouch: true, isMobile: true });
    await untilFrameAnswers(frame);
    const { x, y } = await mapBox(frame);
    const before = await landAt(frame);
    await dragFingers(host.page, [{ x, y }], (at, step) => ({ x: at.x, y: at.y - 12 * step }), 15);
    await expect.poll(scrollY).toBeGreaterThan(100);
    expect(await landAt(frame)).toBe(before);
    await frame.getByText("two fingers").waitFor();
    await host.page.evaluate(() => window.scrollTo(0, 0));
    await dragFingers(
      host.page,
      [
        { x: x - 40, y },
        { x: x + 40, y },
      ],
      (at, step) => ({ x: at.x + (at.x < x ? -6 : 6) * step, y: at.y }),
      15,
    );
    await expect.poll(() => landAt(frame)).not.toBe(before);
    expect(await host.page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  it("takes the wheel for the map where the address says so", async () => {
    const frame = await host.openFrame("?gestures=free");
    await untilFrameAnswers(frame);
    const { x, y } = await mapBox(frame);
    const before = await landAt(frame);
    await host.page.mouse.move(x, y);
    await host.page.mouse.wheel(0, -120);
    await expect.poll(() => landAt(frame)).not.toBe(before);
    expect(await scrollY()).toBe(0);
  });
});
