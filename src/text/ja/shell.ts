import { aboutText } from "./about.ts";
import { cardText } from "./card.ts";
import { wordsText } from "./words.ts";

const windows = {
  "up-to": (days: readonly string[]): string => `${days[0] ?? ""}まで`,
  between: (days: readonly string[]): string => `${days[0] ?? ""}～${days[1] ?? ""}`,
  "in-force": (days: readonly string[]): string => `${days[0] ?? ""}時点で有効`,
} as const;

const partners = (countries: readonly string[]): string =>
  countries.length > 2
    ? `${countries.length}つの技術パートナー`
    : countries.map(wordsText.inSentence).join("・");

export const shellText = {
  words: wordsText,
  card: cardText,
  about: aboutText,
  name: "Setu",
  tagline: "インドの技術連携の地図帳",
  pageName: "Setu：インドの技術連携の地図帳",
  skip: "地図を飛ばす",
  menu: "メニュー",

  headline: (
    mode: keyof typeof windows,
    days: readonly string[],
    count: number,
    countries: readonly string[],
    others: boolean,
  ): string => {
    const window = windows[mode](days);
    if (countries.length === 0) return `${window}：3か国以外との${wordsText.records(count)}`;
    if (others) return `${window}：インドと${partners(countries)}に関する${wordsText.records(count)}`;
    return `${window}：インドと${partners(countries)}を結ぶ${wordsText.records(count)}`;
  },
  nothing: "該当する記録がありません",
  clear: {
    filter: (name: string): string => `${name}の絞り込みを解除`,
    filters: "すべての絞り込みを解除",
    time: "全期間を表示",
  },

  search: {
    label: "場所・団体・記録を検索",
    hint: "/",
    results: "検索結果",
    count: (count: number): string => (count === 0 ? "見つかりません" : `${count}件見つかりました`),
    none: (typed: string): string => `「${typed}」は見つかりません`,
    alias: (name: string, alias: string): string => `${name}（${alias}）`,
    note: (...parts: (string | null)[]): string => parts.filter(Boolean).join("、"),
  },
  language: {
    label: "言語",
    note: "記録の題名、要約、記述は英語です。",
    failed: (name: string): string => `${name}を読み込めませんでした。`,
    retry: "再試行",
  },
  display: { label: "表示方法", map: "地図", table: "表", summary: "集計" },
  theme: { auto: "配色：システムに合わせる", light: "配色：ライト", dark: "配色：ダーク" },

  filters: {
    label: "絞り込み",
    partners: "相手国",
    parties: "当事者",
    sectors: "分野",
    kinds: "種類",
    statuses: "状況",
    certainty: "確かさ",
    levels: "場所の単位",
    sources: "出典",
    query: "検索語",
    strokes: "線の種類",
    matching: (query: string): string => `「${query}」に一致`,
    unmatch: (query: string): string => `「${query}」に一致しない記録も表示`,
    matches: { any: "いずれかを含む", all: "すべてを含む" },
    match: "当事者の数え方",
    levelNames: { site: "地点", city: "都市", state: "州・県", region: "地域", country: "国のみ" },
    open: (set: number): string => (set === 0 ? "絞り込み" : `絞り込み（${set}）`),
    name: (name: string, chosen: number): string => (chosen === 0 ? name : `${name}、${chosen}件選択`),
    certainties: { all: "すべての記録", stated: "日付と場所が明記されたもの" },
    clear: (name: string): string => `${name}を解除`,
    shown: (shown: number, total: number): string => `全${total}件中${shown}件を表示`,
  },

  key: {
    title: "凡例",
    lead: "1本の線が1件の記録です。線は関係を示し、経路ではありません。",
    solid: "署名済み・進行中・完了",
    dashed: "発表・計画・提案",
    dotted: "手本・構想のみ",
    fades: "薄れる端：首都は推定",
    capital: "首都",
    city: "都市・地点",
    country: "国のみ",
    state: "州・県のみ",
    several: "3者以上で1件",
  },
  footnote: "境界線は目安で、承認を意味しません。基図：Natural Earthを加工。",
  notRoutes: "線は関係を示し、経路ではありません。",

  sheet: {
    label: "記録と年表",
    grow: "一覧を広げる",
    shrink: "地図を広げる",
    list: "表示中の記録",
    line: (kind: string, status: string): string => `${kind}、${status}`,
    noDate: "日付なし",
    inferred: "推定",
  },
  table: {
    label: "表示中の記録",
    columns: { title: "題名", kind: "種類", parties: "当事者", date: "日付", status: "状況" },
    undated: "日付なし",
    inferred: "推定",
    line: (kind: string, parties: string): string => `${kind}：${parties}`,
  },

  notice: {
    moved: "この記録が入るように期間を動かしました。",
    tray: "この記録には日付がないため、日付のない記録も表示しました。",
    undo: "元に戻す",
    ignored: (keys: readonly string[]): string =>
      `このリンクには、このページで読めない項目があります：${keys.join("、")}。読み飛ばしました。`,
    newer: "新しい版の用意ができました。",
    dismiss: "閉じる",
  },
  load: {
    title: "記録を読み込めませんでした",
    missing: (status: number | null): string =>
      status === null
        ? "ネットワークから応答がありません。後ろの地図は公開時の状態です。"
        : `サーバーが${status}を返しました。後ろの地図は公開時の状態です。`,
    broken: "届いたのはこの地図帳のファイルではありません。",
    "other-version": (version: string): string =>
      `ファイルは第${version}版ですが、このページは第1版を読みます。再読み込みすると新しいページになることがあります。`,
    retry: "再試行",
  },
  later: {
    loading: "読み込み中",
    failed: "ページのこの部分を読み込めませんでした。",
    retry: "もう一度試す",
  },
  failure: { title: "ページで問題が起きました", reload: "再読み込み" },
} as const;
