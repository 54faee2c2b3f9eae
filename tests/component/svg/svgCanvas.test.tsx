import { expect, it } from "vitest";
import { SYSTEM_WIDTH_FACTOR } from "../../../src/model/drawing/labels.ts";
import { lensOf } from "../../../src/model/drawing/lens.ts";
import { sceneOf } from "../../../src/model/drawing/scene.ts";
import { select } from "../../../src/model/time/select.ts";
import { homeView } from "../../../src/model/view/view.ts";
import { noLand } from "../../../src/svg/land.ts";
import type { Shown } from "../../../src/svg/mapDevice.ts";
import { makeSvgCanvas } from "../../../src/svg/svgCanvas.ts";
import { labelWords } from "../../../src/svg/words.ts";
import { say } from "../../../src/text/catalogue.ts";
import { atlas } from "../../fixtures/atlas.ts";

it("draws the same map in pieces, out of sight, as in one go", () => {
  const selected = select(atlas, homeView);
  const scene = sceneOf(atlas, homeView, selected);
  const shown: Shown = {
    name: "Map",
    atlas,
    scene,
    rest: scene,
    selected,
    words: labelWords(say),
    names: { mark: say.map.markName, junction: say.map.junctionName },
    chosen: null,
    obstacles: [],
    widthFactor: SYSTEM_WIDTH_FACTOR,
  };
  const lens = lensOf(homeView.camera, { width: 680, height: 300 });
  const [whole, piecewise] = [makeSvgCanvas(), makeSvgCanvas()];
  whole.place(shown, lens);
  whole.draw(shown, lens, noLand);
  const pieces = [...piecewise.drawing(() => shown, lens, noLand)];
  // At least one for each thread and each label, so that none is felt.
  const [labels, threads] = [".map-label", "path[stroke-width]"].map(
    (kind) => whole.svg.querySelectorAll(kind).length,
  ) as [number, number];
  expect(threads).toBeGreaterThan(2);
  expect(pieces.length).toBeGreaterThan(labels + threads);
  expect(piecewise.svg.outerHTML).toBe(whole.svg.outerHTML);
});
