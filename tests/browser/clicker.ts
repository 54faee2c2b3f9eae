import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Tour } from "../../src/model/tours/tour.ts";

/** What a room sees of a step. */
export type Seen = { readonly headline: string; readonly position: string; readonly callouts: number };

/** A presenter's hand and eyes, in any engine. */
export type Clicker = {
  readonly press: (key: "PageDown" | "PageUp") => Promise<void>;
  readonly see: () => Promise<Seen>;
};

/**
 * The body of a function that runs in the page and returns what is seen. Engines that are driven by text have no
 * locators: the stage is the region with a presentation's name, and callouts are the map's drawing.
 */
export const SEE = `
  const stage = document.querySelector('section[aria-label^="Presentation: "]');
  const headline = stage?.querySelector("h1")?.textContent ?? "";
  const position = [...(stage?.querySelectorAll("span") ?? [])]
    .map((each) => each.textContent ?? "")
    .find((text) => /^\\d+ of \\d+$/.test(text));
  return {
    headline,
    position: position ?? "",
    callouts: document.querySelectorAll(".map-callout").length,
  };
`;

export const clickerOn = (page: Page): Clicker => ({
  press: (key) => page.keyboard.press(key),
  see: () => page.evaluate<Seen>(`(() => { ${SEE} })()`),
});

type Walk = {
  /** Goes to the last step and stays there. */
  readonly oneWay?: boolean;
  /** Looks closer at a step. */
  readonly each?: (number: number) => Promise<void>;
};

/**
 * From the first step of a tour to the last and back, with nothing but a clicker's two keys. At each step its headline
 * stands, its place in the tour, and all that it says on the map.
 */
export const walk = async (
  { steps }: Tour,
  { press, see }: Clicker,
  { oneWay = false, each = async () => {} }: Walk = {},
): Promise<void> => {
  const there = steps.map((_, index) => index + 1);
  const back = oneWay ? [] : there.toReversed().slice(1);
  for (const [i, number] of [...there, ...back].entries()) {
    if (i > 0) await press(i < there.length ? "PageDown" : "PageUp");
    const step = steps[number - 1];
    await expect.poll(see).toEqual({
      headline: step?.headline,
      position: `${number} of ${steps.length}`,
      callouts: step?.annotations.length,
    });
    await each(number);
  }
};
