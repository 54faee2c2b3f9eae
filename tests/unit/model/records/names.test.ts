import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../../src/model/records/atlas.ts";
import { type Names, published, spokenIn } from "../../../../src/model/records/names.ts";
import { atlas } from "../../../fixtures/atlas.ts";

const body = (id: string, name: string, short: string) => ({
  ...(atlas.parties.japan as Atlas["parties"][string]),
  id,
  name,
  short,
});
const whole: Atlas = {
  ...atlas,
  parties: {
    ...atlas.parties,
    meti: body("meti", "Ministry of Economy, Trade and Industry", "METI"),
    jbic: body("jbic", "Bank", "Bank"),
  },
};

const twentyEight = "あ".repeat(28);

const names: Names = {
  schemaVersion: 1,
  places: {
    prayagraj: { name: { hi: "प्रयागराज", ja: "プラヤーグラージ" }, also: ["इलाहाबाद", "Prayāg"] },
    tokyo: { name: { ko: "도쿄", ja: "東京" }, also: [] },
  },
  parties: {
    meti: { name: { ja: "経済産業省", ko: twentyEight }, short: { ja: "経産省" } },
    jbic: { name: { ja: `${twentyEight}あ`, hi: "बैंक" }, short: {} },
  },
  sectors: { rail: { ja: "鉄道" } },
};
const spoken = (language: "en" | "hi" | "ja" | "ko") => spokenIn(whole, names, language);

describe("the atlas in a language", () => {
  it("calls things as the language does, and as English does where nobody has given a name", () => {
    const { places, parties, sectors } = spoken("ja");
    expect([places.prayagraj?.name, places.tokyo?.name, places.carmel?.name]).toEqual([
      "プラヤーグラージ",
      "東京",
      "Carmel",
    ]);
    expect([sectors.rail?.name, sectors.ai?.name]).toEqual(["鉄道", "AI"]);
    expect(parties.india?.name).toBe("India");
  });

  it("takes a name of 28 characters for a short one where none is given, and none that is longer", () => {
    expect(spoken("ja").parties.meti).toMatchObject({ name: "経済産業省", short: "経産省" });
    expect(spoken("ko").parties.meti).toMatchObject({ name: twentyEight, short: twentyEight });
    expect(spoken("ja").parties.jbic).toMatchObject({ name: `${twentyEight}あ`, short: "Bank" });
    expect(spoken("en").parties.meti).toMatchObject({ name: whole.parties.meti?.name, short: "METI" });
  });

  it("knows every other name once, and none that the page shows or the place has anyhow", () => {
    const { places, parties, sectors } = spoken("hi");
    expect(places.prayagraj?.elsewhere).toEqual(["Prayagraj", "プラヤーグラージ", "इलाहाबाद"]);
    // 東京 is an alias of Tokyo in every language.
    expect(places.tokyo?.elsewhere).toEqual(["도쿄"]);
    expect(places.carmel?.elsewhere).toEqual([]);
    expect(parties.jbic?.elsewhere).toEqual(["Bank", `${twentyEight}あ`]);
    expect(spoken("ja").parties.meti?.elsewhere).toEqual([whole.parties.meti?.name, "METI", twentyEight]);
    expect(parties.meti?.elsewhere).toEqual(["経済産業省", twentyEight, "経産省"]);
    expect(sectors.rail?.elsewhere).toEqual(["鉄道"]);
    expect(spoken("ja").sectors.rail?.elsewhere).toEqual(["Rail"]);
    expect(sectors.ai?.elsewhere).toEqual([]);
  });

  it("keeps the published atlas, and goes back to it from any language", () => {
    const hindi = spoken("hi");
    expect(published(hindi)).toBe(whole);
    expect(published(whole)).toBe(whole);
    expect(hindi.partnerships).toBe(whole.partnerships);
    expect(spokenIn(hindi, names, "en").places.prayagraj?.name).toBe("Prayagraj");
    expect(spokenIn(hindi, names, "en").places.prayagraj?.elsewhere).toEqual([
      "प्रयागराज",
      "プラヤーグラージ",
      "इलाहाबाद",
    ]);
    const english = spokenIn(hindi, null, "en");
    expect(english).toEqual({ ...whole, published: whole });
    expect(english).not.toBe(whole);
  });
});
