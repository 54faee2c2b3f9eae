import type { FrameLocator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { live, openFramePages } from "./framePage.ts";

const host = openFramePages();

describe("scrolling the article", () => {
  const scrollY = (): Promise<number> => host.page.evaluate(() => window.scrollY);
  const mapBox = async (frame: FrameLocator) => {
    const box = await frame.locator(".frame-map").boundingBox();
    if (box === null) throw new Error("The map is not to be seen.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const land = (frame: FrameLocator): Promise<string | null> =>
    frame.locator(".still-map g[transform]").first().getAttribute("transform");

  type At = { readonly x: number; readonly y: number };
  /** Fingers that go down, move in fifteen steps and come up, as the browser itself gets them from a screen. */
  const drag = async (from: readonly At[], to: (at: At, step: number) => At): Promise<void> => {
    const cdp = await host.page.context().newCDPSession(host.page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly At[]): Promise<unknown> =>
      cdp.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map((point, id) => ({ ...point, id })),
      });
    await send("touchStart", from);
    for (let step = 1; step <= 15; step += 1) {
      await send(
        "touchMove",
        from.map((at) => to(at, step)),
      );
    }
    await send("touchEnd", []);
  };

  it("goes on under a wheel over the map, which zooms with Ctrl", async () => {
    const frame = await host.openFrame("");
    await live(frame);
    const { x, y } = await mapBox(frame);
    const before = await land(frame);
    await host.page.mouse.move(x, y);
    await host.page.mouse.wheel(0, 120);
    await expect.poll(scrollY).toBeGreaterThan(80);
    await frame.getByText("scroll to zoom the map").waitFor();
    expect(await land(frame)).toBe(before);
    const scrolled = await scrollY();
    await host.page.keyboard.down("Control");
    await host.page.mouse.wheel(0, -120);
    await host.page.keyboard.up("Control");
    await expect.poll(() => land(frame)).not.toBe(before);
    expect(await scrollY()).toBe(scrolled);
  });

  it("goes on under one finger over the map, and two zoom it", async () => {
    const frame = await host.openFrame("", "", { hasTouch: true, isMobile: true });
    await live(frame);
    const { x, y } = await mapBox(frame);
    const before = await land(frame);
    await drag([{ x, y }], (at, step) => ({ x: at.x, y: at.y - 12 * step }));
    await expect.poll(scrollY).toBeGreaterThan(100);
    expect(await land(frame)).toBe(before);
    await frame.getByText("two fingers").waitFor();
    await host.page.evaluate(() => window.scrollTo(0, 0));
    await drag(
      [
        { x: x - 40, y },
        { x: x + 40, y },
      ],
      (at, step) => ({ x: at.x + (at.x < x ? -6 : 6) * step, y: at.y }),
    );
    await expect.poll(() => land(frame)).not.toBe(before);
    expect(await host.page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  it("takes the wheel for the map where the address says so", async () => {
    const frame = await host.openFrame("?gestures=free");
    await live(frame);
    const { x, y } = await mapBox(frame);
    const before = await land(frame);
    await host.page.mouse.move(x, y);
    await host.page.mouse.wheel(0, -120);
    await expect.poll(() => land(frame)).not.toBe(before);
    expect(await scrollY()).toBe(0);
  });
});
