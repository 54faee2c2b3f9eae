export const stops = ["peek", "half", "full"] as const;
export type Stop = (typeof stops)[number];

/** Pixels; `full` leaves the header free. */
const heights = { peek: 96, half: 412 } as const;
const HEADER = 56;

export const heightOf = (stop: Stop, page: number): number =>
  stop === "full" ? page - HEADER : Math.min(heights[stop], page - HEADER);

/** Where a sheet let go at this height comes to rest. */
export const nearestStop = (height: number, page: number): Stop =>
  stops.toSorted((a, b) => Math.abs(heightOf(a, page) - height) - Math.abs(heightOf(b, page) - height))[0] ??
  "half";

/** What a press on the handle does: up to the top, and back to half. */
export const followingStop = (stop: Stop): Stop => {
  switch (stop) {
    case "peek":
      return "half";
    case "half":
      return "full";
    case "full":
      return "half";
  }
};

/** The sheet's height under a finger, within the page. */
export const heldHeight = (start: number, from: number, to: number, page: number): number =>
  Math.max(heights.peek, Math.min(page - HEADER, start + from - to));

// A finger never holds quite still; less than this is a press.
const STILL = 6;

export const isDrag = (from: number, to: number): boolean => Math.abs(to - from) > STILL;
