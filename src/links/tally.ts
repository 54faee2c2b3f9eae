/** Names by number, in the order in which they came; a column of a million rows holds one byte each. */
export type Tally = {
  /** The name's number. Beyond 255 different names all further ones share the last number. */
  readonly add: (bytes: Uint8Array, start: number, end: number) => number;
  readonly names: () => readonly { readonly name: string; readonly count: number }[];
};

const MOST = 255;

const utf8 = new TextDecoder();

export const makeTally = (rest: string): Tally => {
  const names: string[] = [];
  const counts: number[] = [];
  const known = new Map<string, number>();
  // Rows repeat their neighbours' names, so most are found by comparing bytes, without making a string.
  const recent: Uint8Array[] = [];

  const numberOf = (name: string): number => {
    const number = known.get(name);
    if (number !== undefined) return number;
    const next = Math.min(names.length, MOST);
    known.set(name, next);
    if (next === names.length) {
      names.push(next === MOST ? rest : name);
      counts.push(0);
    }
    return next;
  };

  return {
    add: (bytes, start, end) => {
      let number = recent.findIndex((name) => isSame(name, bytes, start, end));
      if (number === -1) {
        const cell = bytes.slice(start, end);
        number = numberOf(utf8.decode(cell).trim());
        if (recent.length < 16 && number === recent.length) recent.push(cell);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    },
    names: () => names.map((name, index) => ({ name, count: counts[index] ?? 0 })),
  };
};

const isSame = (name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean => {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index += 1) if (name[index] !== bytes[start + index]) return false;
  return true;
};
