import { expect, it } from "vitest";
import { languages, otherLanguages } from "../../../../src/model/records/language.ts";

it("speaks English first, and three languages whose names lie in a file of their own", () => {
  expect(languages).toEqual(["en", "hi", "ja", "ko"]);
  expect(otherLanguages).toEqual(["hi", "ja", "ko"]);
});
