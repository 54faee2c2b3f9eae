const filled = (words: readonly string[], longest: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Text in the fewest lines of at most so many characters, and those as even as they can be. */
export const balancedLines = (text: string, longest: number): readonly string[] => {
  const words = text.split(" ");
  let lines = filled(words, longest);
  for (let width = longest - 1; width > 0; width -= 1) {
    const closer = filled(words, width);
    if (closer.length > lines.length) break;
    lines = closer;
  }
  return lines;
};
