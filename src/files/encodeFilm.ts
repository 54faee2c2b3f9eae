import {
  BufferTarget,
  CanvasSource,
  canEncodeVideo,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from "mediabunny";
import { type Engine, frameCount, type Reel, stageOf } from "./filmEngine.ts";

type Way = { readonly codec: "avc" | "vp9" | "vp8" | "av1"; readonly ending: "mp4" | "webm" };

/** H.264 first: presentations and chats play it everywhere. */
const ways: readonly Way[] = [
  { codec: "avc", ending: "mp4" },
  { codec: "vp9", ending: "webm" },
  { codec: "vp8", ending: "webm" },
  { codec: "av1", ending: "webm" },
];

const wayFor = async ({ width, height, rate }: Reel): Promise<Way | null> => {
  for (const way of ways) {
    const options = { width, height, frameRate: rate, quality: QUALITY_HIGH };
    if (await canEncodeVideo(way.codec, options)) return way;
  }
  return null;
};

/** With WebCodecs: as fast as the machine can, and with every frame at its own time. */
export const encode: Engine = async (reel, signal, progress) => {
  const way = await wayFor(reel);
  if (way === null) return null;
  const target = new BufferTarget();
  const format = way.ending === "mp4" ? new Mp4OutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  const stage = stageOf(reel);
  const source = new CanvasSource(stage.canvas, { codec: way.codec, quality: QUALITY_HIGH });
  output.addVideoTrack(source, { frameRate: reel.rate });
  try {
    await output.start();
    const whole = frameCount(reel);
    let at = 0;
    for (const { frames, draw } of reel.shots) {
      signal.throwIfAborted();
      stage.show(await draw());
      for (let frame = 0; frame < frames; frame += 1) {
        signal.throwIfAborted();
        await source.add(at / reel.rate, 1 / reel.rate);
        at += 1;
        progress(at / whole);
      }
    }
    await output.finalize();
  } catch (problem) {
    if (output.state !== "finalized") await output.cancel();
    throw problem;
  }
  return target.buffer === null
    ? null
    : { file: new Blob([target.buffer], { type: `video/${way.ending}` }), ending: way.ending };
};
