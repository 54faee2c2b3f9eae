import { FADE_FROM, FADE_TO, FADED } from "../model/drawing/ink.ts";
import type { Thread } from "../model/drawing/scene.ts";
import type { Point } from "../model/records/atlas.ts";
import { stretchesInSight } from "./globe.ts";

/** Opacity of a vertex: an end that only stands for its country fades, by its share of the chord. */
const fadeAt = (share: number): number =>
  FADED + (1 - FADED) * Math.max(0, Math.min(1, (share - FADE_FROM) / (FADE_TO - FADE_FROM)));

/** Opacity of each point of a path, by its share of the chord between the path's ends. */
export const fadesOf = ({ path, fadeStart, fadeEnd }: Thread): readonly number[] => {
  const [a, b] = [path[0], path[path.length - 1]];
  if (!a || !b) return [];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy || 1;
  return path.map(([x, y]) => {
    const along = ((x - a[0]) * dx + (y - a[1]) * dy) / squared;
    return (fadeStart ? fadeAt(along) : 1) * (fadeEnd ? fadeAt(1 - along) : 1);
  });
};

/** A segment of a thread, all of one opacity. */
export type Segment = Thread & { readonly fade: number };

// deck.gl adds points of its own to paths on a globe, so colours by point would slip: there a fade is made of steps.
const FADE_STEPS = 8;

const piecesOf = (thread: Thread): readonly Segment[] => {
  if (!thread.fadeStart && !thread.fadeEnd) return [{ ...thread, fade: 1 }];
  const steps = fadesOf(thread).map((fade) => Math.round(fade * FADE_STEPS) / FADE_STEPS);
  const segments: Segment[] = [];
  let start = 0;
  for (let i = 1; i <= steps.length; i += 1) {
    if (i < steps.length && steps[i] === steps[start]) continue;
    // Each segment runs on to the first point of the next, or the two would not touch.
    const path = thread.path.slice(start, i + 1);
    if (path.length > 1) segments.push({ ...thread, path, fade: Math.max(FADED, steps[start] ?? 1) });
    start = i;
  }
  return segments;
};

/** The threads as far as they are in sight on a globe: what passes behind it is left out. */
export const segmentsInSight = (
  threads: readonly Thread[],
  isInSight: (point: Point) => boolean,
): readonly Thread[] =>
  threads
    .flatMap(piecesOf)
    .flatMap((segment) => stretchesInSight(segment.path, isInSight).map((path) => ({ ...segment, path })));

export const isSegment = (thread: Thread): thread is Segment => "fade" in thread;
