import { describe, expect, it } from "vitest";
import { startsWithTypos, typosAllowed } from "../../../../src/model/records/typo.ts";

describe("the slips a word may have", () => {
  it("are none up to four letters, one up to eight, two beyond", () => {
    expect(["abcd", "abcde", "abcdefgh", "abcdefghi"].map(typosAllowed)).toEqual([0, 1, 1, 2]);
  });
});

describe("a word with a slip", () => {
  it.each([
    ["seattle", "seattle", "nothing"],
    ["seattle", "seatle", "a letter too few"],
    ["seattle", "seaattle", "a letter too many"],
    ["seattle", "seettle", "another letter"],
    ["seattle", "seatlte", "two letters that changed places"],
    ["seattle", "seatel", "a beginning with two changed"],
    ["visakhapatnam", "visaka", "a beginning with one left out"],
  ])("%s is begun by %s: %s", (word, typed) => {
    expect(startsWithTypos(word, typed, 1)).toBe(true);
  });

  it.each([
    ["seattle", "saettel", "two pairs that changed places"],
    ["seattle", "settel", "a letter too few and a pair changed"],
    ["seattle", "zeattle", "the first letter, which has to be right"],
    ["sea", "seattle", "a word four letters longer"],
    ["seattle", "sxatxle", "two other letters"],
    ["seattle", "setatel", "a letter that moved by two places"],
    ["seattle", "sxatty", "two other letters, the last among them"],
    ["abcde", "acxde", "a letter left out and one put in after its neighbour"],
    ["abcde", "axbde", "a letter put in before its neighbour and one left out"],
  ])("%s is not begun by %s: %s", (word, typed) => {
    expect(startsWithTypos(word, typed, 1)).toBe(false);
  });

  it("may have two where two are allowed, and then be shorter by two", () => {
    expect(startsWithTypos("seattle", "sxatxle", 2)).toBe(true);
    expect(startsWithTypos("seattle", "seattlexy", 2)).toBe(true);
    expect(startsWithTypos("seattle", "seattlexyz", 2)).toBe(false);
    expect(startsWithTypos("seattle", "sxxxtle", 2)).toBe(false);
    expect(startsWithTypos("sxxxeat", "seat", 2)).toBe(false);
  });
});
