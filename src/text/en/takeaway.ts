export const takeawayText = {
  cancel: "Cancel",
  progress: "Progress",
  cancelled: "Cancelled. Nothing was saved.",
  saved: (name: string): string => `Saved ${name}`,
  failed: (name: string, why: string): string => `${name} could not be made: ${why}`,

  slides: {
    title: "Slides of this tour",
    about: (tour: string, count: number): string =>
      `“${tour}” for your own talk: ${count === 1 ? "1 slide" : `${count} slides`}, 16:9, with words you can edit and your notes.`,
    save: "Slides (.pptx)",
    named: (tour: string): string => `Slides of ${tour} (.pptx)`,
    drawing: (slide: number, count: number): string => `Drawing slide ${slide} of ${count}`,
    packing: "Putting the slides together",
    blank: (slide: number): string => `this browser could not draw the picture of slide ${slide}.`,
  },

  film: {
    title: "Film of the timeline",
    about: (stops: number, seconds: number): string =>
      `What the timeline plays, as a video: ${stops === 1 ? "1 stop" : `${stops} stops`}, ${seconds} seconds, 1920 × 1080.`,
    save: "Film",
    hint: "MP4 or WebM",
    making: (percent: number): string => `Making the film: ${percent}%`,
    stays: "Leave this page in front until the film is done.",
    none: "This browser cannot make a film: it has neither WebCodecs nor MediaRecorder. A current Chrome, Edge, Firefox or Safari can.",
    blank: "this browser could not draw a picture of it.",
    refused: "this browser has no encoder for video of this size.",
    sources: (publishers: string): string => `Articles: ${publishers}. Every record names its sources.`,
  },
} as const;
