import { type Catalogue, en } from "../../../src/text/catalogue.ts";
import { hi } from "../../../src/text/hi/catalogue.ts";
import { ja } from "../../../src/text/ja/catalogue.ts";
import { ko } from "../../../src/text/ko/catalogue.ts";

export const others: readonly (readonly [language: "hi" | "ja" | "ko", catalogue: Catalogue])[] = [
  ["hi", hi],
  ["ja", ja],
  ["ko", ko],
];

export { en };

/** One text or function of a catalogue, by its path, such as "shell.filters.clear". */
export type Leaf = { readonly path: string; readonly value: unknown };

export const leavesOf = (value: unknown, path = ""): readonly Leaf[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`))
    : [{ path, value }];
