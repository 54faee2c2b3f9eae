import { months } from "./months.ts";
import { wordsText } from "./words.ts";

const dates = {
  months,
  day: (date: number, month: string, year: number): string => `${year}年${month}${date}日`,
  month: (month: string, year: number): string => `${year}年${month}`,
  year: (year: number): string => `${year}年`,
  about: (date: string): string => `${date}ごろ`,
  range: (from: string, to: string): string => `${from}～${to}`,
  since: (from: string): string => `${from}以降`,
  until: (to: string): string => `${to}まで`,
  unknown: "日付なし",
  precision: { day: "日まで判明", month: "月まで判明", year: "年まで判明", span: "期間" },
  inferred: "推定",
};

const groupNames = { us: "アメリカ", jp: "日本", kr: "韓国", multi: "3者以上", other: "その他" };

const leads = { "up-to": "この時点まで", between: "この期間", "in-force": "この時点で有効" };

const spoken = {
  "up-to": (days: readonly string[]): string => `${days[0] ?? ""}まで`,
  between: (days: readonly string[]): string => `${days[0] ?? ""}から${days[1] ?? ""}まで`,
  "in-force": (days: readonly string[]): string => `${days[0] ?? ""}時点で有効`,
};

export const timelineText = {
  dates,
  title: "年表",
  play: "再生",
  pause: "一時停止",
  speed: "速度",
  speedValue: (speed: number): string => `${speed}倍`,
  modeLegend: "表示する記録",
  modes: { "up-to": "累計", between: "期間", "in-force": "有効" },
  lead: leads,
  and: "～",
  handles: { from: "表示する最初の日", to: "表示する最後の日", on: "調べる日" },
  value: (when: string, shown: number, total: number): string => `${when}、全${total}件中${shown}件`,
  announcement: (mode: keyof typeof spoken, days: readonly string[], shown: number, total: number): string =>
    `${spoken[mode](days)}：全${total}件中${shown}件`,
  typeDate: (date: string): string => `${date}。別の日付を入力`,
  dateField: "日付へ移動",
  dateHint: "2024年、2024年6月、2024年6月17日",
  dateError: "読み取れない日付です。例：2024年、2024年6月、2024年6月17日",
  groupNames,
  records: wordsText.records,
  column: (count: number, most: number, group: keyof typeof groupNames): string => {
    if (most < count) return `${count}件、うち${groupNames[group]}${most}件`;
    return count === 1 ? `1件（${groupNames[group]}）` : `${count}件、すべて${groupNames[group]}`;
  },
  more: (count: number): string => `+${count}`,
  moreSpans: (count: number): string => `この期間にほか${count}件`,
  undated: {
    count: (count: number): string => `日付なし${count}件`,
    list: "日付のない記録",
    off: "地図に未表示",
    on: "地図に表示中",
    show: "表示する",
    hide: "隠す",
  },
} as const;
