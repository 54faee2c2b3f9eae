import { aboutText } from "./about.ts";
import { cardText } from "./card.ts";
import { wordsText } from "./words.ts";

const windows = {
  "up-to": (days: readonly string[]): string => `${days[0] ?? ""}까지`,
  between: (days: readonly string[]): string => `${days[0] ?? ""}~${days[1] ?? ""}`,
  "in-force": (days: readonly string[]): string => `${days[0] ?? ""} 기준 유효`,
} as const;

const partners = (countries: readonly string[]): string =>
  countries.length > 2 ? `기술 협력국 ${countries.length}곳` : countries.map(wordsText.inSentence).join("·");

export const shellText = {
  words: wordsText,
  card: cardText,
  about: aboutText,
  name: "Setu",
  tagline: "인도 기술 협력 지도책",
  pageName: "Setu: 인도 기술 협력 지도책",
  skip: "지도 건너뛰기",
  menu: "메뉴",

  headline: (
    mode: keyof typeof windows,
    days: readonly string[],
    count: number,
    countries: readonly string[],
    others: boolean,
  ): string => {
    const window = windows[mode](days);
    if (countries.length === 0) return `${window}: 세 협력국 밖의 기록 ${wordsText.records(count)}`;
    if (others) return `${window}: 인도와 ${partners(countries)}에 관한 기록 ${wordsText.records(count)}`;
    return `${window}: 인도와 ${partners(countries)} 사이의 기록 ${wordsText.records(count)}`;
  },
  nothing: "해당하는 기록이 없습니다",
  clear: {
    filter: (name: string): string => `필터 해제: ${name}`,
    filters: "모든 필터 해제",
    time: "전체 기간 표시",
  },

  search: {
    label: "장소, 기관, 기록 검색",
    hint: "/",
    results: "검색 결과",
    count: (count: number): string => (count === 0 ? "결과 없음" : `결과 ${count}건`),
    none: (typed: string): string => `‘${typed}’ 검색 결과가 없습니다`,
    alias: (name: string, alias: string): string => `${name}(${alias})`,
    note: (...parts: (string | null)[]): string => parts.filter(Boolean).join(", "),
  },
  language: {
    label: "언어",
    note: "기록의 제목, 요약, 서술은 영어입니다.",
    failed: (name: string): string => `불러오지 못했습니다: ${name}`,
    retry: "다시 시도",
  },
  display: { label: "보기 방식", map: "지도", table: "표", summary: "요약" },
  theme: { auto: "테마: 시스템 설정", light: "테마: 밝게", dark: "테마: 어둡게" },

  filters: {
    label: "필터",
    partners: "상대국",
    parties: "당사자",
    sectors: "분야",
    kinds: "종류",
    statuses: "상태",
    certainty: "확실성",
    levels: "장소 단위",
    sources: "출처",
    query: "검색어",
    strokes: "선 종류",
    matching: (query: string): string => `‘${query}’ 일치`,
    unmatch: (query: string): string => `‘${query}’ 불일치 기록도 표시`,
    matches: { any: "하나라도 포함", all: "모두 포함" },
    match: "당사자 세는 방식",
    levelNames: { site: "지점", city: "도시", state: "주·현", region: "지역", country: "국가만" },
    open: (set: number): string => (set === 0 ? "필터" : `필터 ${set}개`),
    name: (name: string, chosen: number): string => (chosen === 0 ? name : `${name}, ${chosen}개 선택`),
    certainties: { all: "모든 기록", stated: "날짜와 장소가 명시된 기록" },
    clear: (name: string): string => `필터 해제: ${name}`,
    shown: (shown: number, total: number): string => `전체 ${total}건 중 ${shown}건 표시`,
  },

  key: {
    title: "범례",
    lead: "선 하나가 기록 한 건입니다. 선은 관계를 나타내며 경로가 아닙니다.",
    solid: "서명·진행·완료",
    dashed: "발표·계획·제안",
    dotted: "본보기·구상",
    fades: "흐려지는 끝: 수도는 추정",
    capital: "수도",
    city: "도시·지점",
    country: "국가만",
    state: "주·현만",
    several: "셋 이상이 한 건",
  },
  footnote: "경계선은 참고용이며 승인을 뜻하지 않습니다. 바탕: Natural Earth 가공.",
  notRoutes: "선은 관계를 나타내며 경로가 아닙니다.",

  sheet: {
    label: "기록과 연표",
    grow: "목록 더 보기",
    shrink: "지도 더 보기",
    list: "표시된 기록",
    line: (kind: string, status: string): string => `${kind}, ${status}`,
    noDate: "날짜 없음",
    inferred: "추정",
  },
  table: {
    label: "표시된 기록",
    columns: { title: "제목", kind: "종류", parties: "당사자", date: "날짜", status: "상태" },
    undated: "날짜 없음",
    inferred: "추정",
    line: (kind: string, parties: string): string => `${kind}: ${parties}`,
  },

  notice: {
    moved: "이 기록이 보이도록 기간을 옮겼습니다.",
    tray: "이 기록에는 날짜가 없어 날짜 없는 기록도 표시했습니다.",
    undo: "되돌리기",
    ignored: (keys: readonly string[]): string =>
      `이 링크에는 이 페이지가 모르는 항목이 있습니다: ${keys.join(", ")}. 건너뛰었습니다.`,
    newer: "새 판이 준비되었습니다.",
    dismiss: "닫기",
  },
  load: {
    title: "기록을 불러오지 못했습니다",
    missing: (status: number | null): string =>
      status === null
        ? "네트워크가 응답하지 않습니다. 뒤의 지도는 발행 당시의 모습입니다."
        : `서버가 ${status} 오류로 응답했습니다. 뒤의 지도는 발행 당시의 모습입니다.`,
    broken: "받은 파일이 이 지도책의 파일이 아닙니다.",
    "other-version": (version: string): string =>
      `파일은 버전 ${version}이고 이 페이지는 버전 1을 읽습니다. 새로고침하면 새 페이지가 나올 수 있습니다.`,
    retry: "다시 시도",
  },
  later: {
    loading: "불러오는 중",
    failed: "페이지의 이 부분을 불러오지 못했습니다.",
    retry: "다시 시도",
  },
  failure: { title: "페이지에 문제가 생겼습니다", reload: "새로고침" },
} as const;
