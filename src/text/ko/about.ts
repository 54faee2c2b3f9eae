export const aboutText = {
  open: "소개",
  title: "Setu 소개",
  close: "닫기",
  lead: "Setu(산스크리트어와 힌디어로 ‘다리’)는 기사 세 편과 이후의 공개 자료가 전하는 인도와 미국, 일본, 한국 사이의 모든 기술 협력을 그립니다. 기록 한 건이 선 하나이며, 모든 사실에 출처를 밝힙니다.",
  linesTitle: "선의 의미",
  lines:
    "선은 한 기록의 당사자들을 잇습니다. 관계를 나타낼 뿐 경로가 아닙니다. 끝에서 흐려지는 선은 출처에 도시가 나오지 않아 수도가 국가를 대신한다는 뜻입니다. 당사자가 셋 이상인 기록은 한 매듭에서 만나며 둘씩 나누지 않습니다. 날짜 없는 기록은 연표 옆에서 기다립니다.",
  marksTitle: "사실의 확실성",
  marks:
    "명시: 세 기사 가운데 하나에 나옵니다. 다른 자료: 다른 공개 자료에 나오며 카드에 링크가 있습니다. 추정: 어디에도 나오지 않으며 카드에 근거를 적습니다.",
  sourcesTitle: "출처",
  articles: "기사 세 편",
  pages: (count: number): string => `그 밖의 자료 ${count}건`,
  languagesTitle: "언어",
  languages:
    "화면은 영어, 힌디어, 일본어, 한국어로 볼 수 있습니다. 기록의 제목, 요약, 서술은 화면 언어와 관계없이 저희가 영어로 쓴 것입니다. 해당 언어 이름이 없는 곳은 영어 이름으로 표시합니다.",
  bordersTitle: "국경선",
  borders:
    "경계선은 참고용이며 어떠한 승인도 뜻하지 않습니다. 국가와 주의 윤곽은 Natural Earth를 가공한 것입니다.",
  licenceTitle: "라이선스",
  licences: [
    ["코드", "MIT", "https://opensource.org/license/mit"],
    ["기록", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
    ["도시 위치", "GeoNames, CC BY 4.0", "https://www.geonames.org/"],
    ["육지와 국경", "Natural Earth, 퍼블릭 도메인", "https://www.naturalearthdata.com/"],
    ["글꼴", "Archivo, SIL Open Font License 1.1", "https://github.com/Omnibus-Type/Archivo"],
  ],
  dataTitle: "데이터",
  edition: (date: string): string => `${date}판.`,
  download: "모든 기록 내려받기(JSON)",
  ownData: "내 데이터 그리기",
  keysTitle: "단축키",
  keys: [
    ["/", "검색"],
    ["P", "투어 발표"],
    ["Esc", "카드 닫기"],
    ["?", "이 화면"],
  ],
} as const;
