import { LIMITS } from "../links/links.ts";
import type { FromWorker, ToWorker } from "../links/messages.ts";
import { drawLinks, type OpenStore, type Trouble } from "./store.ts";

/** The part of a worker that is used here. */
export type ReadingWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

export type Loader = {
  readonly file: (file: File) => void;
  /** Absolute, or relative to this page; http and https only. */
  readonly address: (address: string) => void;
  readonly cancel: () => void;
};

export type LoaderParts = {
  readonly makeWorker: () => ReadingWorker;
  readonly fetch: typeof fetch;
  readonly base: string;
};

/** Chunks on their way to the worker: enough that it never waits, few enough that they do not pile up. */
const IN_FLIGHT = 4;

/**
 * Reads one file at a time; a new one takes the place of one on its way. Until a file is read to its end and has
 * something to draw, what stands on the map stays. An address is fetched here, because a worker obeys the policy of its own script and
 * that lets it read from this site alone; the bytes go through untouched.
 */
export const makeLoader = (store: OpenStore, { makeWorker, fetch, base }: LoaderParts): Loader => {
  let stop: (() => void) | null = null;

  const begin = (name: string, total: number | null) => {
    stop?.();
    const worker = makeWorker();
    const aborter = new AbortController();
    const end = (): void => {
      worker.onmessage = null;
      worker.terminate();
      aborter.abort();
      stop = null;
    };
    stop = end;
    store.setState({
      reading: { name, bytes: 0, total, rows: 0 },
      trouble: null,
      cancelled: false,
      playing: false,
    });
    const fail = (why: Trouble): void => {
      if (aborter.signal.aborted) return;
      end();
      store.setState({ reading: null, trouble: { name, why } });
    };
    let onTaken: (wanted: boolean) => void = () => {};
    worker.onerror = () => fail({ kind: "worker" });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case "progress":
          return store.setState(({ reading }) => ({
            reading: reading && { ...reading, bytes: data.bytes, rows: data.rows },
          }));
        case "taken":
          return onTaken(data.wanted);
        case "unreadable":
          return fail({ kind: "unreadable" });
        case "read":
          if (data.read.kind === "hopeless") return fail(data.read.why);
          end();
          return drawLinks(store, { name, links: data.read.links });
      }
    };
    return {
      fail,
      signal: aborter.signal,
      say: (message: ToWorker, handOver: Transferable[] = []) => worker.postMessage(message, handOver),
      total: (bytes: number | null) =>
        store.setState(({ reading }) => ({ reading: reading && { ...reading, total: bytes } })),
      whenTaken: (taken: (wanted: boolean) => void) => {
        onTaken = taken;
      },
    };
  };

  /** Hands a response's bytes on, never more than `IN_FLIGHT` chunks ahead of the worker. */
  const pump = async (response: Response, reading: ReturnType<typeof begin>): Promise<void> => {
    const body = response.body?.getReader();
    if (!body) return reading.say({ kind: "end" });
    let [ahead, wanted] = [0, true];
    let wake: () => void = () => {};
    reading.whenTaken((more) => {
      ahead -= 1;
      wanted = wanted && more;
      wake();
    });
    while (wanted) {
      const { done, value } = await body.read();
      if (done) break;
      ahead += 1;
      reading.say({ kind: "chunk", bytes: value }, [value.buffer]);
      while (wanted && ahead >= IN_FLIGHT) await new Promise<void>((go) => (wake = go));
    }
    void body.cancel();
    reading.say({ kind: "end" });
  };

  const readAddress = async (url: URL): Promise<void> => {
    const name = nameOf(url);
    const reading = begin(name, null);
    let response: Response;
    try {
      // No cookie, no referrer: the address learns nothing but that its file is read.
      response = await fetch(url.href, {
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: reading.signal,
      });
    } catch {
      return reading.fail({ kind: "refused" });
    }
    if (!response.ok) return reading.fail({ kind: "status", status: response.status });
    const total = lengthOf(response);
    if (total !== null && total > LIMITS.bytes) return reading.fail({ kind: "too-big", limit: LIMITS.bytes });
    reading.total(total);
    try {
      await pump(response, reading);
    } catch {
      reading.fail({ kind: "unreadable" });
    }
  };

  return {
    file: (file) => {
      const { fail, say } = begin(file.name, file.size);
      if (file.size > LIMITS.bytes) fail({ kind: "too-big", limit: LIMITS.bytes });
      else say({ kind: "file", file });
    },
    address: (address) => {
      const url = addressOf(address, base);
      if (url === null) store.setState({ trouble: { name: address, why: { kind: "address" } } });
      else void readAddress(url);
    },
    cancel: () => {
      stop?.();
      store.setState({ reading: null, cancelled: true });
    },
  };
};

/** Null for what is no address, and for schemes other than http and https. */
export const addressOf = (address: string, base: string): URL | null => {
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
};

const nameOf = (url: URL): string => decodeName(url.pathname.split("/").at(-1) ?? "") || url.host;

const decodeName = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Bytes that will come; a compressed response's length says nothing about what it unpacks to. */
const lengthOf = ({ headers }: Response): number | null => {
  const length = Number(headers.get("Content-Length") ?? Number.NaN);
  return Number.isInteger(length) && length > 0 && !headers.has("Content-Encoding") ? length : null;
};
