import { describe, expect, it } from "vitest";
import type { PartyRole, PlaceRole } from "../../../../src/model/records/atlas.ts";
import type { Role } from "../../../../src/model/records/vocabulary.ts";
import {
  absenceOf,
  actingParties,
  areStandIns,
  otherDates,
  partiesByRole,
  partnersIn,
  placesByRole,
  reasonsOf,
  recordsAt,
  statusStepOf,
} from "../../../../src/model/time/card.ts";
import { select } from "../../../../src/model/time/select.ts";
import { homeView } from "../../../../src/model/view/view.ts";
import { atlas, credit, dateOf, framework, sisters } from "../../../fixtures/atlas.ts";
import { dated } from "./timelineRecords.ts";

const party = (id: string, role: Role): PartyRole => ({ party: id, role, claims: [] });
const place = (id: string, change: Partial<PlaceRole> = {}): PlaceRole => ({
  place: id,
  role: "end",
  party: null,
  basis: "inferred",
  from: null,
  claims: [],
  ...change,
});

describe("the parties on a card", () => {
  it("stand in the order of their roles, those of one role together", () => {
    const record = dated("2024", {
      parties: [party("a", "supplier"), party("b", "signatory"), party("c", "supplier")],
    });
    expect(
      partiesByRole(record).map(({ role, parties }) => [role, parties.map((each) => each.party)]),
    ).toEqual([
      ["signatory", ["b"]],
      ["supplier", ["a", "c"]],
    ]);
  });

  it("say of a beneficiary that it did not sign where others did", () => {
    const alone = party("india", "beneficiary");
    expect(absenceOf(framework, alone)).toBe("sign");
    expect(absenceOf(framework, party("japan", "signatory"))).toBeNull();
    const funder = party("jbic", "funder");
    const signed = dated("2024", {
      parties: [party("japan", "signatory"), party("india", "signatory"), alone, funder],
    });
    expect(absenceOf(signed, alone)).toBeNull();
    expect(absenceOf(signed, funder)).toBeNull();
  });

  it("say that it did not take part where others did and nobody signed", () => {
    const alone = party("india", "beneficiary");
    const meeting = dated("2024", { parties: [party("japan", "participant"), alone] });
    expect(absenceOf(meeting, alone)).toBe("take-part");
    const both = dated("2024", {
      parties: [party("india", "participant"), party("japan", "participant"), alone],
    });
    expect(absenceOf(both, alone)).toBeNull();
    // A funder and a beneficiary: nobody signed, nobody took part.
    expect(absenceOf(credit, alone)).toBeNull();
  });

  it("count once each when they act; a beneficiary alone does not", () => {
    expect(actingParties(framework)).toBe(3);
    const twice = dated("2024", { parties: [party("a", "funder"), party("a", "signatory")] });
    expect(actingParties(twice)).toBe(1);
  });
});

describe("the places on a card", () => {
  it("stand by their roles: ends, venues, sites", () => {
    const record = dated("2024", {
      places: [
        place("fab", { role: "site" }),
        place("tokyo"),
        place("hall", { role: "venue" }),
        place("seoul"),
      ],
    });
    expect(placesByRole(record).map(({ role, places }) => [role, places.map((each) => each.place)])).toEqual([
      ["end", ["tokyo", "seoul"]],
      ["venue", ["hall"]],
      ["site", ["fab"]],
    ]);
    expect(placesByRole(credit)).toEqual([]);
  });

  it("give each reason once", () => {
    const places = [
      place("a", { from: "why" }),
      place("b"),
      place("c", { from: "why" }),
      place("d", { from: "how" }),
    ];
    expect(reasonsOf(places)).toEqual(["why", "how"]);
  });

  it("merely stand for their countries when each is a capital that no source names", () => {
    expect(areStandIns(atlas, framework.places)).toBe(true);
    expect(areStandIns(atlas, [])).toBe(false);
    expect(areStandIns(atlas, [place("tokyo"), place("carmel")])).toBe(false);
    expect(areStandIns(atlas, [place("tokyo"), place("new-delhi", { basis: "stated" })])).toBe(false);
    expect(areStandIns(atlas, [place("atlantis")])).toBe(false);
  });

  it("hold the records that touch them", () => {
    expect(recordsAt(atlas, "tokyo").map(({ id }) => id)).toEqual(["digi-framework"]);
    expect(recordsAt(atlas, "carmel").map(({ id }) => id)).toEqual(["prayagraj-carmel"]);
  });
});

describe("the history on a card", () => {
  const step = (edtf: string | null) => ({
    status: "signed" as const,
    date: edtf === null ? null : dateOf(edtf, []),
    claims: [],
  });

  it("has the dated steps that are neither the record's date nor an end of it", () => {
    const span = dated("2022/2025-06", {
      history: [step("2022"), step(null), step("2024-01"), step("2025-06"), step("2022/2025-06")],
    });
    expect(otherDates(span).map(({ status, date }) => [status, date.edtf])).toEqual([["signed", "2024-01"]]);
    expect(otherDates(dated(null, { history: [step("2024")] }))).toHaveLength(1);
  });
});

describe("the steps between cards", () => {
  const { shown } = select(atlas, homeView);

  it("lead to the neighbours among those shown, and say where the record stands", () => {
    expect(statusStepOf(shown, "korea-credit")).toEqual({
      position: 2,
      count: 3,
      previous: "prayagraj-carmel",
      next: "digi-framework",
    });
    expect(statusStepOf(shown, sisters.id)).toMatchObject({ position: 1, previous: null });
    expect(statusStepOf(shown, framework.id)).toMatchObject({ position: 3, next: null });
  });

  it("lead to the first from a record that is not shown", () => {
    const none = { position: null, previous: null };
    expect(statusStepOf(shown, "expert-exchange")).toEqual({ ...none, count: 3, next: "prayagraj-carmel" });
    expect(statusStepOf([], "expert-exchange")).toEqual({ ...none, count: 0, next: null });
  });
});

describe("the partners of some records", () => {
  it("are those of the three that have a party in one, in their usual order", () => {
    const { shown } = select(atlas, homeView);
    expect(partnersIn(atlas, shown)).toEqual(["US", "JP", "KR"]);
    expect(partnersIn(atlas, shown.slice(1, 2))).toEqual(["KR"]);
    const stranger = dated("2024", { parties: [party("nobody", "signatory")] });
    expect(partnersIn(atlas, [{ partnership: stranger, presence: "certain" }])).toEqual([]);
  });
});
