import { dashPhaseOf, opacityOf } from "../model/drawing/ink.ts";
import { type Emphasis, everyThread, type Thread } from "../model/drawing/scene.ts";
import type { Atlas } from "../model/records/atlas.ts";

/** Bytes a line: how strongly it stands in the picture, 0 for not at all, and where in their period its dashes begin. */
export const OPACITY_BYTES = 2;

const isUp = ({ emphasis }: { readonly emphasis: Emphasis }): boolean =>
  emphasis === "lit" || emphasis === "selected";

/** Drawn over all others, thicker than it is at rest: what the reader points at or has chosen. */
export const raised = (threads: readonly Thread[]): readonly Thread[] => threads.filter(isUp);

/** Lines as `InstanceOpacity` knows them. */
export type Lines = {
  readonly bytes: Uint8Array;
  /** Which bytes are a thread's, by its key. */
  readonly indexes: ReadonlyMap<string, number>;
};

const indexesOf = (threads: readonly Thread[]): ReadonlyMap<string, number> =>
  new Map(threads.map(({ key }, index) => [key, index]));

const write = (bytes: Uint8Array, index: number, { partnership }: Thread, strength: number): void => {
  bytes[index * OPACITY_BYTES] = Math.round(255 * strength);
  bytes[index * OPACITY_BYTES + 1] = Math.round(255 * dashPhaseOf(partnership));
};

const blanks = new WeakMap<Atlas, Lines>();

/** Every thread of the atlas, none of them drawn. */
const blankOf = (atlas: Atlas): Lines => {
  const known = blanks.get(atlas);
  if (known) return known;
  const threads = everyThread(atlas);
  const bytes = new Uint8Array(threads.length * OPACITY_BYTES);
  threads.forEach((thread, index) => {
    write(bytes, index, thread, 0);
  });
  const made = { bytes, indexes: indexesOf(threads) };
  blanks.set(atlas, made);
  return made;
};

/** Every thread of the atlas, as strong as it is in a Scene: not at all where it is raised, or not among `threads`. */
export const baseLines = (atlas: Atlas, threads: readonly Thread[]): Lines => {
  const { bytes, indexes } = blankOf(atlas);
  const now = bytes.slice();
  for (const thread of threads) {
    const index = indexes.get(thread.key);
    if (index !== undefined && !isUp(thread))
      now[index * OPACITY_BYTES] = Math.round(255 * opacityOf(thread.emphasis, thread.presence));
  }
  return { bytes: now, indexes };
};

export const linesRaised = (threads: readonly Thread[]): Lines => {
  const bytes = new Uint8Array(threads.length * OPACITY_BYTES);
  threads.forEach((thread, index) => {
    write(bytes, index, thread, opacityOf(thread.emphasis, thread.presence));
  });
  return { bytes, indexes: indexesOf(threads) };
};
