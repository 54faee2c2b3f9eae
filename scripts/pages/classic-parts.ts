import { parseAst } from "vite";

/**
 * A module that imports and exports nothing, as classic scripts that are run one after the other. A browser compiles a
 * script in one go, and the page around a frame waits for it. Cut between statements, so that each is `size` characters
 * long at most unless one statement is longer; what one part declares the next ones see, as they share the page's
 * globals. Throws on a module that needs to be one.
 */
export const classicParts = (code: string, size: number): readonly string[] => {
  const { body } = parseAst(code);
  const parts: string[] = [];
  for (const { type, start, end } of body) {
    if (/^(Import|Export)/.test(type)) throw new Error(`The bundle holds an ${type}, and stays a module.`);
    const statement = code.slice(start, end);
    const last = parts.at(-1);
    if (last === undefined || last.length + statement.length > size) parts.push(`"use strict";${statement}`);
    else parts[parts.length - 1] = `${last};${statement}`;
  }
  return parts;
};
