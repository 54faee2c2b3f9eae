/** A film as pictures to come: each is drawn when its time has come, and stands for that many frames. */
export type Reel = {
  readonly width: number;
  readonly height: number;
  /** Frames a second. */
  readonly rate: number;
  readonly shots: readonly ReelShot[];
};

export type ReelShot = { readonly frames: number; readonly draw: () => Promise<HTMLCanvasElement> };

export type Film = { readonly file: Blob; readonly ending: "mp4" | "webm" };

/** Makes the film, saying how much of it is done as a share of 1; null when it cannot at this size. */
export type Engine = (
  reel: Reel,
  signal: AbortSignal,
  progress: (done: number) => void,
) => Promise<Film | null>;

export type EngineName = "encode" | "record";

/** What this browser has to make a film with, the better one first. */
export const enginesHere = (): readonly EngineName[] => [
  ...("VideoEncoder" in window ? (["encode"] as const) : []),
  ...("MediaRecorder" in window && "captureStream" in HTMLCanvasElement.prototype
    ? (["record"] as const)
    : []),
];

/** The canvas that an engine reads frames from. */
export const stageOf = ({ width, height }: Reel) => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  // Opaque, as a film is.
  const context = canvas.getContext("2d", { alpha: false });
  return { canvas, show: (picture: HTMLCanvasElement): void => context?.drawImage(picture, 0, 0) } as const;
};

export const frameCount = ({ shots }: Reel): number => shots.reduce((sum, { frames }) => sum + frames, 0);
