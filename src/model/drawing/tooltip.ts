/** Which way a tooltip opens from its point, so that it stays on the map. Px. */
export type Opening = { readonly side: "left" | "right"; readonly rise: "up" | "down" };

/** The widest a tooltip gets, and the tallest one with five parties. */
const WIDTH = 270;
const HEIGHT = 150;

export const openingAt = (
  [x, y]: readonly [x: number, y: number],
  size: { readonly width: number; readonly height: number },
): Opening => ({
  side: x > size.width - WIDTH && x > WIDTH ? "left" : "right",
  rise: y > size.height - HEIGHT && y > HEIGHT ? "up" : "down",
});
