import { type Engine, type Film, frameCount, stageOf } from "./filmEngine.ts";

const ways: readonly { readonly type: string; readonly ending: Film["ending"] }[] = [
  { type: "video/mp4;codecs=avc1.640028", ending: "mp4" },
  { type: "video/webm;codecs=vp9", ending: "webm" },
  { type: "video/webm;codecs=vp8", ending: "webm" },
  { type: "video/webm", ending: "webm" },
  { type: "video/mp4", ending: "mp4" },
];

// Bits a second: ample for drawings that stand still.
const BITRATE = 8_000_000;

const until = (time: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));

/** With MediaRecorder: takes as long as the film plays, since that is the only clock it has. */
export const record: Engine = async (reel, signal, progress) => {
  const way = ways.find(({ type }) => MediaRecorder.isTypeSupported(type));
  if (way === undefined) return null;
  // Drawn before: while the recorder runs, time that drawing takes would be in the film.
  const pictures: HTMLCanvasElement[] = [];
  for (const { draw } of reel.shots) {
    signal.throwIfAborted();
    pictures.push(await draw());
  }
  const stage = stageOf(reel);
  const [first] = pictures;
  if (first) stage.show(first);
  const stream = stage.canvas.captureStream(reel.rate);
  const recorder = new MediaRecorder(stream, { mimeType: way.type, videoBitsPerSecond: BITRATE });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const failure = new Promise<never>((_, reject) => {
    recorder.onerror = () => reject(new Error(way.type));
  });
  const stopped = new Promise<void>((resolve) => {
    recorder.onstop = () => resolve();
  });
  const play = async (): Promise<void> => {
    const whole = frameCount(reel);
    const began = performance.now();
    let at = 0;
    for (const [index, { frames }] of reel.shots.entries()) {
      for (let frame = 0; frame < frames; frame += 1) {
        signal.throwIfAborted();
        const picture = pictures[index];
        // A canvas that nothing is drawn on gives no frame.
        if (picture) stage.show(picture);
        at += 1;
        await until(began + (at * 1000) / reel.rate);
        progress(at / whole);
      }
    }
  };
  try {
    recorder.start();
    await Promise.race([play(), failure]);
  } finally {
    if (recorder.state !== "inactive") recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  }
  await stopped;
  return { file: new Blob(parts, { type: way.type }), ending: way.ending };
};
