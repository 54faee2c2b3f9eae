import { wordsText } from "./words.ts";

const roles: Readonly<Record<string, string>> = {
  signatory: "署名者",
  participant: "参加",
  member: "メンバー",
  host: "開催",
  beneficiary: "受益者",
  funder: "資金提供",
  investor: "投資家",
  supplier: "供給",
  buyer: "購入",
  builder: "建設",
  operator: "運営",
  model: "手本",
  learner: "学ぶ側",
  proposer: "提案者",
};

const statuses: Readonly<Record<string, string>> = wordsText.statuses;

export const mapText = {
  placeName: (_id: string, name: string): string => name,
  threads: (count: number): string => `${count}本`,
  role: (role: string): string => roles[role] ?? role,
  monthShort: (month: number, year: number): string => `${year}年${month}月`,
  parties: (count: number): string => `${count}者の1件`,
  sheafTitle: (near: string, far: string): string => `${near} – ${far}`,
  sheafNote: (count: number, year: number, month: number, inMonth: number): string =>
    `${count}件。中央ほど古く、${year}年${month}月が${inMonth}件`,
  markName: (name: string, count: number): string => `${name}、${count}件`,
  junctionName: (title: string, count: number): string => `${title}、${count}者`,
  mapName: "連携の地図",
  leaves: (name: string, arrow: string): string => `${name} ${arrow}`,
  zoomIn: "拡大",
  zoomOut: "縮小",
  wholeMap: "全体図",
  borders: "国境線",
  worldviews: { in: "インドの公式表記", neutral: "係争地を明示" },
  edgeName: (name: string, count: number): string => `${name}：${count}件がつながる`,
  frames: { home: "最初の表示", whole: "全体図", india: "インド", "east-asia": "東アジア", us: "アメリカ" },
  globe: "地球儀",
  flat: "平面地図",
  several: (index: number, count: number): string => `近接する${count}件中${index}件目`,
  choose: "重なっています。どれを開きますか？",
  chooseNone: "どれも開かない",
  fallback:
    "このブラウザーでは動く地図を描けないため、静止図を表示しています。表と年表は通常どおり使えます。",
  lost: "地図の描画が失われたため、描き直しています。",
  loading: "地図を読み込み中",
  framesName: "地図の地域へ移動",
  noLand: (why: string): string => `陸地を読み込めませんでした（${why}）。ほかの機能は使えます。`,
  notDrawn: (why: string): string => `地図を描けませんでした（${why}）。表と年表は使えます。`,
  retry: "再試行",
  partyInRole: (name: string, role: string): string => `${name}（${role}）`,
  status: (status: string): string => statuses[status] ?? status,
} as const;
