import type { Catalogue } from "./catalogue.ts";

/** Languages by their own names. */
export const languageNames = { en: "English", hi: "हिन्दी", ja: "日本語", ko: "한국어" } as const;

/** An offer of each language in itself, read before any of its other words are here. */
export const offers = {
  hi: { offer: "यह पृष्ठ हिन्दी में भी उपलब्ध है।", accept: "हिन्दी में पढ़ें", decline: "बंद करें" },
  ja: { offer: "このページは日本語でもご覧いただけます。", accept: "日本語で読む", decline: "閉じる" },
  ko: { offer: "이 페이지는 한국어로도 볼 수 있습니다.", accept: "한국어로 보기", decline: "닫기" },
} as const;

/** Each language is a file of its own, which comes when somebody chooses it. */
export const catalogues: Readonly<Record<keyof typeof offers, () => Promise<Catalogue>>> = {
  hi: async () => (await import("./hi/catalogue.ts")).hi,
  ja: async () => (await import("./ja/catalogue.ts")).ja,
  ko: async () => (await import("./ko/catalogue.ts")).ko,
};
