import { lazily } from "../lazily.ts";

const countryNames = lazily(() => new Intl.DisplayNames(["ko"], { type: "region" }));

const country = (code: string): string =>
  code === "KR" ? "한국" : code === "EU" ? "EU" : code === "AU" ? "호주" : (countryNames().of(code) ?? code);

export const wordsText = {
  kinds: {
    agreement: "협정·계약",
    framework: "협력 체계",
    dialogue: "대화",
    "sister-cities": "자매도시",
    finance: "금융",
    programme: "프로그램",
    project: "프로젝트",
    presence: "현지 진출",
    model: "모범 사례",
    event: "행사",
    institution: "기관",
    infrastructure: "인프라",
  },
  statuses: {
    signed: "서명",
    "in-force": "발효 중",
    completed: "완료",
    ongoing: "진행 중",
    announced: "발표",
    planned: "계획",
    proposed: "제안",
    aspiration: "구상",
  },
  roles: {
    signatory: ["서명자", "서명자"],
    participant: ["참가", "참가"],
    member: ["회원", "회원"],
    host: ["개최", "개최"],
    beneficiary: ["수혜자", "수혜자"],
    funder: ["자금 제공", "자금 제공"],
    investor: ["투자자", "투자자"],
    supplier: ["공급", "공급"],
    buyer: ["구매", "구매"],
    builder: ["건설", "건설"],
    operator: ["운영", "운영"],
    model: ["본보기", "본보기"],
    learner: ["배우는 쪽", "배우는 쪽"],
    proposer: ["제안자", "제안자"],
  },
  placeRoles: { end: "선의 끝", venue: "개최지", site: "현장" },
  levels: { site: "지점", city: "도시", state: "주·현", region: "지역", country: "국가" },
  partyTypes: {
    government: "정부",
    agency: "공공기관",
    city: "시",
    state: "주·현",
    company: "기업",
    university: "대학",
    body: "단체",
    people: "사람들",
  },
  groups: {
    us: { long: "미국", short: "미국" },
    jp: { long: "일본", short: "일본" },
    kr: { long: "한국", short: "한국" },
    multi: { long: "셋 이상", short: "셋 이상" },
    other: { long: "인도 단독·기타", short: "기타" },
  },
  country,
  inSentence: country,
  number: (count: number): string => `${count}`,
  records: (count: number): string => `${count}건`,
} as const;
