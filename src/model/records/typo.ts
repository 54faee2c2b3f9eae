/** Slips of typing: a letter too many, too few, another one, or two that changed places. */

/** Short words are too near to each other to guess at. */
export const typosAllowed = (typed: string): 0 | 1 | 2 => (typed.length < 5 ? 0 : typed.length < 9 ? 1 : 2);

/**
 * Whether some beginning of a word is the typed one but for a few slips: optimal string alignment, row by row. The
 * first letter has to be right, as it nearly always is, so that few words are compared at all.
 */
export const startsWithTypos = (word: string, typed: string, slips: number): boolean => {
  if (word[0] !== typed[0] || word.length < typed.length - slips) return false;
  const width = Math.min(word.length, typed.length + slips);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= width; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      const swapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return Math.min(...last) <= slips;
};
