import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Atlas, DateSpan, Partnership, Source } from "../../../../src/model/records/atlas.ts";
import { citationsOf, evidenceOf } from "../../../../src/model/records/citation.ts";
import { dayOf } from "../../../../src/model/records/day.ts";
import { parseEdtf } from "../../../../src/model/records/edtf.ts";
import { otherDates } from "../../../../src/model/time/card.ts";
import { say } from "../../../../src/text/catalogue.ts";
import { Panel } from "../../../../src/ui/card/Panel.tsx";
import { referenceText } from "../../../../src/ui/card/reference.ts";
import { Card } from "../../../../src/ui/lazyParts.ts";
import { atlas, credit, framework, sisters } from "../../../fixtures/atlas.ts";
import { show } from "../../shown.tsx";

beforeAll(() => Card.prepare());

describe("what a fact rests on", () => {
  const weakOnly: Partnership = {
    ...sisters,
    claims: sisters.claims.map((claim) => ({ ...claim, source: "digest" })),
  };

  it("is a weak digest when nothing better says it, and another page as soon as one does", () => {
    expect(evidenceOf(citationsOf(atlas, weakOnly), ["signed"], "stated").kind).toBe("weak");
    const paged: Atlas = {
      ...atlas,
      sources: { ...atlas.sources, digest: { ...atlas.sources.digest, grade: "page" } as Source },
    };
    expect(evidenceOf(citationsOf(paged, weakOnly), ["signed"], "stated").kind).toBe("other-page");
    expect(evidenceOf(citationsOf(atlas, sisters), ["signed", "other"], "stated").kind).toBe("stated");
  });

  it("stays inferred whatever page it is inferred from", () => {
    expect(evidenceOf(citationsOf(atlas, weakOnly), ["signed"], "inferred").kind).toBe("inferred");
  });
});

describe("the other dates of a record", () => {
  const dated = (edtf: string): DateSpan => {
    const span = parseEdtf(edtf);
    if (typeof span === "string") throw new Error(span);
    return { edtf, basis: "stated", from: null, claims: ["signed"], ...span };
  };
  const stepped = (edtf: string, ...steps: readonly string[]): Partnership => ({
    ...framework,
    date: dated(edtf),
    history: steps.map((step) => ({ status: "ongoing", date: dated(step), claims: ["signed"] })),
  });
  const edtfs = (record: Partnership) => otherDates(record).map(({ date }) => date.edtf);

  it("are those of its later steps, without its own", () => {
    expect(edtfs(stepped("2023-06", "2023-06", "2023-09", "2026-02-28"))).toEqual(["2023-09", "2026-02-28"]);
  });

  it("leave out both ends of its own date", () => {
    expect(edtfs(stepped("2015-06-25/2025-03-31", "2015-06-25", "2025-03-31"))).toEqual([]);
  });
});

describe("an amount", () => {
  it("is counted as its currency is, after the word that qualifies it", () => {
    expect(say.card.amount(90_000_000, "USD", "over")).toBe("Over US$90 million");
    expect(say.card.amount(225_160_000_000, "INR", "exactly")).toBe("₹22,516 crore");
    expect(say.card.amount(76_000_000_000, "INR", "over")).toBe("Over ₹7,600 crore");
    expect(say.card.amount(10_000_000_000_000, "JPY", "exactly")).toBe("¥10 trillion");
    expect(say.card.amount(245_081_000_000, "KRW", "exactly")).toBe("₩245.081 billion");
    expect(say.card.amount(1_200_000, "USD", "about")).toBe("About US$1.2 million");
  });

  it("names a currency whose symbol another one shares", () => {
    expect(say.card.amountOf("JPY", "loan")).toBe("(Japanese yen) loan");
    expect(say.card.amountOf("USD", "loan")).toBe("loan");
  });
});

describe("a citation", () => {
  const work = {
    id: credit.id,
    title: "South Korea opens a US$4 billion line",
    address: "https://example.org/?record=korea-credit",
    edition: dayOf(2026, 11, 22),
  };

  it("names the record, the atlas, its edition and the address", () => {
    expect(referenceText("plain", work)).toBe(
      "“South Korea opens a US$4 billion line”. Setu: an atlas of India’s technology partnerships, edition of 22 November 2026. https://example.org/?record=korea-credit",
    );
    expect(referenceText("apa", work)).toBe(
      "The Setu authors. (2026). South Korea opens a US$4 billion line. In Setu: An atlas of India’s technology partnerships (Edition of 22 November 2026) [Data set]. https://example.org/?record=korea-credit",
    );
  });

  it("is read by BibTeX, with its own characters escaped", () => {
    expect(referenceText("bibtex", work).split("\n")).toEqual([
      "@misc{setu-korea-credit,",
      "  author = {{The Setu authors}},",
      "  title = {{South Korea opens a US\\$4 billion line}},",
      "  howpublished = {Setu: an atlas of India’s technology partnerships, edition of 22 November 2026},",
      "  year = {2026},",
      "  url = {https://example.org/?record=korea-credit}",
      "}",
    ]);
  });

  it("is read by reference managers as RIS", () => {
    expect(referenceText("ris", work).split("\n")).toEqual([
      "TY  - DATA",
      "AU  - The Setu authors",
      "TI  - South Korea opens a US$4 billion line",
      "T2  - Setu: an atlas of India’s technology partnerships",
      "ET  - edition of 22 November 2026",
      "PY  - 2026",
      "DA  - 2026/11/22",
      "UR  - https://example.org/?record=korea-credit",
      "ER  - ",
    ]);
  });

  describe("in its dialog", () => {
    const { showModal } = HTMLDialogElement.prototype;
    // jsdom has the element without its methods.
    beforeEach(() => {
      HTMLDialogElement.prototype.showModal = function open() {
        this.open = true;
      };
    });
    afterEach(() => {
      HTMLDialogElement.prototype.showModal = showModal;
    });

    it("comes in the style the reader picks, to copy", async () => {
      const reader = userEvent.setup();
      show(<Panel />, { selection: { kind: "partnership", partnership: "korea-credit" } });
      await reader.click(screen.getByRole("button", { name: "Cite" }));
      const dialog = within(screen.getByRole("dialog", { name: "Cite this record" }));
      await reader.click(dialog.getByRole("radio", { name: "RIS" }));
      expect(dialog.getByRole<HTMLTextAreaElement>("textbox", { name: "Citation" }).value).toMatch(
        /^TY {2}- DATA/,
      );
      await reader.click(dialog.getByRole("button", { name: "Copy citation" }));
      expect(await dialog.findByText("Copied")).toBeVisible();
      expect(await navigator.clipboard.readText()).toMatch(/^TY {2}- DATA/);
    }, 20_000);
  });
});
