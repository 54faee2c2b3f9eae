import type { Spot } from "./spot.ts";
import { keyPositionOf, type Path, positionOf } from "./yaml-file.ts";

/** A problem an editor has to solve, at a line and column from 1. */
export type Problem = {
  /** Relative to the data folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `parties[1].country`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
};

export const problemAt = ({ file, path }: Spot, message: string): Problem => ({
  file: file.name,
  ...positionOf(file, path),
  path: pathText(path),
  message,
});

/** For what is wrong with a key rather than with its value. */
export const problemAtKey = ({ file, path }: Spot, message: string): Problem => ({
  file: file.name,
  ...keyPositionOf(file, path),
  path: pathText(path),
  message,
});

export const pathText = (path: Path): string =>
  path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");

/** `data/partnerships/x.yaml:12:5: parties[1].country: unknown country "jp" (did you mean "JP"?)` */
export const formatProblem = ({ file, line, column, path, message }: Problem, folder: string): string =>
  `${folder}/${file}:${line}:${column}: ${path === "" ? "" : `${path}: `}${message}`;

/** By file, then from top to bottom. Compares code units, so that the order is the same on every machine. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.path, b.path) ||
      compare(a.message, b.message),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
