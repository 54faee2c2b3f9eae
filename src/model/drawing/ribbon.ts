import type { Point, Strand } from "../records/atlas.ts";
import type { Group } from "../records/vocabulary.ts";
import type { Emphasis, Thread } from "./scene.ts";
import { pointOnStrand, sampleStrand } from "./strand.ts";

/** The threads of one pair, side and calendar year as one filled band, where they lie too close to be told apart. */
export type Ribbon = {
  readonly key: string;
  readonly group: Group;
  readonly emphasis: Emphasis;
  /** Closed outline in Mercator degrees, the first point not repeated. */
  readonly outline: readonly Point[];
  /** The middle of its bow, where its count stands. */
  readonly middle: Point;
  readonly count: number;
};

export type Thinned = { readonly threads: readonly Thread[]; readonly ribbons: readonly Ribbon[] };

/** Px between two threads below which they are drawn as a band. */
export const LEAST_GAP = 2;

// Half of what a thread's own width adds at each edge of a band, as a share of the gap.
const EDGE = 0.5;

const isLoose = ({ emphasis, sheaf }: Thread): boolean =>
  sheaf === null || emphasis === "lit" || emphasis === "selected";

const groupedBy = (
  threads: readonly Thread[],
  key: (thread: Thread) => string,
): ReadonlyMap<string, readonly Thread[]> => {
  const groups = new Map<string, Thread[]>();
  for (const thread of threads) groups.set(key(thread), [...(groups.get(key(thread)) ?? []), thread]);
  return groups;
};

const offsetOf = ({ sheaf }: Thread): number => sheaf?.strand.offset ?? 0;

/** The smallest distance between two neighbours on the same side of a sheaf, in Mercator degrees. */
const gapOf = (threads: readonly Thread[]): number => {
  const offsets = threads.map(offsetOf).sort((a, b) => a - b);
  return Math.min(...offsets.slice(1).map((offset, i) => offset - (offsets[i] ?? 0)));
};

const sideOf = (thread: Thread): string =>
  offsetOf(thread) > 0 ? "north" : offsetOf(thread) < 0 ? "south" : "middle";

const ribbonOf = (key: string, threads: readonly Thread[], gap: number): Ribbon | null => {
  const [first] = threads;
  if (!first?.sheaf) return null;
  const offsets = threads.map(offsetOf);
  const at = (offset: number): Strand => ({ ...(first.sheaf?.strand as Strand), offset });
  const [low, high] = [Math.min(...offsets) - gap * EDGE, Math.max(...offsets) + gap * EDGE];
  return {
    key,
    group: first.group,
    emphasis: first.emphasis,
    outline: [...sampleStrand(at(high)), ...[...sampleStrand(at(low))].reverse()],
    middle: pointOnStrand(at((low + high) / 2), 0.5),
    count: threads.length,
  };
};

const known = new WeakMap<readonly Thread[], { readonly scale: number; readonly thinned: Thinned }>();

/**
 * Threads as they can be drawn at `scale` px a Mercator degree: every year's ring of a sheaf whose threads would lie
 * less than LEAST_GAP apart becomes one ribbon on each side. What is lit or selected stays a thread.
 */
export const thinned = (threads: readonly Thread[], scale: number): Thinned => {
  // The lines and their labels ask for the same, one after the other.
  const last = known.get(threads);
  if (last?.scale === scale) return last.thinned;
  const made = thin(threads, scale);
  known.set(threads, { scale, thinned: made });
  return made;
};

const thin = (threads: readonly Thread[], scale: number): Thinned => {
  const kept = threads.filter(isLoose);
  const ribbons: Ribbon[] = [];
  for (const [pair, sheaf] of groupedBy(
    threads.filter((thread) => !isLoose(thread)),
    ({ sheaf }) => sheaf?.pair ?? "",
  )) {
    const gap = gapOf(sheaf);
    if (sheaf.length < 3 || gap * scale >= LEAST_GAP) {
      kept.push(...sheaf);
      continue;
    }
    const rings = groupedBy(
      sheaf,
      (thread) => `${thread.sheaf?.year ?? "undated"}:${sideOf(thread)}:${thread.emphasis}`,
    );
    for (const [ring, members] of rings) {
      const ribbon = members.length > 1 ? ribbonOf(`${pair}:${ring}`, members, gap) : null;
      if (ribbon) ribbons.push(ribbon);
      else kept.push(...members);
    }
  }
  const order = new Map(threads.map((thread, index) => [thread.key, index]));
  kept.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
  return { threads: kept, ribbons };
};
