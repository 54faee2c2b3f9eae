import { lazily } from "../lazily.ts";
import { wordsText } from "./words.ts";

const currencyNames = lazily(() => new Intl.DisplayNames(["ja"], { type: "currency" }));

const many = (count: number): string => wordsText.records(count);

export const summaryText = {
  label: "表示中の記録の集計",
  lead: "棒を押すとその記録だけを表示します。もう一度押すと元に戻ります。",
  years: {
    title: "年別・相手国別",
    note: "記録が始まった年で数えます。",
    unsure: "年不確定",
    undated: "日付なし",
    year: (year: string, count: number): string => `${year}：${many(count)}`,
    part: (group: string, year: string, count: number): string => `${group}、${year}：${many(count)}`,
  },
  sectors: { title: "分野別", note: "複数の分野にわたる記録は、それぞれで数えます。" },
  statuses: { title: "状況別", note: null },
  kinds: { title: "種類別", note: null },
  bar: (name: string, count: number): string => `${name}：${many(count)}`,
  money: {
    title: "記載された金額（通貨別）",
    note: "通貨は換算も合算もしません。目標、融資、契約が並び、2件が同じ金額を指すこともあります。行を押すと記録が開きます。",
    none: "表示中の記録に金額の記載はありません。",
    sum: (amount: string): string => `合計${amount}。`,
    atLeast: (amount: string): string => `合計${amount}以上。`,
    leftOut: (count: number): string => `おおよその金額しか分からない${count}件は合計に含みません。`,
    currency: (code: string): string => currencyNames().of(code) ?? code,
  },
  none: "集計する記録がありません。",
} as const;
