type Numbers = Float32Array | Uint32Array | Uint8Array;

/** A typed array that grows as it fills: by half of itself, so that it is never much larger than what it holds. */
export type Growing<Column extends Numbers> = {
  readonly push: (value: number) => void;
  readonly append: (bytes: Uint8Array, start: number, end: number) => void;
  readonly length: () => number;
  /** What it holds, at its exact size. It is spent then: the memory it grew in is let go. */
  readonly taken: () => Column;
};

const START = 1024;

export const growing = <Column extends Numbers>(make: (length: number) => Column): Growing<Column> => {
  let column = make(START);
  let length = 0;
  const makeRoom = (needed: number): void => {
    if (needed <= column.length) return;
    const larger = make(Math.max(needed, Math.ceil(column.length * 1.5)));
    larger.set(column);
    column = larger;
  };
  return {
    push: (value) => {
      if (length === column.length) makeRoom(length + 1);
      column[length] = value;
      length += 1;
    },
    append: (bytes, start, end) => {
      makeRoom(length + end - start);
      column.set(bytes.subarray(start, end), length);
      length += end - start;
    },
    length: () => length,
    taken: () => {
      // slice() of a Column is a Column; the union's signature hides it.
      const exact = column.slice(0, length) as Column;
      column = make(0);
      return exact;
    },
  };
};
