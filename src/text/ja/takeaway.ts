export const takeawayText = {
  cancel: "キャンセル",
  progress: "進み具合",
  cancelled: "キャンセルしました。何も保存していません。",
  saved: (name: string): string => `${name}を保存しました`,
  failed: (name: string, why: string): string => `${name}を作成できませんでした。${why}`,

  slides: {
    title: "このツアーのスライド",
    about: (tour: string, count: number): string =>
      `「${tour}」をご自分の発表に。16:9のスライド${count}枚で、文字は編集でき、発表者用のメモも入っています。`,
    save: "スライド（.pptx）",
    named: (tour: string): string => `${tour}のスライド（.pptx）`,
    drawing: (slide: number, count: number): string => `スライドを描いています（${slide}／${count}）`,
    packing: "スライドをまとめています",
    blank: (slide: number): string => `このブラウザーではスライド${slide}の図を描けませんでした。`,
  },

  film: {
    title: "年表の動画",
    about: (stops: number, seconds: number): string =>
      `年表の再生をそのまま動画にします。場面${stops}、${seconds}秒、1920×1080。`,
    save: "動画",
    hint: "MP4またはWebM",
    making: (percent: number): string => `動画を作成しています：${percent}%`,
    stays: "できあがるまで、このページを前面に表示しておいてください。",
    none: "このブラウザーでは動画を作成できません。WebCodecsもMediaRecorderもないためです。最新のChrome、Edge、Firefox、Safariなら作成できます。",
    blank: "このブラウザーでは場面の図を描けませんでした。",
    refused: "このブラウザーには、この大きさの動画を作るエンコーダーがありません。",
    sources: (publishers: string): string => `記事：${publishers}。出典は各記録に記しています。`,
  },
} as const;
