import { aboutText } from "./about.ts";
import { wordsText } from "./words.ts";

export const shareText = {
  open: "共有",
  title: "共有と保存",
  close: "閉じる",

  linkTitle: "この表示へのリンク",
  link: "リンク",
  copyLink: "リンクをコピー",
  linkCopied: "リンクをコピーしました",
  system: "ほかのアプリで共有…",
  refused:
    "ブラウザーがコピーを許可しませんでした。文字列を選択してあります。Ctrl+C（Macは⌘C）を押してください。",

  citeTitle: "この地図帳を引用",
  style: "書式",
  styles: { apa: "APA", bibtex: "BibTeX", ris: "RIS" },
  reference: "引用文",
  copyReference: "引用文をコピー",
  referenceCopied: "引用文をコピーしました",
  author: "The Setu authors",
  work: "Setu: an atlas of India’s technology partnerships",
  editionOf: (date: string): string => `${date}版`,
  medium: "Data set",
  licence: "CC BY 4.0",

  recordsTitle: "記録をファイルで保存",
  records: (count: number): string =>
    count === 0
      ? "表示中の記録がないため、保存するものがありません。"
      : `いま表示している${wordsText.records(count)}だけを保存します。`,
  save: "保存",
  data: { csv: "CSV", json: "JSON", geojson: "GeoJSON" },
  dataHints: { csv: "表計算向け", json: "全記述つき", geojson: "地図向け" },

  pictureTitle: "地図を画像で保存",
  picture: "題名、凡例、出典表示、このアドレスを添え、いまの配色で描きます。常に平面地図です。",
  svg: "SVG",
  svgHint: "印刷向け",
  png: (scale: number): string => `PNG ${scale}倍`,
  pngHints: { 1: "ウェブ向け", 2: "スライド向け", 4: "ポスター向け" },
  working: "画像を作成中",
  saved: (name: string): string => `${name}を保存しました`,
  failed: (name: string, why: string): string => `${name}を作成できませんでした：${why}`,
  noLand: (status: number): string => `陸地を読み込めませんでした（${status}）。`,
  blank: "このブラウザーではこの大きさの画像を描けません。小さいものかSVGをお試しください。",

  file: {
    note: "出典表示：Setu、CC BY 4.0。線は関係を示し、経路ではありません。",
    described: (headline: string): string =>
      `1件の記録を1本の線で示した太平洋の地図。${headline}。線は関係を示し、経路ではありません。`,
    credits: `線は関係を示し、経路ではありません。${aboutText.borders}都市の位置：GeoNames、CC BY 4.0。`,
    edition: (date: string): string => `Setu ${date}版、CC BY 4.0。`,
    window: (shown: number, total: number): string => `全${total}件中${shown}件を表示。`,
    undated: (count: number): string => `日付のない${count}件は描いていません。`,
    possible: "薄い線は、この期間に入る可能性があるものです。",
  },
} as const;
