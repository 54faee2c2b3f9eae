import { describe, expect, it } from "vitest";
import { languages, otherLanguages } from "../../../../src/model/records/language.ts";
import { spokenIn } from "../../../../src/model/records/names.ts";
import { search, searchIndexOf } from "../../../../src/model/records/search.ts";
import { realEdition } from "../../realAtlas.ts";

const { atlas, names } = realEdition();
const inLanguage = (language: (typeof languages)[number]) => spokenIn(atlas, names, language);

describe("the atlas in a language", () => {
  it("calls places, parties and sectors as the language does", () => {
    const { places, parties, sectors } = inLanguage("ja");
    expect(places.tokyo?.name).toBe("東京");
    expect(parties.meti).toMatchObject({ name: "経済産業省", short: "経産省" });
    expect(parties.kexim).toMatchObject({ name: "韓国輸出入銀行", short: "韓国輸出入銀行" });
    expect(sectors.rail?.name).toBe("鉄道");
  });

  it("leaves a name that nobody has given in English", () => {
    expect(inLanguage("ko").parties["114ai"]).toMatchObject({ name: "114ai", short: "114ai" });
  });

  it.each(otherLanguages)("has every capital, country and government named in %s", (language) => {
    const { places, parties } = inLanguage(language);
    const unnamed = [
      ...Object.values(atlas.places).filter(
        ({ id, name, capital, level }) => (capital || level === "country") && places[id]?.name === name,
      ),
      ...Object.values(atlas.parties).filter(
        ({ id, name, type }) => type === "government" && parties[id]?.name === name,
      ),
    ];
    expect(unnamed).toEqual([]);
  });
});

describe.each(languages)("the search on a page in %s", (language) => {
  const index = searchIndexOf(inLanguage(language));
  const first = (typed: string) => {
    const [found] = search(index, typed, 5);
    return found?.kind === "place" ? found.place : found;
  };

  it.each([
    ["प्रयागराज", "prayagraj"],
    ["इलाहाबाद", "prayagraj"],
    ["Allahabad", "prayagraj"],
    ["नई दिल्ली", "new-delhi"],
    ["बंबई", "mumbai"],
    ["仁川", "incheon"],
    ["인천", "incheon"],
    ["인ㅊ", "incheon"],
    ["東京", "tokyo"],
    ["とうきょう", "tokyo"],
    ["シアトル", "seattle"],
    ["서울", "seoul"],
    ["सियोल", "seoul"],
    ["Tokyo", "tokyo"],
    ["Seoul", "seoul"],
  ])("finds %s", (typed, place) => {
    expect(first(typed)).toBe(place);
  });

  it.each([
    ["Visakhapatnm", "visakhapatnam"],
    ["Ahmadabad", "ahmedabad"],
    ["Seatlte", "seattle"],
    ["विशाखापतनम", "visakhapatnam"],
  ])("forgives the slip in %s", (typed, place) => {
    expect(first(typed)).toBe(place);
  });
});
