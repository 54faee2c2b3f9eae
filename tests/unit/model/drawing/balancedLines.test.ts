import { describe, expect, it } from "vitest";
import { balancedLines } from "../../../../src/model/drawing/balancedLines.ts";

describe("text in lines", () => {
  it("stays one line while it fits, to the last character", () => {
    expect(balancedLines("two words", 9)).toEqual(["two words"]);
    expect(balancedLines("two words", 8)).toEqual(["two", "words"]);
  });

  it("takes the fewest lines, and makes those as even as they can be", () => {
    expect(balancedLines("aa bb cc dd ee", 11)).toEqual(["aa bb cc", "dd ee"]);
    expect(balancedLines("a headline against its own text", 24)).toEqual([
      "a headline against",
      "its own text",
    ]);
  });

  it("gives a word that is too long a line of its own", () => {
    expect(balancedLines("in Visakhapatnam now", 6)).toEqual(["in", "Visakhapatnam", "now"]);
  });
});
