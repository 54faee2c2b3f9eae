export const takeawayText = {
  cancel: "취소",
  progress: "진행 상황",
  cancelled: "취소했습니다. 저장된 것은 없습니다.",
  saved: (name: string): string => `저장됨: ${name}`,
  failed: (name: string, why: string): string => `만들지 못함: ${name}. ${why}`,

  slides: {
    title: "이 투어의 슬라이드",
    about: (tour: string, count: number): string =>
      `“${tour}”: 직접 발표할 때 쓰는 16:9 슬라이드 ${count}장입니다. 글은 고칠 수 있고 발표자 메모도 들어 있습니다.`,
    save: "슬라이드(.pptx)",
    named: (tour: string): string => `${tour} 슬라이드(.pptx)`,
    drawing: (slide: number, count: number): string => `슬라이드를 그리는 중: ${slide}/${count}`,
    packing: "슬라이드를 묶는 중",
    blank: (slide: number): string => `이 브라우저에서 슬라이드 ${slide}의 그림을 그리지 못했습니다.`,
  },

  film: {
    title: "연표 동영상",
    about: (stops: number, seconds: number): string =>
      `연표의 재생을 그대로 동영상으로 만듭니다. 장면 ${stops}개, ${seconds}초, 1920×1080.`,
    save: "동영상",
    hint: "MP4 또는 WebM",
    making: (percent: number): string => `동영상을 만드는 중: ${percent}%`,
    stays: "다 될 때까지 이 페이지를 앞에 띄워 두세요.",
    none: "이 브라우저에서는 동영상을 만들 수 없습니다. WebCodecs도 MediaRecorder도 없기 때문입니다. 최신 Chrome, Edge, Firefox, Safari에서는 됩니다.",
    blank: "이 브라우저에서 장면을 그리지 못했습니다.",
    refused: "이 브라우저에는 이 크기의 동영상을 만드는 인코더가 없습니다.",
    sources: (publishers: string): string => `기사: ${publishers}. 기록마다 출처가 적혀 있습니다.`,
  },
} as const;
