import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  gestureModes,
  heights,
  type Options,
  optionsOf,
  optionsQuery,
  plainOptions,
  uiLevels,
} from "../../../../src/model/view/frameOptions.ts";

const options: fc.Arbitrary<Options> = fc.record({
  ui: fc.constantFrom(...uiLevels),
  static: fc.boolean(),
  transparent: fc.boolean(),
  gestures: fc.constantFrom(...gestureModes),
  height: fc.option(fc.integer({ min: heights.least, max: heights.most })),
  edition: fc.option(fc.constantFrom("2026-11-22", "2024-02-29", "1999-12-31")),
});

describe("what an address asks of a frame", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(options, (given) => {
        expect(optionsOf(optionsQuery(given))).toEqual(given);
      }),
    );
  });

  it("is plain when nothing is asked, and needs no query then", () => {
    expect(optionsOf("")).toEqual({
      ...{ ui: "full", static: false, transparent: false, gestures: "coop", height: null, edition: null },
    });
    expect(optionsQuery(plainOptions)).toBe("");
  });

  it("is read beside the keys of a view, with or without a question mark", () => {
    expect(optionsOf("?v=1&partner=jp&ui=min&static=1&height=480")).toEqual({
      ...plainOptions,
      ui: "min",
      static: true,
      height: 480,
    });
  });

  it("is given a height from the least to the most", () => {
    expect([optionsOf("height=200").height, optionsOf("height=4000").height]).toEqual([200, 4000]);
  });

  it("takes what makes no sense as if it were not there", () => {
    for (const junk of [
      "ui=all",
      "static=yes",
      "gestures=",
      "height=199",
      "height=4001",
      "height=99999",
      "height=4e2",
      "height=-300",
      "edition=2026-02-30",
      "edition=on 2026-02-20",
      "edition=2026-02-20!",
      "edition=22 November",
    ])
      expect([junk, optionsOf(junk)]).toEqual([junk, plainOptions]);
  });

  it("never throws, and never gives a height or an edition out of bounds, whatever is written", () => {
    const key = fc.constantFrom("ui", "static", "transparent", "gestures", "height", "edition", "__proto__");
    const query = fc
      .array(fc.tuple(key, fc.string({ unit: "binary" })))
      .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"));
    fc.assert(
      fc.property(query, (given) => {
        const { ui, height, edition } = optionsOf(given);
        expect(uiLevels).toContain(ui);
        if (height !== null) expect(height >= heights.least && height <= heights.most).toBe(true);
        if (edition !== null) expect(edition).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});
