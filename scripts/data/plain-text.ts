/** Control, bidirectional and invisible characters: they hide text or turn it round. Joiners stay, for Hindi. */
const HIDDEN = /[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

/** What is wrong with a text for readers, as messages. `limit` counts characters, not bytes. */
export const textFaults = (text: string, limit: number): readonly string[] => {
  if (text.trim() === "") return ["is empty"];
  const length = [...text].length;
  const faults: string[] = [];
  if (length > limit) faults.push(`is ${length} characters long, at most ${limit} fit`);
  if (/[<>]/.test(text)) faults.push("has an angle bracket: texts are plain, without markup");
  if (/[\r\n]/.test(text)) faults.push("has a line break: fold a long text with >-");
  else if (HIDDEN.test(text)) faults.push("has a control or invisible character");
  else if (/^[“‘].*[”’]$/.test(text)) faults.push("has curly quotes around it: YAML's are straight");
  else if (text !== text.trim()) faults.push("starts or ends with a space");
  return faults;
};
