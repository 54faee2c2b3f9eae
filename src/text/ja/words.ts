import { lazily } from "../lazily.ts";

const countryNames = lazily(() => new Intl.DisplayNames(["ja"], { type: "region" }));

const country = (code: string): string =>
  code === "US"
    ? "アメリカ"
    : code === "KR"
      ? "韓国"
      : code === "EU"
        ? "EU"
        : (countryNames().of(code) ?? code);

export const wordsText = {
  kinds: {
    agreement: "合意・契約",
    framework: "枠組み",
    dialogue: "対話",
    "sister-cities": "姉妹都市",
    finance: "資金",
    programme: "プログラム",
    project: "プロジェクト",
    presence: "進出",
    model: "モデル",
    event: "行事",
    institution: "機関",
    infrastructure: "インフラ",
  },
  statuses: {
    signed: "署名済み",
    "in-force": "発効中",
    completed: "完了",
    ongoing: "進行中",
    announced: "発表済み",
    planned: "計画中",
    proposed: "提案段階",
    aspiration: "構想",
  },
  roles: {
    signatory: ["署名者", "署名者"],
    participant: ["参加", "参加"],
    member: ["メンバー", "メンバー"],
    host: ["開催", "開催"],
    beneficiary: ["受益者", "受益者"],
    funder: ["資金提供", "資金提供"],
    investor: ["投資家", "投資家"],
    supplier: ["供給", "供給"],
    buyer: ["購入", "購入"],
    builder: ["建設", "建設"],
    operator: ["運営", "運営"],
    model: ["手本", "手本"],
    learner: ["学ぶ側", "学ぶ側"],
    proposer: ["提案者", "提案者"],
  },
  placeRoles: { end: "線の端", venue: "会場", site: "現場" },
  levels: { site: "地点", city: "都市", state: "州・県", region: "地域", country: "国" },
  partyTypes: {
    government: "政府",
    agency: "公的機関",
    city: "市",
    state: "州・県",
    company: "企業",
    university: "大学",
    body: "団体",
    people: "人々",
  },
  groups: {
    us: { long: "アメリカ", short: "米国" },
    jp: { long: "日本", short: "日本" },
    kr: { long: "韓国", short: "韓国" },
    multi: { long: "3者以上", short: "3者以上" },
    other: { long: "インド単独・その他", short: "その他" },
  },
  country,
  inSentence: country,
  number: (count: number): string => `${count}`,
  records: (count: number): string => `${count}件`,
} as const;
