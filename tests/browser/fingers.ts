import type { Page } from "playwright-core";

export type At = { readonly x: number; readonly y: number };

/** Fingers that go down, move in some steps and come up, as the browser itself gets them from a screen. */
export const dragFingers = async (
  page: Page,
  from: readonly At[],
  to: (at: At, step: number) => At,
  steps: number,
): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly At[]): Promise<unknown> =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await send("touchStart", from);
  for (let step = 1; step <= steps; step += 1) {
    await send(
      "touchMove",
      from.map((at) => to(at, step)),
    );
  }
  await send("touchEnd", []);
  await cdp.detach();
};
