import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { deriveAtlas } from "../../../scripts/data/derive.ts";
import { type Lens, lensOf } from "../../../src/model/drawing/lens.ts";
import { light } from "../../../src/model/drawing/palette.ts";
import { sceneOf } from "../../../src/model/drawing/scene.ts";
import { weaveAll } from "../../../src/model/drawing/weave.ts";
import { dayOf } from "../../../src/model/records/day.ts";
import { select } from "../../../src/model/time/select.ts";
import {
  type Camera,
  homeView,
  selectPartnership,
  setTo,
  showUndated,
} from "../../../src/model/view/view.ts";
import { toMarkup } from "../../../src/svg/node.ts";
import { drawPicture } from "../../../src/svg/picture.ts";
import { labelWords } from "../../../src/svg/words.ts";
import { say } from "../../../src/text/catalogue.ts";
import { dataIn, goodFolder } from "../scripts/data/edited-folder.ts";

const atlas = deriveAtlas(dataIn(goodFolder), weaveAll);

// Pictures of the fixture atlas that a person has looked at: open them in a browser. To accept a change, run this file
// with SETU_GOLDEN=write and look at every picture that git shows as changed.
const golden = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/golden/${name}.svg`, import.meta.url));

const noLand = {
  land: "",
  party: "",
  active: "",
  disputed: "",
  lakes: "",
  countryLines: "",
  stateLines: "",
  disputedLines: "",
  unit: 100,
};

const frame = (name: "home" | "india"): Camera => ({ kind: "frame", frame: name });
const everything = showUndated(homeView, true);

const draw = (camera: Camera, size: { width: number; height: number }, view = everything): string => {
  const selected = select(atlas, view);
  const lens: Lens = lensOf(camera, size);
  return toMarkup(
    drawPicture({
      atlas,
      selected,
      scene: sceneOf(atlas, view, selected),
      words: labelWords(say),
      palette: light,
      lens,
      land: noLand,
      obstacles: [],
      names: null,
      chosen: null,
      title: "Golden",
      prefix: "golden",
    }),
  );
};

describe("the drawn scene", () => {
  it.each([
    ["home-1440", draw(frame("home"), { width: 1440, height: 612 })],
    ["phone-390", draw(frame("home"), { width: 390, height: 392 })],
    ["india-1000", draw(frame("india"), { width: 1000, height: 700 })],
    [
      "selected-1000",
      draw(frame("home"), { width: 1000, height: 612 }, selectPartnership(everything, "three-for-india")),
    ],
    // By 15 July 2023 both dated records may have begun, and neither has for certain: fainter lines.
    [
      "possible-1000",
      draw(frame("home"), { width: 1000, height: 612 }, setTo(everything, dayOf(2023, 7, 15))),
    ],
  ])("is still the picture that was looked at: %s", (name, markup) => {
    const file = golden(name);
    if (process.env.SETU_GOLDEN === "write") writeFileSync(file, markup);
    expect(markup).toBe(readFileSync(file, "utf8"));
  });
});
