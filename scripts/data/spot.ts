import type { Path, YamlFile } from "./yaml-file.ts";

/**
 * A place in a file that need not be there or be of the right type. Rules read spots, not checked values, so that one
 * wrong field hides no other problem of its record; the schema has already said what is missing or mistyped.
 */
export type Spot = { readonly file: YamlFile; readonly path: Path };

export const rootOf = (file: YamlFile): Spot => ({ file, path: [] });

export const at = (spot: Spot, ...steps: Path): Spot => ({ file: spot.file, path: [...spot.path, ...steps] });

/** Undefined when nothing is there. */
export const contentOf = ({ file, path }: Spot): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? // `hasOwn` has just found the step, on an array or a plain object.
          (value as Record<string | number, unknown>)[step]
        : undefined,
    file.value,
  );

export const textOf = (spot: Spot): string | null => {
  const value = contentOf(spot);
  return typeof value === "string" ? value : null;
};

export const numberOf = (spot: Spot): number | null => {
  const value = contentOf(spot);
  return typeof value === "number" ? value : null;
};

/** One spot per item; none when there is no list. */
export const itemsOf = (spot: Spot): readonly Spot[] => {
  const value = contentOf(spot);
  return Array.isArray(value) ? value.map((_, index) => at(spot, index)) : [];
};
