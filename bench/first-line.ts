import { light } from "../src/model/palette.ts";
import { countNear } from "../tests/browser/harness/pixels.ts";
import { decodePng } from "../tests/browser/harness/png.ts";
import { bytesUntil } from "./server.ts";
import { type Conditions, inNewBrowser, settle } from "./visit.ts";

/** When the first lines stood on the screen, ms after the address was asked for, and the bytes sent by then. */
export type FirstLine = { readonly ms: number; readonly bytes: number };

// Pixels of a line's colour that count as lines and not as a legend's sample of them.
const ENOUGH = 300;
// A thin line is a blend of its colour and the ground's.
const TOLERANCE = 40;

// Black is the colour of words as well, and grey that of borders.
const colours = [light.link.us, light.link.jp, light.link.kr];

/**
 * Looks at the frames that the browser shows, because its own paint timing sees neither canvas nor inline SVG as a
 * large paint.
 */
export const firstLine = (folder: string, conditions: Conditions): Promise<FirstLine> =>
  inNewBrowser(folder, conditions, async (visit) => {
    const { page, cdp, server } = visit;
    const frames: { readonly at: number; readonly png: string }[] = [];
    cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
      frames.push({ at: (metadata.timestamp ?? 0) * 1000, png: data });
      // The page may be gone by now.
      cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
    });
    await cdp.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
    await page.goto(server.url, { waitUntil: "commit" });
    await settle(visit);
    const origin = await page.evaluate(() => performance.timeOrigin);
    const stage = page.locator(".map-stage");
    const box = (await stage.count()) > 0 ? await stage.boundingBox() : null;
    const area = box ?? { x: 0, y: 0, ...conditions.viewport };
    const whole = { x: Math.ceil(area.x), y: Math.ceil(area.y), width: area.width, height: area.height };
    for (const { at, png } of frames.toSorted((a, b) => a.at - b.at)) {
      if (at < origin) continue;
      const picture = decodePng(Buffer.from(png, "base64"));
      const near = colours.map((hex) => countNear(picture, hex, { tolerance: TOLERANCE, area: whole }));
      if (near.reduce((sum, count) => sum + count, 0) < ENOUGH) continue;
      return { ms: at - origin, bytes: bytesUntil(server, at) };
    }
    throw new Error(`${folder} showed no line.`);
  });
