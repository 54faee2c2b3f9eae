import { describe, expect, it } from "vitest";
import type { Partnership, PlaceRole } from "../../../../src/model/records/atlas.ts";
import { dayOf } from "../../../../src/model/records/day.ts";
import {
  certaintyOptions,
  clearFilters,
  countSet,
  kindOptions,
  levelOptions,
  type Option,
  partnerOptions,
  sectorOptions,
  sourceOptions,
  statusOptions,
  strokeOptions,
  takeWayOut,
  wayOutOf,
} from "../../../../src/model/time/facet.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";
import { atlas, credit, framework, sisters } from "../../../fixtures/atlas.ts";

const counted = <T>(options: readonly Option<T>[]) => options.map(({ value, count }) => [value, count]);
const listed = <T>(options: readonly Option<T>[]) =>
  options.map(({ value, count, chosen }) => [value, count, chosen]);
const seen = (view: Partial<View>): View => ({ ...homeView, ...view });

describe("a filter's values", () => {
  it("stand with the number each would show, whatever is chosen of the same filter", () => {
    expect(listed(kindOptions(atlas, seen({ kinds: ["finance"] })))).toEqual([
      ["framework", 1, false],
      ["sister-cities", 1, false],
      ["finance", 1, true],
      ["programme", 0, false],
    ]);
    expect(listed(statusOptions(atlas, seen({ statuses: ["announced"] })))).toEqual([
      ["signed", 2, false],
      ["announced", 1, true],
      ["planned", 0, false],
    ]);
    expect(listed(strokeOptions(atlas, seen({ strokes: ["solid"] })))).toEqual([
      ["solid", 2, true],
      ["dashed", 1, false],
      ["dotted", 0, false],
    ]);
  });

  it("are left out when no record has them, unless they are chosen", () => {
    expect(listed(kindOptions(atlas, seen({ kinds: ["event"] }))).filter(([, , chosen]) => chosen)).toEqual([
      ["event", 0, true],
    ]);
    expect(kindOptions(atlas, homeView).map(({ value }) => value)).not.toContain("event");
  });

  it("are narrowed by the other filters and by the search words", () => {
    expect(counted(kindOptions(atlas, seen({ query: "korea" })))).toEqual([
      ["framework", 1],
      ["sister-cities", 0],
      ["finance", 1],
      ["programme", 0],
    ]);
  });

  it("are the partner groups that have a record at all", () => {
    expect(listed(partnerOptions(atlas, seen({ partners: ["kr"] })))).toEqual([
      ["us", 1, false],
      ["jp", 0, false],
      ["kr", 1, true],
      ["multi", 1, false],
    ]);
  });

  it("are the sectors by name, with the records that have them", () => {
    const unused = { ...atlas, sectors: { ...atlas.sectors, space: { id: "space", name: "Space" } } };
    const named = { ...unused, sectors: { ...unused.sectors, ai: { id: "ai", name: "Zeta" } } };
    expect(listed(sectorOptions(unused, seen({ sectors: ["rail"] })))).toEqual([
      ["ai", 1, false],
      ["rail", 1, true],
      ["smart-cities", 2, false],
    ]);
    expect(sectorOptions(named, homeView).map(({ value }) => value)).toEqual(["rail", "smart-cities", "ai"]);
  });

  it("are the sources, articles first and then pages, each by publisher", () => {
    const source = (id: string, grade: "article" | "page" | "weak", publisher: string) => ({
      ...(atlas.sources.article as NonNullable<typeof atlas.sources.article>),
      ...{ id, grade, publisher },
    });
    const sources = Object.fromEntries(
      [
        source("digest", "weak", "A"),
        source("page", "page", "C"),
        source("leaflet", "page", "B"),
        source("article", "article", "D"),
        source("unread", "article", "A"),
      ].map((each) => [each.id, each]),
    );
    const claim = framework.claims[0] as Partnership["claims"][number];
    const leaflet = { ...framework, claims: [...framework.claims, { ...claim, source: "leaflet" }] };
    const held = { ...atlas, sources, partnerships: [sisters, credit, leaflet] };
    expect(listed(sourceOptions(held, seen({ sources: ["page"] })))).toEqual([
      ["article", 3, false],
      ["leaflet", 1, false],
      ["page", 1, true],
      ["digest", 1, false],
    ]);
  });

  it("are the levels at which threads end, a venue not among them", () => {
    expect(counted(levelOptions(atlas, homeView))).toEqual([["city", 2]]);
    expect(listed(levelOptions(atlas, seen({ levels: ["country"] })))).toEqual([
      ["city", 2, false],
      ["country", 0, true],
    ]);
    const venue: PlaceRole = {
      place: "tokyo",
      role: "venue",
      party: null,
      basis: "stated",
      from: null,
      claims: [],
    };
    const nowhere: PlaceRole = { ...venue, place: "atlantis", role: "end" };
    const held = { ...atlas, partnerships: [sisters, { ...credit, places: [venue, nowhere] }] };
    expect(listed(levelOptions(held, seen({ levels: ["city"] })))).toEqual([["city", 1, true]]);
  });

  it("are all records and the stated ones", () => {
    expect(listed(certaintyOptions(atlas, seen({ certainty: "stated" })))).toEqual([
      ["all", 3, false],
      ["stated", 2, true],
    ]);
  });
});

describe("the way out of an empty map", () => {
  it("is none while something is shown", () => {
    expect(wayOutOf(atlas, homeView)).toBeNull();
  });

  it("is the one filter that blocks, and clearing it brings records back", () => {
    const parties = seen({ parties: ["carmel-city", "japan"], match: "all" });
    expect(wayOutOf(atlas, parties)).toEqual({ kind: "filter", name: "parties" });
    expect(takeWayOut({ ...parties, kinds: ["event"] }, { kind: "filter", name: "parties" })).toEqual(
      seen({ kinds: ["event"] }),
    );
    expect(wayOutOf(atlas, seen({ query: "atlantis" }))).toEqual({ kind: "filter", name: "query" });
  });

  it("is all filters when no single one blocks", () => {
    const view = seen({ kinds: ["event"], levels: ["country"], to: dayOf(2020) });
    expect(wayOutOf(atlas, view)).toEqual({ kind: "filters" });
    expect(takeWayOut(view, { kind: "filters" })).toEqual(seen({ to: dayOf(2020) }));
    expect(clearFilters(view)).toEqual(seen({ to: dayOf(2020) }));
  });

  it("is the whole of time when nothing had happened yet", () => {
    const view = seen({ mode: "between", from: dayOf(2017), to: dayOf(2018), kinds: ["event"] });
    expect(wayOutOf(atlas, view)).toEqual({ kind: "time" });
    expect(takeWayOut(view, { kind: "time" })).toEqual(homeView);
  });
});

describe("the number of filters that are set", () => {
  it("counts each once, however many values it has, and the partners not at all", () => {
    expect(countSet(seen({ partners: [] }))).toBe(0);
    expect(countSet(seen({ kinds: ["event", "model"], certainty: "stated" }))).toBe(2);
    const all = seen({
      parties: ["india"],
      kinds: ["event"],
      statuses: ["signed"],
      sectors: ["ai"],
      levels: ["city"],
      sources: ["page"],
      strokes: ["solid"],
    });
    expect(countSet(all)).toBe(7);
  });
});
