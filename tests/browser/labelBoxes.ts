import type { Page } from "playwright-core";

export type Box = {
  readonly what: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
};

type Boxes = {
  readonly map: Box;
  /** Those of the map's labels, line by line. */
  readonly labels: readonly (readonly Box[])[];
  /** Words, controls and painted surfaces that lie over the map and are not its drawing. */
  readonly covers: readonly Box[];
};

/** Where the map's labels stand, and what else a reader sees there, whatever it is called. */
const boxesOn = (page: Page): Promise<Boxes> =>
  page.evaluate(() => {
    const boxOf = (element: Element, what: string) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { what, x0: left, y0: top, x1: right, y1: bottom };
    };
    const stage = document.querySelector(".map-stage");
    if (stage === null) throw new Error("There is no map");
    const isCover = (element: Element): boolean => {
      if (element.contains(stage) || stage.contains(element) || !element.checkVisibility()) return false;
      // A notice comes over whatever stands there.
      if (element.closest("[role=status], [role=alert]")) return false;
      const { width, height } = element.getBoundingClientRect();
      // What only screen readers get is 1 px wide.
      if (width <= 1 || height <= 1) return false;
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
      const { backgroundColor } = getComputedStyle(element);
      const isPainted = !/^(transparent|.*,\s*0\))$/.test(backgroundColor);
      return hasWords || isPainted || element.matches("button, summary, input, select");
    };
    return {
      map: boxOf(stage, "map"),
      labels: [...stage.querySelectorAll(".map-label")].map((label) =>
        [...label.querySelectorAll("text")].map((line) => boxOf(line, line.textContent ?? "")),
      ),
      covers: [...document.body.querySelectorAll("*")]
        .filter(isCover)
        .map((cover) =>
          boxOf(cover, (cover.getAttribute("aria-label") ?? cover.textContent ?? "").slice(0, 40)),
        ),
    };
  });

/** Half a pixel is rounding. */
const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 0.5 && Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 0.5;

const collisions = ({ map, labels, covers }: Boxes): readonly string[] => {
  const lines = labels.flatMap((label, index) => label.map((line) => ({ ...line, index })));
  return lines.flatMap((line) => [
    ...(line.x0 < map.x0 - 0.5 || line.y0 < map.y0 - 0.5 || line.x1 > map.x1 + 0.5 || line.y1 > map.y1 + 0.5
      ? [`"${line.what}" leaves the map`]
      : []),
    ...lines
      .filter((other) => other.index > line.index && overlap(line, other))
      .map((other) => `"${line.what}" meets "${other.what}"`),
    ...covers
      .filter((cover) => overlap(line, cover))
      .map((cover) => `"${line.what}" lies under ${cover.what}`),
  ]);
};

/** What is wrong with the labels now: they meet each other, the edge or a control, or there are hardly any. */
export const labelFaults = async (page: Page): Promise<readonly string[]> => {
  const boxes = await boxesOn(page);
  const few = boxes.labels.length < 6 ? [`only ${boxes.labels.length} labels`] : [];
  return [...few, ...collisions(boxes)];
};
