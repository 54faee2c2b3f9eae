import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../../src/model/records/day.ts";
import { drawLinks, makeOpenStore, setWindow } from "../../../src/open/store.ts";
import { startOpenPlayer } from "../../../src/open/timeline/player.ts";
import { barsPath, dayForKey, dayNear, xOf, yearsOn } from "../../../src/open/timeline/scale.ts";
import { linksIn } from "../links/read.ts";

const span = { first: dayOf(2020), last: dayOf(2023, 12, 31) };
const links = linksIn(
  "from_lon,from_lat,to_lon,to_lat,date\n77,13,139,35,2020-01\n77,13,139,35,2020-04\n77,13,139,35,2020-04\n",
);
const storeWithLinks = () => {
  const store = makeOpenStore();
  drawLinks(store, { name: "mine.csv", links });
  return store;
};
const windowOf = (store: ReturnType<typeof makeOpenStore>) => {
  const { from, to } = store.getState().window;
  return [isoOf(from), isoOf(to)];
};

describe("the scale", () => {
  it("gives a day back for the place where it begins", () => {
    for (const day of [span.first, dayOf(2021, 6, 15), span.last])
      expect(dayNear(span, xOf(span, day, 700), 700)).toBe(day);
  });

  it("labels as many years as can be read", () => {
    expect(yearsOn(span, 400).map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
    expect(yearsOn(span, 120).map(({ year }) => year)).toEqual([2020, 2022]);
  });

  it("draws a bar for each month that has links, the highest to the top", () => {
    // January to April 2020 are 121 days; January's one link is half as high as April's two.
    expect(barsPath(links.histogram, 121, 10)).toBe("M0.0 10V5.0H30.0V10zM91.0 10V0.0H120.0V10z");
  });

  it("moves an end by a month, a day or a year, from a month's end to another", () => {
    const key = (name: string, end: "from" | "to", day: number, shift = false): string =>
      isoOf(dayForKey(name, shift, end, day, span) ?? 0);
    expect(key("ArrowRight", "to", dayOf(2021, 1, 31))).toBe("2021-02-28");
    expect(key("ArrowLeft", "to", dayOf(2021, 2, 28))).toBe("2021-01-31");
    expect(key("ArrowRight", "from", dayOf(2021, 1, 1))).toBe("2021-02-01");
    expect(key("ArrowUp", "from", dayOf(2021, 1, 1), true)).toBe("2021-01-02");
    expect(key("PageDown", "to", dayOf(2021, 12, 31))).toBe("2020-12-31");
    expect(key("End", "from", dayOf(2021, 1, 1))).toBe("2023-12-31");
    expect(dayForKey("Tab", false, "from", 0, span)).toBeNull();
  });
});

describe("the window", () => {
  it("stays within the file's days, and an end pushes the other along", () => {
    const store = storeWithLinks();
    setWindow(store, "to", dayOf(2030));
    expect(windowOf(store)).toEqual(["2020-01-01", "2020-04-30"]);
    setWindow(store, "from", dayOf(2020, 3, 5));
    setWindow(store, "to", dayOf(2020, 2, 10));
    expect(windowOf(store)).toEqual(["2020-02-10", "2020-02-10"]);
  });
});

describe("play", () => {
  it("begins anew at the end, goes on by months, and stops at the last", () => {
    const store = storeWithLinks();
    const waiting: (() => void)[] = [];
    const clock = { after: (_: number, run: () => void) => waiting.push(run), cancel: () => {} };
    const page = {
      visibilityState: "visible",
      addEventListener: () => {},
      removeEventListener: () => {},
    } as const;
    startOpenPlayer(store, clock, page);
    store.setState({ playing: true });
    const ends = [windowOf(store)[1]];
    while (store.getState().playing) {
      waiting.shift()?.();
      ends.push(windowOf(store)[1]);
    }
    expect(ends).toEqual(["2020-01-31", "2020-02-29", "2020-03-31", "2020-04-30"]);
  });
});
