import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classicParts } from "../../../../scripts/pages/classic-parts.ts";

/** Runs scripts as a page does: one after the other, with the same globals. */
const run = (parts: readonly string[]): Record<string, unknown> => {
  const page = createContext({ said: [] as unknown[] });
  for (const part of parts) runInContext(part, page);
  return page;
};

describe("a module cut into classic scripts", () => {
  it("does as a whole what it did in one piece, whatever the size of the parts", () => {
    const code =
      "const two=2;let f=x=>x*two;class A{get(){return f(21)}}function late(){return B}const B=`;}`;said.push(new A().get(),late());";
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (size) => {
        expect(run(classicParts(code, size)).said).toEqual([42, ";}"]);
      }),
    );
  });

  it("has no part longer than asked for, but for a statement that is", () => {
    const parts = classicParts("var a=1;var b=22;var c=333;function long(){return a+b+c+1000000}", 40);
    // Each begins with "use strict"; and a statement is never cut.
    expect(parts).toEqual([
      '"use strict";var a=1;;var b=22;',
      '"use strict";var c=333;',
      '"use strict";function long(){return a+b+c+1000000}',
    ]);
  });

  it("stays strict, as a module is", () => {
    expect(() => run(classicParts("var a=1;b=2", 1000))).toThrow("b is not defined");
  });

  it("is refused where it needs another module", () => {
    expect(() => classicParts('import"./other.js"', 1000)).toThrow("ImportDeclaration");
    expect(() => classicParts("export const a=1", 1000)).toThrow("ExportNamedDeclaration");
  });
});
