/**
 * Makes a value when it is first asked for. For what `Intl` gives: the first of a kind reads the browser's own tables,
 * which costs more than all else a page does while its script starts.
 */
export const lazily = <T extends object>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
};
