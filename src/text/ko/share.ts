import { aboutText } from "./about.ts";
import { wordsText } from "./words.ts";

export const shareText = {
  open: "공유",
  title: "공유 및 저장",
  close: "닫기",

  linkTitle: "지금 보는 화면의 링크",
  link: "링크",
  copyLink: "링크 복사",
  linkCopied: "링크를 복사했습니다",
  system: "다른 앱으로 공유…",
  refused: "브라우저가 복사를 허용하지 않았습니다. 글이 선택되어 있으니 Ctrl+C(Mac은 ⌘C)를 누르세요.",

  citeTitle: "이 지도책 인용",
  style: "형식",
  styles: { apa: "APA", bibtex: "BibTeX", ris: "RIS" },
  reference: "인용문",
  copyReference: "인용문 복사",
  referenceCopied: "인용문을 복사했습니다",
  author: "The Setu authors",
  work: "Setu: an atlas of India’s technology partnerships",
  editionOf: (date: string): string => `${date}판`,
  medium: "Data set",
  licence: "CC BY 4.0",

  recordsTitle: "기록을 파일로 저장",
  records: (count: number): string =>
    count === 0
      ? "지금 표시된 기록이 없어 저장할 것이 없습니다."
      : `지금 표시된 ${wordsText.records(count)}만 저장합니다.`,
  save: "저장",
  data: { csv: "CSV", json: "JSON", geojson: "GeoJSON" },
  dataHints: { csv: "스프레드시트용", json: "모든 서술 포함", geojson: "지도용" },

  pictureTitle: "지도를 그림으로 저장",
  picture: "제목, 범례, 출처 표시, 이 주소를 넣어 지금 보는 테마로 그립니다. 언제나 평면 지도입니다.",
  svg: "SVG",
  svgHint: "인쇄용",
  png: (scale: number): string => `PNG ${scale}배`,
  pngHints: { 1: "웹용", 2: "슬라이드용", 4: "포스터용" },
  working: "그림을 만드는 중",
  saved: (name: string): string => `${name} 저장됨`,
  failed: (name: string, why: string): string => `${name} 파일을 만들지 못했습니다: ${why}`,
  noLand: (status: number): string => `육지를 불러오지 못했습니다(${status}).`,
  blank: "이 브라우저에서는 이 크기의 그림을 그릴 수 없습니다. 더 작은 그림이나 SVG를 고르세요.",

  file: {
    note: "출처 표시: Setu, CC BY 4.0. 선은 관계를 나타내며 경로가 아닙니다.",
    described: (headline: string): string =>
      `기록 한 건을 선 하나로 나타낸 태평양 지도. ${headline}. 선은 관계를 나타내며 경로가 아닙니다.`,
    credits: `선은 관계를 나타내며 경로가 아닙니다. ${aboutText.borders} 도시 위치: GeoNames, CC BY 4.0.`,
    edition: (date: string): string => `Setu ${date}판, CC BY 4.0.`,
    window: (shown: number, total: number): string => `전체 ${total}건 중 ${shown}건 표시.`,
    undated: (count: number): string => `날짜 없는 ${count}건은 그리지 않았습니다.`,
    possible: "흐린 선은 이 기간에 들 가능성만 있는 기록입니다.",
  },
} as const;
