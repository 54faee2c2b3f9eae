import { lazily } from "../lazily.ts";
import { wordsText } from "./words.ts";

const qualified = {
  exactly: (amount: string): string => amount,
  about: (amount: string): string => `約${amount}`,
  over: (amount: string): string => `${amount}超`,
  nearly: (amount: string): string => `${amount}弱`,
  "up-to": (amount: string): string => `最大${amount}`,
  "at-least": (amount: string): string => `${amount}以上`,
} as const;

const currencies: Readonly<Record<string, string>> = {
  USD: "米ドル",
  INR: "ルピー",
  JPY: "円",
  KRW: "ウォン",
  EUR: "ユーロ",
  GBP: "ポンド",
};

const scales = [
  [1e12, "兆"],
  [1e8, "億"],
  [1e4, "万"],
] as const;

const digits = lazily(() => new Intl.NumberFormat("ja", { maximumFractionDigits: 6, useGrouping: false }));

/** "2251億6000万ルピー": large numbers go by fours, one unit after another. */
const money = (value: number, currency: string): string => {
  let rest = value;
  let written = "";
  for (const [scale, unit] of scales) {
    const count = Math.floor(rest / scale);
    if (count > 0) written += `${digits().format(count)}${unit}`;
    rest -= count * scale;
  }
  const end = rest > 0 || written === "" ? digits().format(rest) : "";
  return `${written}${end}${currencies[currency] ?? ` ${currency}`}`;
};

type Cited = {
  readonly title: string;
  readonly edition: string;
  readonly year: number;
  readonly address: string;
};

export const cardText = {
  region: "選択中の記録",
  placeRegion: "選択中の場所",
  heading: (kind: string, parties: number): string => (parties < 2 ? kind : `${kind}、${parties}者`),
  step: (position: number, count: number): string => `${position}/${count}`,
  notShown: "非表示",
  notShownHint: "絞り込みまたは日付の範囲外です",
  previous: "前の記録",
  next: "次の記録",
  close: "閉じる",
  absence: {
    sign: (name: string): string => `${name}（署名していない）`,
    "take-part": (name: string): string => `${name}（参加していない）`,
  },
  inCountry: (country: string): string => `（${country}）`,
  grounds: { stated: "明記", inferred: "推定", "other-page": "別ページ", weak: "要約のみ・弱い" },
  evidenceHint: {
    stated: "いずれかの記事に明記されています",
    inferred: "明記はなく、推定です",
    "other-page": "3本の記事以外のページに明記されています",
    weak: "要約記事だけに書かれており、出典として弱いものです",
  },
  toSource: (number: number): string => `出典${number}`,
  facts: {
    date: "日付",
    status: "状況",
    amount: "金額",
    sectors: "分野",
    caveats: "注記",
    conflicts: "出典の相違",
    sources: "出典",
  },
  dateWithPrecision: (date: string, precision: string): string => `${date}（${precision}）`,
  noDate: "記載がないため示しません",
  noAmount: "記載がないため示しません",
  inferredFrom: (reason: string): string => `推定の根拠：${reason}`,
  amount: (value: number, currency: string, qualifier: keyof typeof qualified): string =>
    qualified[qualifier](money(value, currency)),
  amountOf: (_currency: string, of: string): string => of,
  otherDate: (status: string): string => `（${status}）`,
  history: "ここまでの経過",
  statusOn: (status: string, date: string): string => `${status}、${date}`,
  standIns: "首都が国の代わりを務めます",
  placeLevels: {
    capital: "首都",
    site: "地点",
    city: "都市",
    state: "州・県",
    region: "地域",
    country: "国の印",
  },
  placeWithLevel: (level: string, party: string | null): string => (party ? `${level}、${party}` : level),
  placeUnknown: "決まった位置なし",
  conflictAbout: (about: string): string => `相違点：${about}`,
  published: (publisher: string, date: string | null, inferred: boolean): string =>
    [publisher, date ? (inferred ? `${date}（推定）` : date) : null].filter(Boolean).join("、"),
  weak: "要約のみ・弱い",
  opensElsewhere: "新しいタブで開きます",
  claims: (count: number): string => (count === 1 ? "記述内容" : `記述内容（${count}点）`),
  verified: (date: string): string => `最終確認：${date}`,
  copyLink: "リンクをコピー",
  copied: "コピーしました",
  link: "このカードへのリンク",
  cite: {
    open: "引用",
    title: "この記録を引用",
    close: "引用を閉じる",
    style: "書式",
    styles: { plain: "テキスト", apa: "APA", bibtex: "BibTeX", ris: "RIS" },
    citation: "引用文",
    copy: "引用文をコピー",
    authors: "The Setu authors",
    atlas: "Setu: an atlas of India’s technology partnerships",
    edition: (date: string): string => `${date}版`,
    plain: ({ title, edition, address }: Cited): string =>
      `“${title}”. Setu: an atlas of India’s technology partnerships（${edition}版）. ${address}`,
    apa: ({ title, edition, year, address }: Cited): string =>
      `The Setu authors. (${year}). ${title}. In Setu: An atlas of India’s technology partnerships（${edition}版）[Data set]. ${address}`,
  },
  place: {
    kind: (level: string, country: string | null): string => [country, level].filter(Boolean).join("、"),
    capital: "中央政府の所在地です。",
    country: "国内の場所が特定されないとき、この印が国を表します。",
    unplaced: "決まった位置がないため、地図には示しません。",
    aliases: (names: readonly string[]): string => `別名：${names.join("、")}`,
    records: (count: number): string => `ここに関わる記録：${wordsText.records(count)}`,
  },
} as const;
