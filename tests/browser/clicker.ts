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

/** The body of a function that runs in the page and returns what is seen. */
export const SEE = `
  const text = (selector) => document.querySelector(selector)?.textContent ?? "";
  return {
    headline: text(".present-headline"),
    position: text(".present-position"),
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
