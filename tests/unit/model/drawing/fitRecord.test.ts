import { describe, expect, it } from "vitest";
import { lensOnto } from "../../../../src/model/drawing/fitRecord.ts";
import { lensOf, toScreen } from "../../../../src/model/drawing/lens.ts";
import { project } from "../../../../src/model/drawing/mercator.ts";
import { homeView } from "../../../../src/model/view/view.ts";
import { realAtlas } from "../../realAtlas.ts";

const atlas = realAtlas();
const size = { width: 1440, height: 612 };
const home = lensOf(homeView.camera, size);
const onto = (id: string, box = size) => {
  const record = atlas.partnerships.find((other) => other.id === id);
  return record ? lensOnto(record, atlas, lensOf(homeView.camera, box), box) : null;
};

describe("looking at a record", () => {
  it("leaves the map where it is when the whole of the record is in sight", () => {
    expect(onto("carmel-visakhapatnam")).toBeNull();
  });

  it("comes nearer to one whose ends lie close together: four states and Seoul", () => {
    const lens = onto("korea-4bn-credit-2023");
    expect(lens?.scale).toBeGreaterThan(home.scale * 1.5);
  });

  it("shows both ends of a tie on a phone, clear of its edges", () => {
    const phone = { width: 390, height: 376 };
    const lens = onto("carmel-visakhapatnam", phone);
    if (!lens) throw new Error("the phone's map shows Carmel already");
    for (const [lon, lat] of [
      [83.2, 17.68],
      [-86.12, 39.98],
    ] as const) {
      const [x] = toScreen(lens, project(lon, lat));
      expect(x).toBeGreaterThanOrEqual(39);
      expect(x).toBeLessThanOrEqual(351);
    }
  });

  it("keeps both ends clear of buttons that lie over the map", () => {
    const frame = { width: 390, height: 240 };
    const record = atlas.partnerships.find(({ id }) => id === "carmel-visakhapatnam");
    if (!record) throw new Error("the record is gone");
    const buttons = { x0: 333, y0: 10, x1: 378, y1: 98 };
    const lens = lensOnto(record, atlas, lensOf(homeView.camera, frame), frame, [buttons]);
    if (!lens) throw new Error("the frame's map shows Carmel already");
    // Carmel's own longitude, in the frame of the Pacific.
    expect(toScreen(lens, project(-86.12, 39.98))[0]).toBeLessThan(buttons.x0 - 24);
    expect(toScreen(lens, project(83.2, 17.68))[0]).toBeGreaterThan(24);
  });
});
