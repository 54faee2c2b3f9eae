import { describe, expect, it } from "vitest";
import { referenceText } from "../../../../src/model/export/reference.ts";

const reference = {
  author: "The Setu authors",
  title: "Setu: an atlas",
  edition: "2026-11-02",
  editionText: "Edition of 2 November 2026",
  medium: "Data set",
  licence: "CC BY 4.0",
  address: "https://example.org/setu/",
};

describe("the citation of the atlas", () => {
  it("is one line in APA's form", () => {
    expect(referenceText("apa", reference)).toBe(
      "The Setu authors. (2026). Setu: an atlas (Edition of 2 November 2026) [Data set]. https://example.org/setu/",
    );
  });

  it("keeps the group of authors together in BibTeX, and names the month", () => {
    expect(referenceText("bibtex", reference).split("\n")).toEqual([
      "@misc{setu-2026-11-02,",
      "  author = {{The Setu authors}},",
      "  title = {{Setu: an atlas}},",
      "  year = {2026},",
      "  month = nov,",
      "  edition = {Edition of 2 November 2026},",
      "  note = {Data set, CC BY 4.0},",
      "  url = {https://example.org/setu/}",
      "}",
    ]);
  });

  it("starts with its type in RIS, writes the day with slashes and ends with ER", () => {
    const lines = referenceText("ris", reference).split("\n");
    expect(lines[0]).toBe("TY  - DATA");
    expect(lines).toContain("DA  - 2026/11/02");
    expect(lines.at(-1)).toBe("ER  - ");
  });
});
