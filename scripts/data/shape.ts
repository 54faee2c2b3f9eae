import { z } from "zod";
import { parseIso } from "../../src/model/records/day.ts";
import { parseEdtf } from "../../src/model/records/edtf.ts";
import { reservedIds } from "../../src/model/view/address.ts";
import { didYouMean, nearestTo } from "./nearest.ts";
import { textFaults } from "./plain-text.ts";
import { type Problem, problemAt, problemAtKey } from "./problem.ts";
import { at, contentOf, rootOf } from "./spot.ts";
import type { YamlFile } from "./yaml-file.ts";

/** The pieces schemas are made of. Their messages are for editors; see `shapeProblems` for where these land. */

type Check = (text: string) => readonly string[];

const checkedText = (check: Check) =>
  z.string().superRefine((text, context) => {
    for (const message of check(text)) context.addIssue({ code: "custom", message });
  });

/** Text for readers, of at most `limit` characters. */
export const plainText = (limit = Number.POSITIVE_INFINITY) => checkedText((text) => textFaults(text, limit));

/** A label or a headline in running text: no full stop, unless an abbreviation such as "D.C." ends it. */
export const heading = (limit: number) =>
  checkedText((text) => [
    ...textFaults(text, limit),
    ...(/\p{Ll}\.$/u.test(text) ? ["ends with a full stop"] : []),
  ]);

export const id = checkedText((text) => {
  if (reservedIds.includes(text)) return [`"${text}" is a word of the page's address: give it a longer id`];
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
    ? []
    : [`${JSON.stringify(text)} is no id: use a-z, 0-9 and single hyphens`];
});

export const edtf = checkedText((text) => {
  if (/^\d\d?[./]\d\d?[./]\d{4}$/.test(text)) {
    return [`${JSON.stringify(text)} is no date: year first, as in 2024-06-17`];
  }
  const parsed = parseEdtf(text);
  return typeof parsed === "string" ? [parsed] : [];
});

export const isoDate = checkedText((text) =>
  parseIso(text) === null ? [`${JSON.stringify(text)} is no day: write it as 2026-11-22`] : [],
);

export const webAddress = checkedText((text) => {
  const protocol = URL.canParse(text) ? new URL(text).protocol : null;
  const web = protocol === "https:" || protocol === "http:";
  return web && !/[\s<>"]/.test(text) ? [] : ["must be a web address that starts with https:// or http://"];
});

/** ISO 3166-1 alpha-2, or "EU". */
export const countryCode = checkedText((text) =>
  /^[A-Z]{2}$/.test(text) ? [] : [`${JSON.stringify(text)} is no code: two capital letters of ISO 3166-1`],
);

/** One of a list of words. */
export const word = <const Words extends readonly string[]>(noun: string, words: Words) =>
  z.enum(words, {
    error: ({ input }) =>
      typeof input === "string"
        ? `unknown ${noun} "${input}"${didYouMean(input, words)}`
        : typeFault("string", input),
  });

/** A map of exactly these keys. */
export const mapOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).catchall(
    z.custom(() => false, {
      params: { unknownKey: true },
      error: ({ path, input }) => keyFault(String(path?.at(-1)), input, Object.keys(shape)),
    }),
    // The catch-all lets no value through, so that its index signature would only blur the type.
  ) as unknown as z.ZodObject<Shape, z.core.$strict>;

const keyFault = (key: string, value: unknown, known: readonly string[]): string => {
  if (value === null && key.includes(":")) return "put a space after the colon";
  if (value === null && nearestTo(key, known) === null) {
    return "is no key: a text with a comma wants quotes, and a number has no commas";
  }
  return `unknown key${didYouMean(key, known)}`;
};

/** Every way the file's value departs from the schema, each at its own line and column. */
export const shapeProblems = (file: YamlFile, schema: z.ZodType): readonly Problem[] => {
  const result = schema.safeParse(file.value, {
    error: (issue) => (issue.code === "invalid_type" ? typeFault(issue.expected, issue.input) : undefined),
  });
  return (result.error?.issues ?? []).map((issue) => {
    // Keys and indices only: YAML has no symbols.
    const spot = at(rootOf(file), ...(issue.path as (string | number)[]));
    const unknownKey = issue.code === "custom" && issue.params?.unknownKey === true;
    return unknownKey || contentOf(spot) === null
      ? problemAtKey(spot, issue.message)
      : problemAt(spot, issue.message);
  });
};

const nouns: Readonly<Record<string, string>> = {
  object: "a map of keys",
  array: "a list",
  string: "text",
  number: "a number",
};

const typeFault = (expected: string, input: unknown): string => {
  if (input === undefined) return "missing";
  if (input === null) return "is empty";
  const wanted = nouns[expected] ?? expected;
  const scalar = typeof input === "number" || typeof input === "boolean";
  if (expected === "string" && scalar) return `must be text: put it in quotes, "${input}"`;
  if (expected === "number" && typeof input === "string" && /^-?\d+(\.\d+)?$/.test(input)) {
    return `must be a number: take the quotes away, ${input}`;
  }
  const given = Array.isArray(input) ? "a list" : (nouns[typeof input] ?? `${input}`);
  const hint =
    expected === "string" && given === nouns.object
      ? ": a text with a colon wants quotes"
      : expected === "array" && typeof input === "string" && input.startsWith("-")
        ? ": put a space after each hyphen"
        : "";
  return `must be ${wanted}, not ${given}${hint}`;
};
