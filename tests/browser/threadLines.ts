import type { Page } from "playwright-core";
import { viewOf } from "../../src/model/address.ts";
import type { Atlas, PartnershipId } from "../../src/model/atlas.ts";
import { type Lens, lensOf, toScreen } from "../../src/model/lens.ts";
import { pickLines, type ScreenLine } from "../../src/model/pick.ts";
import { sceneOf } from "../../src/model/scene.ts";
import { select } from "../../src/model/select.ts";
import { mapBox } from "./mapPane.ts";

/** Where each thread of a view lies, in px from the map's top left corner. */
export const threadLines = (atlas: Atlas, query: string, lens: Lens): readonly ScreenLine[] => {
  const view = viewOf(query);
  return sceneOf(atlas, view, select(atlas, view)).threads.map(({ partnership, path }) => ({
    partnership,
    points: Float32Array.from(path.flatMap((point) => toScreen(lens, point))),
  }));
};

/** A point of the window where a press meets the threads of one record and nothing else. */
export const pressPointOf = async (
  page: Page,
  atlas: Atlas,
  id: PartnershipId,
  { query = "", reach }: { readonly query?: string; readonly reach: number },
): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await mapBox(page);
  const lines = threadLines(atlas, query, lensOf(viewOf(query).camera, box));
  const candidates = lines
    .filter(({ partnership }) => partnership === id)
    .flatMap(({ points }) => Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i], points[2 * i + 1]]))
    .flatMap(([x = Number.NaN, y = Number.NaN]) => {
      const hits = pickLines(lines, x, y, reach);
      return hits.length === 1 && hits[0]?.partnership === id ? [{ x: box.x + x, y: box.y + y }] : [];
    });
  const free = await page.evaluate(
    (points) =>
      points.find(({ x, y }) => {
        const top = document.elementFromPoint(x, y);
        return top?.closest(".map-stage") != null && top.closest(".map-mark") === null;
      }),
    candidates,
  );
  if (free === undefined) throw new Error(`The thread of ${id} lies nowhere on its own`);
  return free;
};
