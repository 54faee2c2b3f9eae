import { wordsText } from "./words.ts";

const roles: Readonly<Record<string, string>> = {
  signatory: "서명자",
  participant: "참가",
  member: "회원",
  host: "개최",
  beneficiary: "수혜자",
  funder: "자금 제공",
  investor: "투자자",
  supplier: "공급",
  buyer: "구매",
  builder: "건설",
  operator: "운영",
  model: "본보기",
  learner: "배우는 쪽",
  proposer: "제안자",
};

const statuses: Readonly<Record<string, string>> = wordsText.statuses;

export const mapText = {
  placeName: (_id: string, name: string): string => name,
  threads: (count: number): string => `선 ${count}개`,
  role: (role: string): string => roles[role] ?? role,
  monthShort: (month: number, year: number): string => `${year}년 ${month}월`,
  parties: (count: number): string => `기록 1건, 당사자 ${count}곳`,
  sheafTitle: (near: string, far: string): string => `${near} – ${far}`,
  sheafNote: (count: number, year: number, month: number, inMonth: number): string =>
    `${count}건, 가운데가 가장 오래됨. ${year}년 ${month}월에 ${inMonth}건`,
  markName: (name: string, count: number): string => `${name}, ${count}건`,
  junctionName: (title: string, count: number): string => `${title}, 당사자 ${count}곳`,
  mapName: "협력 지도",
  leaves: (name: string, arrow: string): string => `${name} ${arrow}`,
  zoomIn: "확대",
  zoomOut: "축소",
  wholeMap: "전체 지도",
  borders: "국경선",
  worldviews: { in: "인도 공식 표기", neutral: "분쟁 지역 표시" },
  edgeName: (name: string, count: number): string => `${name}: ${count}건이 그쪽으로 이어짐`,
  frames: { home: "처음 화면", whole: "전체 지도", india: "인도", "east-asia": "동아시아", us: "미국" },
  globe: "지구본",
  flat: "평면 지도",
  several: (index: number, count: number): string => `가까운 ${count}건 중 ${index}번째`,
  choose: "여러 건이 겹쳐 있습니다. 어느 것을 열까요?",
  chooseNone: "열지 않기",
  fallback:
    "이 브라우저에서는 움직이는 지도를 그릴 수 없어 정지 지도를 표시합니다. 표와 연표는 그대로 쓸 수 있습니다.",
  lost: "지도 그림이 사라져 다시 그리고 있습니다.",
  loading: "지도를 불러오는 중",
  framesName: "지도의 지역으로 이동",
  noLand: (why: string): string => `육지를 불러오지 못했습니다(${why}). 다른 기능은 쓸 수 있습니다.`,
  notDrawn: (why: string): string => `지도를 그리지 못했습니다(${why}). 표와 연표는 쓸 수 있습니다.`,
  retry: "다시 시도",
  partyInRole: (name: string, role: string): string => `${name}(${role})`,
  status: (status: string): string => statuses[status] ?? status,
} as const;
