import { lazily } from "../lazily.ts";
import { wordsText } from "./words.ts";

const currencyNames = lazily(() => new Intl.DisplayNames(["ko"], { type: "currency" }));

const many = (count: number): string => wordsText.records(count);

export const summaryText = {
  label: "표시된 기록 요약",
  lead: "막대를 누르면 해당 기록만 표시합니다. 다시 누르면 나머지도 표시합니다.",
  years: {
    title: "연도·상대국별",
    note: "기록이 시작된 해를 기준으로 합니다.",
    unsure: "연도 불확실",
    undated: "날짜 없음",
    year: (year: string, count: number): string => `${year}: ${many(count)}`,
    part: (group: string, year: string, count: number): string => `${group}, ${year}: ${many(count)}`,
  },
  sectors: { title: "분야별", note: "여러 분야에 걸친 기록은 각 분야에서 셉니다." },
  statuses: { title: "상태별", note: null },
  kinds: { title: "종류별", note: null },
  bar: (name: string, count: number): string => `${name}: ${many(count)}`,
  money: {
    title: "언급된 금액(통화별)",
    note: "통화는 환산하거나 서로 더하지 않습니다. 목표, 대출, 계약이 나란히 있으며 두 기록이 같은 금액을 가리킬 수 있습니다. 줄을 누르면 기록이 열립니다.",
    none: "표시된 기록에 금액이 없습니다.",
    sum: (amount: string): string => `합계 ${amount}.`,
    atLeast: (amount: string): string => `합계 최소 ${amount}.`,
    leftOut: (count: number): string => `대략만 알려진 ${count}건은 합계에 넣지 않았습니다.`,
    currency: (code: string): string => currencyNames().of(code) ?? code,
  },
  none: "요약할 기록이 없습니다.",
} as const;
