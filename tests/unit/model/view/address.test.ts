import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../../../src/model/records/day.ts";
import { groups } from "../../../../src/model/records/vocabulary.ts";
import { queryOf, readAddress, tourNamed, viewOf } from "../../../../src/model/view/address.ts";
import { homeView, type TourUse, tourUses, type View } from "../../../../src/model/view/view.ts";
import { views } from "./views.ts";

// A thousand views take a second alone, and many times that on a machine with other work.
const patience = 120_000;

describe("an address", () => {
  it("gives back every view over the step of a tour that it starts from", { timeout: patience }, () => {
    const tour = { slug: "three-partners", step: 3, as: "present" } as const;
    fc.assert(
      fc.property(views, views, (view, step) => {
        const address = queryOf({ ...view, tour }, step);
        expect(readAddress(address, () => ({ ...step, tour })).view).toEqual({ ...view, tour });
      }),
      { numRuns: 500 },
    );
  });

  it("of an untouched step is the tour and the step alone", () => {
    const step = { ...homeView, partners: ["jp"], theme: "dark" } as const;
    const tour = { slug: "two-triangles", step: 2, as: "read" } as const;
    expect(queryOf({ ...step, tour }, step)).toBe("tour=two-triangles&step=2&read=1");
    const until = { ...step, to: dayOf(2024) };
    expect(queryOf({ ...until, to: null, tour }, until)).toBe("v=1&tour=two-triangles&step=2&read=1&to=open");
    expect(queryOf({ ...step, partners: groups, tour }, step)).toBe(
      "v=1&tour=two-triangles&step=2&read=1&partner=all",
    );
  });

  it("says what a tour is opened for, and reads it back", () => {
    const step = { ...homeView, theme: "dark" } as const;
    const at = (as: TourUse) => ({ ...step, tour: { slug: "two-triangles", step: 12, as } });
    expect(tourUses.map((as) => queryOf(at(as), step))).toEqual([
      "tour=two-triangles&step=12",
      "tour=two-triangles&step=12&read=1",
      "tour=two-triangles&step=12&notes=1",
    ]);
    for (const as of tourUses) expect(tourNamed(queryOf(at(as), step))).toEqual(at(as).tour);
    expect(tourNamed("?tour=two-triangles&read=yes&notes=0")).toEqual({
      slug: "two-triangles",
      step: 1,
      as: "present",
    });
  });

  it.each([
    "",
    "step=2",
    "tour=Two&step=2",
    "tour=a&step=0",
    "tour=a&step=100",
    "tour=a&step=1x",
    "tour=a&step=x1",
  ])("names no step of a tour in %j", (query) => {
    expect(tourNamed(query)).toBeNull();
  });

  it("names the keys of a tour that does not exist", () => {
    expect(readAddress("tour=no-such&step=2&q=ai").ignored).toEqual(["tour", "step"]);
    expect(readAddress("step=2").view).toEqual(homeView);
  });

  it("gives back every view it was made from", { timeout: patience }, () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewOf(queryOf(view))).toEqual(view);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is empty for the home view and says only what differs", () => {
    expect(queryOf(homeView)).toBe("");
    expect(queryOf({ ...homeView, theme: "dark" })).toBe("v=1&theme=dark");
    expect(
      queryOf({
        ...homeView,
        to: dayOf(2024, 10, 31),
        partners: ["jp", "kr"],
        selection: { kind: "partnership", partnership: "digi-framework" },
      }),
    ).toBe("v=1&to=2024-10-31&partner=jp,kr&select=digi-framework");
  });

  it("says which parties, whether all of them, and at which levels", () => {
    const view: View = { ...homeView, parties: ["india", "jbic"], match: "all", levels: ["city", "site"] };
    expect(queryOf(view)).toBe("v=1&parties=india,jbic&match=all&level=city,site");
    expect(viewOf("level=village").levels).toEqual([]);
    expect(readAddress("match=some&display=summary")).toEqual({
      view: { ...homeView, display: "summary" },
      ignored: ["match"],
    });
  });

  it("holds as much as it may and no more: 60 of a list, 80 letters of an id, 200 of a search", () => {
    const many = Array.from({ length: 61 }, (_, index) => `party-${index}`);
    expect(viewOf(`parties=${many.join(",")}`).parties).toEqual(many.slice(0, 60));
    const id = "a".repeat(80);
    expect(viewOf(`select=${id}`).selection).toEqual({ kind: "partnership", partnership: id });
    expect(viewOf(`select=${id}a`).selection).toEqual({ kind: "none" });
    const query = "a".repeat(200);
    expect(viewOf(`q=${query}`).query).toBe(query);
    expect(viewOf(`q=${query}a`).query).toBe("");
  });

  it("tells no partners from all partners", () => {
    expect(viewOf(queryOf({ ...homeView, partners: [] })).partners).toEqual([]);
    expect(viewOf("v=1").partners).toEqual(groups);
  });

  it("passes over keys it does not know and names them", () => {
    expect(readAddress("?v=1&colour=red&theme=dark&utm_source=mail")).toEqual({
      view: { ...homeView, theme: "dark" },
      ignored: ["colour"],
    });
    expect(readAddress("v=2&undated=yes").ignored).toEqual(["v", "undated"]);
    expect(readAddress(`${"k".repeat(41)}=1`).ignored).toEqual(["k".repeat(40)]);
  });

  it("passes over in silence what others put into addresses, and what this page itself puts there", () => {
    const others = "utm_source=mail&fbclid=1&gclid=1&sw=off&reloaded=1";
    expect(readAddress(others)).toEqual({ view: homeView, ignored: [] });
    expect(readAddress("my_utm_source=1&fbclid2=1").ignored).toEqual(["my_utm_source", "fbclid2"]);
  });

  it("takes no harm from what makes no sense", () => {
    for (const junk of [
      "from=2024-02-31",
      "to=yesterday",
      "view=1,2",
      "view=NaN,1,1",
      "view=9999,0,3",
      "mode=__proto__",
      "kind=toString",
      "select=../../etc/passwd",
      "select=place:<script>",
      "select=place:a<script>",
      "select=a/../b",
      "__proto__=1",
      "constructor=1",
      "%E0%A4%A",
      `q=${"a".repeat(10_000)}`,
    ]) {
      expect(viewOf(junk), junk).toEqual(homeView);
    }
  });

  it("never throws, and what it reads it can write", { timeout: patience }, () => {
    const words = fc.constantFrom(
      "v",
      "view",
      "from",
      "to",
      "on",
      "partner",
      "kind",
      "select",
      "q",
      "sector",
      "theme",
    );
    const junk = fc.array(fc.tuple(words, fc.string({ unit: "binary", maxLength: 30 })), { maxLength: 8 });
    fc.assert(
      fc.property(junk, (pairs) => {
        const view = viewOf(pairs.map(([key, value]) => `${key}=${value}`).join("&"));
        expect(viewOf(queryOf(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves half a character out", () => {
    expect(viewOf(queryOf({ ...homeView, query: "chip \ud83d" })).query).toBe("chip \ufffd");
  });

  it("has words that no id may be, since over a tour's step they mean none or all of a kind", () => {
    const step = { ...homeView, parties: ["jbic"], selection: { kind: "place", place: "tokyo" } } as const;
    const tour = { slug: "three-partners", step: 3, as: "present" } as const;
    const read = (query: string) => readAddress(query, () => ({ ...step, tour })).view;
    expect(read("tour=three-partners&step=3&parties=all&select=none")).toEqual({ ...homeView, tour });
    expect(readAddress("parties=none&select=all&sector=energy,all")).toEqual({
      view: homeView,
      ignored: ["parties", "select", "sector"],
    });
  });

  it("writes the days of a window as calendar dates", () => {
    const query = queryOf({ ...homeView, mode: "between", from: dayOf(2023), to: dayOf(2023, 12, 31) });
    expect(query).toBe("v=1&mode=between&from=2023-01-01&to=2023-12-31");
    expect(isoOf(viewOf(query).to ?? 0)).toBe("2023-12-31");
  });

  it("turns round a window that ends before it begins", () => {
    const { from, to } = viewOf("mode=between&from=2024-01-01&to=2020-01-01");
    expect([from, to]).toEqual([dayOf(2020), dayOf(2024)]);
    const day = viewOf("mode=between&from=2024-01-01&to=2024-01-01");
    expect([day.from, day.to]).toEqual([dayOf(2024), dayOf(2024)]);
    expect(viewOf("from=2024-01-01&to=open")).toEqual({ ...homeView, from: dayOf(2024) });
  });
});
