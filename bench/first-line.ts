import { light } from "../src/model/drawing/palette.ts";
import { type Area, countNear } from "../tests/browser/harness/pixels.ts";
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

// Seconds after which no frame is expected any more.
const LATE = 20;

const hasLines = (png: string, area: Area): boolean => {
  const picture = decodePng(Buffer.from(png, "base64"));
  const near = colours.map((hex) => countNear(picture, hex, { tolerance: TOLERANCE, area }));
  return near.reduce((sum, count) => sum + count, 0) >= ENOUGH;
};

/**
 * Looks at the frames that the browser shows, because its own paint timing sees neither canvas nor inline SVG as a
 * large paint. Null when no frame with lines came: a busy machine drops frames.
 */
export const firstLine = (folder: string, conditions: Conditions, path = ""): Promise<FirstLine | null> =>
  inNewBrowser(folder, conditions, async (visit) => {
    const { page, cdp, server } = visit;
    const frames: { readonly at: number; readonly png: string }[] = [];
    cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
      frames.push({ at: (metadata.timestamp ?? 0) * 1000, png: data });
      // The page may be gone by now.
      cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
    });
    await cdp.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
    await page.goto(server.url + path, { waitUntil: "commit" });
    await settle(visit);
    const origin = await page.evaluate(() => performance.timeOrigin);
    const stage = page.locator(".map-stage");
    const box = (await stage.count()) > 0 ? await stage.boundingBox() : null;
    const area = box ?? { x: 0, y: 0, ...conditions.viewport };
    const whole = { x: Math.ceil(area.x), y: Math.ceil(area.y), width: area.width, height: area.height };
    let seen = 0;
    // A page that is at rest may still wait for its frame on a busy machine.
    for (let second = 0; second < LATE; second += 1) {
      for (const { at, png } of frames.slice(seen)) {
        if (at >= origin && hasLines(png, whole)) return { ms: at - origin, bytes: bytesUntil(server, at) };
        seen += 1;
      }
      await new Promise((done) => setTimeout(done, 1000));
    }
    return null;
  });
