import { wordsText } from "./words.ts";

const windows = {
  "up-to": (days: readonly string[]): string => `${days[0] ?? ""}까지`,
  between: (days: readonly string[]): string => `${days[0] ?? ""}~${days[1] ?? ""}`,
  "in-force": (days: readonly string[]): string => `${days[0] ?? ""} 기준 유효`,
} as const;

export const embedText = {
  pageName: "Setu: 지도로 보는 인도의 기술 협력",
  title: (mode: keyof typeof windows, days: readonly string[]): string =>
    `선 하나가 기록 한 건: 인도의 기술 협력, ${windows[mode](days)}`,
  nothing: "해당하는 기록이 없습니다",
  showAll: "모든 기록 보기",
  legend: "협력국별로 표시된 기록",
  planned: "계획",
  controls: "확대·축소",
  whole: "전체 지도 보기",
  card: "선택한 기록",
  part: (from: number, to: number, total: number): string => `${total}건 중 ${from}–${to}`,
  back: "목록 앞으로",
  further: "목록 뒤로",
  close: "닫기",
  place: (name: string, count: number): string => `${name}: ${wordsText.records(count)}`,
  facts: (kind: string, date: string, inferred: boolean, status: string): string =>
    `${kind}, ${date}${inferred ? " (추정)" : ""}, ${status}`,
  noDate: "날짜 없음",
  roles: (role: string, names: readonly string[]): string => `${role}: ${names.join(", ")}`,
  sources: (_count: number): string => "출처",
  source: (count: number, edition: string): string =>
    `출처: Setu, 기록 ${wordsText.records(count)}, ${edition}판.`,
  credits: "선은 경로가 아니며 경계선은 참고용입니다. 바탕: Natural Earth.",
  open: "전체 지도 열기",
  elsewhere: "새 탭에서 열림",
  refused: "이 페이지에서는 프레임이 새 창을 열 수 없습니다. 이 주소를 복사하세요.",
  address: "전체 지도 주소",
  newer: (pinned: string, now: string): string =>
    `${pinned}판과 함께 실렸으며, 표시된 기록은 ${now}판입니다.`,
  hints: {
    wheel: (apple: boolean): string =>
      `${apple ? "⌘" : "Ctrl"} 키를 누른 채 스크롤하면 지도를 확대·축소합니다`,
    touch: "지도를 움직이려면 두 손가락을 쓰세요",
  },
  broken: "여기서는 지도를 시작할 수 없습니다. 그림은 게시 당시의 모습입니다.",
} as const;
