import { wordsText } from "./words.ts";

const windows = {
  "up-to": (days: readonly string[]): string => `${days[0] ?? ""}まで`,
  between: (days: readonly string[]): string => `${days[0] ?? ""}～${days[1] ?? ""}`,
  "in-force": (days: readonly string[]): string => `${days[0] ?? ""}時点で有効`,
} as const;

export const embedText = {
  pageName: "Setu：地図で見るインドの技術連携",
  title: (mode: keyof typeof windows, days: readonly string[]): string =>
    `1本の線が1件の記録：インドの技術連携（${windows[mode](days)}）`,
  nothing: "該当する記録がありません",
  showAll: "すべての記録を表示",
  legend: "相手別の表示中の記録",
  planned: "計画",
  controls: "拡大・縮小",
  whole: "地図全体を表示",
  card: "選択中の記録",
  part: (from: number, to: number, total: number): string => `${total}件中${from}〜${to}`,
  back: "一覧を戻る",
  further: "一覧を進む",
  close: "閉じる",
  place: (name: string, count: number): string => `${name}：${wordsText.records(count)}`,
  facts: (kind: string, date: string, inferred: boolean, status: string): string =>
    `${kind}、${date}${inferred ? "（推定）" : ""}、${status}`,
  noDate: "日付なし",
  roles: (role: string, names: readonly string[]): string => `${role}：${names.join("、")}`,
  sources: (_count: number): string => "出典",
  source: (count: number, edition: string): string =>
    `出典：Setu、${wordsText.records(count)}、${edition}版。`,
  credits: "線は経路ではなく、境界線は目安です。基図：Natural Earth。",
  open: "地図全体を開く",
  elsewhere: "新しいタブで開きます",
  refused: "このページでは枠から新しい窓を開けません。次のアドレスをコピーしてください。",
  address: "地図全体のアドレス",
  newer: (pinned: string, now: string): string => `${pinned}版とともに掲載。表示中の記録は${now}版です。`,
  hints: {
    wheel: (apple: boolean): string =>
      `${apple ? "⌘" : "Ctrl"}を押しながらスクロールすると拡大・縮小できます`,
    touch: "地図を動かすには2本の指を使ってください",
  },
  broken: "ここでは地図を動かせません。公開時点の図を表示しています。",
} as const;
