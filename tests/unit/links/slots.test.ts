import { describe, expect, it } from "vitest";
import { inksOf, slotsOf } from "../../../src/links/slots.ts";
import { light } from "../../../src/model/drawing/palette.ts";
import { linksIn, table } from "./read.ts";

describe("colours", () => {
  it("are the atlas's for its partners, and the rest in order of frequency", () => {
    const names = ["France", "Japan", "US", "Kenya", "Chile"].map((name) => ({ name, count: 1 }));
    expect(slotsOf({ names, colouredBy: "partner" })).toEqual(["kr", "jp", "us", "multi", "other"]);
  });

  it("know a partner by any of its names", () => {
    const slot = (name: string) => slotsOf({ names: [{ name, count: 1 }], colouredBy: "partner" })[0];
    expect(["US", "usa", "United States", "JP", "japan", "kr", "Korea", "South Korea"].map(slot)).toEqual([
      ...["us", "us", "us", "jp", "jp", "kr", "kr", "kr"],
    ]);
    expect(["multi", "other", ""].map(slot)).toEqual(["multi", "other", "other"]);
  });

  it("are given out in order where a status colours, and are one where nothing does", () => {
    const names = ["japan", "b", "c", "d", "e"].map((name) => ({ name, count: 1 }));
    expect(slotsOf({ names, colouredBy: "status" })).toEqual(["us", "kr", "jp", "multi", "other"]);
    expect(slotsOf({ names, colouredBy: "nothing" })).toEqual(["us", "us", "us", "us", "us"]);
  });

  it("are the palette's", () => {
    expect(inksOf(linksIn(table(["10,0,50,0,2020"])), light)).toEqual([light.link.us]);
  });
});
