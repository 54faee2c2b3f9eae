import { months } from "./months.ts";
import { wordsText } from "./words.ts";

const dates = {
  months,
  day: (date: number, month: string, year: number): string => `${year}년 ${month} ${date}일`,
  month: (month: string, year: number): string => `${year}년 ${month}`,
  year: (year: number): string => `${year}년`,
  about: (date: string): string => `${date}경`,
  range: (from: string, to: string): string => `${from}~${to}`,
  since: (from: string): string => `${from} 이후`,
  until: (to: string): string => `${to}까지`,
  unknown: "날짜 없음",
  precision: { day: "일 단위", month: "월 단위", year: "연 단위", span: "기간" },
  inferred: "추정",
};

const groupNames = { us: "미국", jp: "일본", kr: "한국", multi: "셋 이상", other: "기타" };

const leads = { "up-to": "이 시점까지", between: "이 기간", "in-force": "이 시점에 유효" };

const spoken = {
  "up-to": (days: readonly string[]): string => `${days[0] ?? ""}까지`,
  between: (days: readonly string[]): string => `${days[0] ?? ""}부터 ${days[1] ?? ""}까지`,
  "in-force": (days: readonly string[]): string => `${days[0] ?? ""} 기준 유효`,
};

export const timelineText = {
  dates,
  title: "연표",
  play: "재생",
  pause: "일시정지",
  speed: "속도",
  speedValue: (speed: number): string => `${speed}배`,
  modeLegend: "표시할 기록",
  modes: { "up-to": "누적", between: "기간", "in-force": "유효" },
  lead: leads,
  and: "~",
  handles: { from: "표시할 첫날", to: "표시할 마지막 날", on: "조회할 날" },
  value: (when: string, shown: number, total: number): string => `${when}, 전체 ${total}건 중 ${shown}건`,
  announcement: (mode: keyof typeof spoken, days: readonly string[], shown: number, total: number): string =>
    `${spoken[mode](days)}: 전체 ${total}건 중 ${shown}건`,
  typeDate: (date: string): string => `${date}, 다른 날짜 입력`,
  dateField: "날짜로 이동",
  dateHint: "2024년, 2024년 6월, 2024년 6월 17일",
  dateError: "읽을 수 없는 날짜입니다. 예: 2024년, 2024년 6월, 2024년 6월 17일",
  groupNames,
  records: wordsText.records,
  column: (count: number, most: number, group: keyof typeof groupNames): string => {
    if (most < count) return `${count}건, 그중 ${groupNames[group]} ${most}건`;
    return count === 1 ? `1건(${groupNames[group]})` : `${count}건, 모두 ${groupNames[group]}`;
  },
  more: (count: number): string => `+${count}`,
  moreSpans: (count: number): string => `이 기간에 ${count}건 더`,
  undated: {
    count: (count: number): string => `날짜 없음 ${count}건`,
    list: "날짜 없는 기록",
    off: "지도에 없음",
    on: "지도에 표시 중",
    show: "표시하기",
    hide: "숨기기",
  },
} as const;
