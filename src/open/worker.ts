import type { Links } from "../links/links.ts";
import type { FromWorker, ToWorker } from "../links/messages.ts";
import { makeReader } from "../links/reader.ts";

/** Reads one file, off the main thread, and ends with the page's call. */
const reader = makeReader();
let bytes = 0;
let told = 0;

// ms; often enough for a bar that moves, seldom enough to cost nothing.
const EVERY = 100;

// The library types `self` as a page's; a worker's postMessage takes what to hand over.
const post = (message: FromWorker, handOver: Transferable[] = []): void =>
  (self as unknown as { postMessage: (message: FromWorker, handOver: Transferable[]) => void }).postMessage(
    message,
    handOver,
  );

const take = (chunk: Uint8Array): boolean => {
  const wanted = reader.take(chunk);
  bytes += chunk.length;
  const now = performance.now();
  if (now - told >= EVERY) {
    told = now;
    post({ kind: "progress", bytes, rows: reader.count() });
  }
  return wanted;
};

/** The columns' memory goes to the page; nothing is copied. */
const columnsOf = (links: Links): Transferable[] =>
  Object.values({ ...links, ...links.histogram }).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : [],
  );

const finish = (): void => {
  const read = reader.finish();
  post({ kind: "read", read }, read.kind === "links" ? columnsOf(read.links) : []);
};

const readFile = async (file: Blob): Promise<void> => {
  const stream = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await stream.read();
      if (done || !take(value)) break;
    }
  } catch {
    return post({ kind: "unreadable" });
  }
  void stream.cancel();
  finish();
};

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "file":
      return void readFile(data.file);
    case "chunk":
      return post({ kind: "taken", wanted: take(data.bytes) });
    case "end":
      return finish();
  }
});
