import { lazily } from "../lazily.ts";
import { wordsText } from "./words.ts";

const qualified = {
  exactly: (amount: string): string => amount,
  about: (amount: string): string => `약 ${amount}`,
  over: (amount: string): string => `${amount} 초과`,
  nearly: (amount: string): string => `${amount} 가까이`,
  "up-to": (amount: string): string => `최대 ${amount}`,
  "at-least": (amount: string): string => `최소 ${amount}`,
} as const;

const currencies: Readonly<Record<string, string>> = {
  USD: "달러",
  INR: "루피",
  JPY: "엔",
  KRW: "원",
  EUR: "유로",
  GBP: "파운드",
};

const scales = [
  [1e12, "조"],
  [1e8, "억"],
  [1e4, "만"],
] as const;

const digits = lazily(() => new Intl.NumberFormat("ko", { maximumFractionDigits: 6, useGrouping: false }));

/** "2251억 6000만 루피": large numbers go by fours, one unit after another. */
const money = (value: number, currency: string): string => {
  let rest = value;
  const parts: string[] = [];
  for (const [scale, unit] of scales) {
    const count = Math.floor(rest / scale);
    if (count > 0) parts.push(`${digits().format(count)}${unit}`);
    rest -= count * scale;
  }
  if (rest > 0 || parts.length === 0) parts.push(digits().format(rest));
  return `${parts.join(" ")} ${currencies[currency] ?? currency}`;
};

type Cited = {
  readonly title: string;
  readonly edition: string;
  readonly year: number;
  readonly address: string;
};

export const cardText = {
  region: "선택한 기록",
  placeRegion: "선택한 장소",
  heading: (kind: string, parties: number): string => (parties < 2 ? kind : `${kind}, 당사자 ${parties}곳`),
  step: (position: number, count: number): string => `${position}/${count}`,
  notShown: "표시 안 됨",
  notShownHint: "필터나 기간을 벗어났습니다",
  previous: "이전 기록",
  next: "다음 기록",
  close: "닫기",
  absence: {
    sign: (name: string): string => `${name}(서명하지 않음)`,
    "take-part": (name: string): string => `${name}(참가하지 않음)`,
  },
  inCountry: (country: string): string => `, ${country}`,
  grounds: { stated: "명시", inferred: "추정", "other-page": "다른 자료", weak: "요약문, 약함" },
  evidenceHint: {
    stated: "기사에 명시되어 있습니다",
    inferred: "명시되지 않은 추정입니다",
    "other-page": "세 기사가 아닌 자료에 명시되어 있습니다",
    weak: "요약문에만 나와 출처로서 약합니다",
  },
  toSource: (number: number): string => `출처 ${number}`,
  facts: {
    date: "날짜",
    status: "상태",
    amount: "금액",
    sectors: "분야",
    caveats: "참고",
    conflicts: "출처 간 차이",
    sources: "출처",
  },
  dateWithPrecision: (date: string, precision: string): string => `${date}(${precision})`,
  noDate: "밝혀지지 않아 표시하지 않습니다",
  noAmount: "밝혀지지 않아 표시하지 않습니다",
  inferredFrom: (reason: string): string => `추정 근거: ${reason}`,
  amount: (value: number, currency: string, qualifier: keyof typeof qualified): string =>
    qualified[qualifier](money(value, currency)),
  amountOf: (_currency: string, of: string): string => of,
  otherDate: (status: string): string => `, ${status}`,
  history: "지금까지의 경과",
  statusOn: (status: string, date: string): string => `${status}, ${date}`,
  standIns: "수도가 국가를 대신합니다",
  placeLevels: {
    capital: "수도",
    site: "지점",
    city: "도시",
    state: "주·현",
    region: "지역",
    country: "국가 표시",
  },
  placeWithLevel: (level: string, party: string | null): string => (party ? `${level}, ${party}` : level),
  placeUnknown: "고정된 위치 없음",
  conflictAbout: (about: string): string => `차이: ${about}`,
  published: (publisher: string, date: string | null, inferred: boolean): string =>
    [publisher, date ? (inferred ? `${date}(추정)` : date) : null].filter(Boolean).join(", "),
  weak: "요약문, 약함",
  opensElsewhere: "새 탭에서 열림",
  claims: (count: number): string => (count === 1 ? "출처의 내용" : `출처의 내용 ${count}가지`),
  verified: (date: string): string => `마지막 확인: ${date}`,
  copyLink: "링크 복사",
  copied: "복사했습니다",
  link: "이 카드의 링크",
  cite: {
    open: "인용",
    title: "이 기록 인용",
    close: "인용 닫기",
    style: "형식",
    styles: { plain: "일반 텍스트", apa: "APA", bibtex: "BibTeX", ris: "RIS" },
    citation: "인용문",
    copy: "인용문 복사",
    authors: "The Setu authors",
    atlas: "Setu: an atlas of India’s technology partnerships",
    edition: (date: string): string => `${date}판`,
    plain: ({ title, edition, address }: Cited): string =>
      `“${title}”. Setu: an atlas of India’s technology partnerships, ${edition}판. ${address}`,
    apa: ({ title, edition, year, address }: Cited): string =>
      `The Setu authors. (${year}). ${title}. In Setu: An atlas of India’s technology partnerships (${edition}판) [Data set]. ${address}`,
  },
  place: {
    kind: (level: string, country: string | null): string => [country, level].filter(Boolean).join(", "),
    capital: "중앙정부가 있는 곳입니다.",
    country: "국가 안의 장소가 밝혀지지 않을 때 이 표시가 국가를 나타냅니다.",
    unplaced: "고정된 위치가 없어 지도에 표시하지 않습니다.",
    aliases: (names: readonly string[]): string => `다른 이름: ${names.join(", ")}`,
    records: (count: number): string => `관련 기록 ${wordsText.records(count)}`,
  },
} as const;
