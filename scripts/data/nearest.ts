/** Beyond this many words a list no longer helps an editor who guessed wrong. */
const LISTED = 14;

/** The tail of a message about an unknown word: the nearest known one, or else all of them when they are few. */
export const didYouMean = (word: string, known: Iterable<string>): string => {
  const words = [...known];
  const nearest = nearestTo(word, words);
  if (nearest !== null) return ` (did you mean "${nearest}"?)`;
  return words.length > 0 && words.length <= LISTED ? ` (one of ${words.join(", ")})` : "";
};

/** Null when no word is within a third of the letters: of a code of two only the case may differ. Of equally near words, the one that starts alike. */
export const nearestTo = (word: string, known: readonly string[]): string | null => {
  const ranked = known
    .map((candidate) => ({
      candidate,
      distance: editDistance(word, candidate),
      shared: sharedStart(word, candidate),
    }))
    .filter(({ candidate, distance }) => distance <= Math.floor(longer(word, candidate) / 3))
    .sort((a, b) => a.distance - b.distance || b.shared - a.shared);
  return ranked[0]?.candidate ?? null;
};

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment); case counts nothing. */
export const editDistance = (from: string, to: string): number => {
  const a = from.toLowerCase();
  const b = to.toLowerCase();
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : replaced;
      row.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced, swapped));
    }
  }
  return cell(a.length, b.length);
};

const longer = (a: string, b: string): number => Math.max(a.length, b.length);

const sharedStart = (a: string, b: string): number => {
  const end = [...a].findIndex((letter, index) => letter.toLowerCase() !== b[index]?.toLowerCase());
  return end === -1 ? a.length : end;
};
