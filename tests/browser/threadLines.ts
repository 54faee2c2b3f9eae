import type { Page } from "playwright-core";
import { lensOf, toScreen } from "../../src/model/drawing/lens.ts";
import { pickLines, type ScreenLine } from "../../src/model/drawing/pick.ts";
import { sceneOf } from "../../src/model/drawing/scene.ts";
import type { Atlas, Partnership } from "../../src/model/records/atlas.ts";
import { select } from "../../src/model/time/select.ts";
import { viewOf } from "../../src/model/view/address.ts";
import { mapBox } from "./mapPane.ts";

/** Where each thread of a view lies in a box of this size, in px from its top left corner. */
const threadLines = (
  atlas: Atlas,
  query: string,
  size: { readonly width: number; readonly height: number },
): readonly ScreenLine[] => {
  const view = viewOf(query);
  const lens = lensOf(view.camera, { width: size.width, height: size.height });
  return sceneOf(atlas, view, select(atlas, view)).threads.map(({ partnership, path }) => ({
    partnership,
    points: Float32Array.from(path.flatMap((point) => toScreen(lens, point))),
  }));
};

export type LoneThread = { readonly record: Partnership; readonly x: number; readonly y: number };

// Every fourth point of a line: two numbers each, and enough points to find one that lies alone.
const EACH = 8;

/**
 * A record of the view whose thread can be pressed without doubt, and a point of the window on it: no other thread
 * comes within `apart` px, no mark and nothing over the map lies there.
 */
export const findLoneThread = async (
  page: Page,
  atlas: Atlas,
  { query = "", apart }: { readonly query?: string; readonly apart: number },
): Promise<LoneThread> => {
  const box = await mapBox(page);
  const lines = threadLines(atlas, query, box);
  const lone = lines.flatMap(({ partnership, points }) =>
    Array.from(
      { length: points.length / EACH },
      (_, i) => [points[EACH * i] ?? 0, points[EACH * i + 1] ?? 0] as const,
    )
      .filter(([x, y]) => pickLines(lines, x, y, apart).length === 1)
      .map(([x, y]) => ({ partnership, x: box.x + x, y: box.y + y })),
  );
  const index = await page.evaluate(
    (points) =>
      points.findIndex(({ x, y }) => {
        const top = document.elementFromPoint(x, y);
        return top?.closest(".map-stage") != null && top.closest(".map-mark") === null;
      }),
    lone,
  );
  const found = lone[index];
  const record = atlas.partnerships.find(({ id }) => id === found?.partnership);
  if (found === undefined || record === undefined)
    throw new Error(`No thread lies ${apart} px from all others`);
  return { record, x: found.x, y: found.y };
};
