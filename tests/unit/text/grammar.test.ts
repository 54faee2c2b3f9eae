import { describe, expect, it } from "vitest";
import { dateSpanText, dayText, monthText, parseDateText } from "../../../src/model/records/dateText.ts";
import { dayOf } from "../../../src/model/records/day.ts";
import { hi } from "../../../src/text/hi/catalogue.ts";
import { ja } from "../../../src/text/ja/catalogue.ts";
import { ko } from "../../../src/text/ko/catalogue.ts";
import { dateOf } from "../../fixtures/atlas.ts";

const words = { hi: hi.timeline.dates, ja: ja.timeline.dates, ko: ko.timeline.dates };

describe("dates", () => {
  it.each([
    ["hi", "17 जून 2024", "अक्टूबर 2024"],
    ["ja", "2024年6月17日", "2024年10月"],
    ["ko", "2024년 6월 17일", "2024년 10월"],
  ] as const)("are written as %s writes them", (language, day, month) => {
    expect(dayText(dayOf(2024, 6, 17), words[language])).toBe(day);
    expect(monthText(dayOf(2024, 10, 5), words[language])).toBe(month);
  });

  it.each([
    ["2022/2027", "2022 से 2027", "2022年～2027年", "2022년~2027년"],
    ["2023/..", "2023 से", "2023年以降", "2023년 이후"],
    ["2025-04~", "लगभग अप्रैल 2025", "2025年4月ごろ", "2025년 4월경"],
  ])("of %s say as much as the EDTF does", (edtf, inHindi, inJapanese, inKorean) => {
    const span = dateOf(edtf, []);
    expect(dateSpanText(span, words.hi)).toBe(inHindi);
    expect(dateSpanText(span, words.ja)).toBe(inJapanese);
    expect(dateSpanText(span, words.ko)).toBe(inKorean);
  });

  it.each([
    ["hi", "17 जून 2024"],
    ["hi", "१७ जून २०२४"],
    ["ja", "2024年6月17日"],
    ["ja", "２０２４年６月１７日"],
    ["ko", "2024년 6월 17일"],
    ["ko", "2024-06-17"],
  ] as const)("typed in %s as %s are read", (language, typed) => {
    const day = dayOf(2024, 6, 17);
    expect(parseDateText(typed, words[language])).toEqual({ first: day, last: day });
  });

  it("know मई, a month of two letters, and do not take it for another", () => {
    const may = { first: dayOf(2024, 5, 1), last: dayOf(2024, 5, 31) };
    expect(parseDateText("मई 2024", words.hi)).toEqual(may);
    expect(parseDateText("2024年5月", words.ja)).toEqual(may);
    expect(parseDateText("2024년 5월", words.ko)).toEqual(may);
    expect(parseDateText("मा 2024", words.hi)).toBeNull();
  });
});

describe("money", () => {
  it.each([
    [4e9, "USD", "4 अरब अमेरिकी डॉलर", "40億米ドル", "40억 달러"],
    [5e12, "JPY", "5 ट्रिलियन येन", "5兆円", "5조 엔"],
    [225_160_000_000, "INR", "22,516 करोड़ रुपये", "2251億6000万ルピー", "2251억 6000만 루피"],
    [1_500_000, "USD", "15 लाख अमेरिकी डॉलर", "150万米ドル", "150만 달러"],
    [950, "USD", "950 अमेरिकी डॉलर", "950米ドル", "950 달러"],
  ])("of %d %s goes by each language's own units", (value, currency, inHindi, inJapanese, inKorean) => {
    expect(hi.card.amount(value, currency, "exactly")).toBe(inHindi);
    expect(ja.card.amount(value, currency, "exactly")).toBe(inJapanese);
    expect(ko.card.amount(value, currency, "exactly")).toBe(inKorean);
  });

  it("has its qualifier on the side where the language puts it", () => {
    expect(hi.card.amount(2e9, "USD", "over")).toBe("2 अरब अमेरिकी डॉलर से अधिक");
    expect(ja.card.amount(2e9, "USD", "over")).toBe("20億米ドル超");
    expect(ko.card.amount(2e9, "USD", "up-to")).toBe("최대 20억 달러");
  });
});

it("headlines put the window, the parties and the count in each language's order", () => {
  const three = ["US", "JP", "KR"];
  expect(hi.shell.headline("up-to", ["अक्टूबर 2024"], 31, three, false)).toBe(
    "अक्टूबर 2024 तक: भारत को तीन तकनीकी साझेदारों से जोड़ने वाले 31 रिकॉर्ड",
  );
  expect(ja.shell.headline("between", ["2022年", "2024年"], 31, ["US", "JP"], false)).toBe(
    "2022年～2024年：インドとアメリカ・日本を結ぶ31件",
  );
  expect(ko.shell.headline("in-force", ["2024년 10월"], 31, ["JP"], false)).toBe(
    "2024년 10월 기준 유효: 인도와 일본 사이의 기록 31건",
  );
});
