import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import { syntaxFault } from "./yaml-fault.ts";

/** A step is a key of a map or an index of a list, from 0. */
export type Path = readonly (string | number)[];

/** Line and column, both from 1. */
export type Position = { readonly line: number; readonly column: number };

/** One file of the data folder: its plain value, and where each piece of it stands. */
export type YamlFile = {
  /** Relative to the data folder, with forward slashes: `partnerships/carmel-visakhapatnam.yaml`. */
  readonly name: string;
  readonly value: unknown;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
};

export type YamlFault = { readonly position: Position; readonly message: string };

export type ParsedYaml = {
  /** Null when the text is so broken that its value cannot be trusted. A repeated key is a fault, yet readable. */
  readonly file: YamlFile | null;
  readonly faults: readonly YamlFault[];
};

export const parseYamlFile = (name: string, written: string): ParsedYaml => {
  const lines = new LineCounter();
  const text = written.replaceAll(/\r\n?/g, "\n");
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const errors = [...document.errors, ...document.warnings];
  const broken = errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  if (broken.length > 0) {
    const { offset, message } = syntaxFault(text, document, broken);
    return { file: null, faults: [{ position: positionAt(offset), message }] };
  }
  const faults = [
    ...errors.map(({ pos }) => ({
      position: positionAt(pos[0]),
      message: `the key ${keyAt(text, pos[0])} is here twice`,
    })),
    ...cutOffsets(document, text).map((offset) => ({
      position: positionAt(offset),
      message: "the text ends here, as # begins a comment: put all of it in quotes",
    })),
  ];
  const strange = strangeOffsets(document).map((offset) => ({
    position: positionAt(offset),
    message:
      "anchors, aliases and keys that are not text are not used here: put a text that starts with & or * in quotes",
  }));
  if (strange.length > 0) return { file: null, faults: [...faults, ...strange] };
  return { file: { name, value: document.toJS(), document, lines }, faults };
};

const keyAt = (text: string, offset: number): string =>
  JSON.stringify(/^["']?([^"':\n]*)/.exec(text.slice(offset))?.[1]?.trim() ?? "");

/** Aliases hide which line a value stands on, and let a small file grow without bound. */
const strangeOffsets = (document: Document.Parsed): readonly number[] => {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, alias) => void offsets.push(alias.range?.[0] ?? 0),
    Node: (_, node) => {
      if (!isAlias(node) && "anchor" in node && node.anchor) offsets.push(node.range?.[0] ?? 0);
    },
    Pair: (_, { key }) => {
      const plain =
        isScalar(key) && key.value !== "__proto__" && key.value !== null && typeof key.value !== "object";
      if (!plain && isNode(key)) offsets.push(key.range?.[0] ?? 0);
    },
  });
  return offsets;
};

/** A comment without a space, as in "Phase #2", was hardly meant as one. */
const cutOffsets = (document: Document.Parsed, text: string): readonly number[] => {
  const offsets: number[] = [];
  visit(document, {
    Scalar: (_, { comment, range }) => {
      if (comment && /^\S/.test(comment) && range) offsets.push(text.indexOf(`#${comment}`, range[0]));
    },
  });
  return offsets;
};

/** Where the value at `path` starts; for what is missing, where its nearest present parent starts. */
export const positionOf = (file: YamlFile, path: Path): Position => {
  let node: unknown = file.document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const step of path) {
    node = isSeq(node) ? node.items[Number(step)] : pairIn(node, step)?.value;
    const next = offsetOf(node);
    if (next === null) break;
    offset = next;
  }
  const { line, col } = file.lines.linePos(offset);
  return { line, column: col };
};

/** Where the key that `path` ends in starts. */
export const keyPositionOf = (file: YamlFile, path: Path): Position => {
  let node: unknown = file.document.contents;
  for (const step of path.slice(0, -1))
    node = isSeq(node) ? node.items[Number(step)] : pairIn(node, step)?.value;
  const offset = offsetOf(pairIn(node, path.at(-1) ?? "")?.key);
  if (offset === null) return positionOf(file, path);
  const { line, col } = file.lines.linePos(offset);
  return { line, column: col };
};

const pairIn = (node: unknown, step: string | number) =>
  isMap(node)
    ? node.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(step))
    : undefined;

const offsetOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null);
