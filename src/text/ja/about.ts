export const aboutText = {
  open: "概要",
  title: "Setuについて",
  close: "閉じる",
  lead: "Setu（サンスクリット語とヒンディー語で「橋」）は、インドとアメリカ、日本、韓国を結ぶ技術連携を、3本の記事とその後の公開ページが伝えるかぎりすべて描きます。1件の記録が1本の線です。どの事実にも出典を示します。",
  linesTitle: "線の意味",
  lines:
    "線は1件の記録の当事者どうしを結びます。関係を示すもので、経路ではありません。端の手前で薄れる線は、出典に都市名がなく、首都が国の代わりを務めることを示します。3者以上の記録は1つの結節点で交わり、2者ずつに分けることはありません。日付のない記録は年表の横で待ちます。",
  marksTitle: "事実の確かさ",
  marks:
    "明記：3本の記事のいずれかに書かれている。別ページ：ほかの公開ページに書かれており、カードからリンクする。推定：どこにも書かれておらず、カードに理由を示す。",
  sourcesTitle: "出典",
  articles: "3本の記事",
  pages: (count: number): string => `その他の${count}ページ`,
  languagesTitle: "言語",
  languages:
    "画面は英語、ヒンディー語、日本語、韓国語に対応します。記録の題名、要約、記述は、画面の言語にかかわらず、私たちが英語で書いたものです。その言語での呼び名がない名称は英語で示します。",
  bordersTitle: "国境線",
  borders: "境界線は目安であり、いかなる承認も意味しません。国と州の輪郭はNatural Earthを加工したものです。",
  licenceTitle: "ライセンス",
  licences: [
    ["プログラム", "MIT", "https://opensource.org/license/mit"],
    ["記録", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
    ["都市の位置", "GeoNames、CC BY 4.0", "https://www.geonames.org/"],
    ["陸地と国境", "Natural Earth、パブリックドメイン", "https://www.naturalearthdata.com/"],
    ["書体", "Archivo、SIL Open Font License 1.1", "https://github.com/Omnibus-Type/Archivo"],
  ],
  dataTitle: "データ",
  edition: (date: string): string => `${date}版。`,
  download: "全記録をダウンロード（JSON）",
  ownData: "自分のデータを描く",
  keysTitle: "キー操作",
  keys: [
    ["/", "検索"],
    ["P", "ツアーを上映"],
    ["Esc", "カードを閉じる"],
    ["?", "この説明"],
  ],
} as const;
