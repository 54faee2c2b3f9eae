import { describe, expect, it } from "vitest";
import type { FromWorker, ToWorker } from "../../../src/links/messages.ts";
import { addressOf, makeLoader, type ReadingWorker } from "../../../src/open/load.ts";
import { makeOpenStore } from "../../../src/open/store.ts";
import { linksIn } from "../links/read.ts";

const base = "https://atlas.example/open/";
const links = linksIn("from_lon,from_lat,to_lon,to_lat,date\n77,13,139,35,2020\n");

/** A worker that notes what it is told and answers when the test says so. */
const makeFake = () => {
  const told: ToWorker[] = [];
  let ended = false;
  const worker: ReadingWorker = {
    postMessage: (message: ToWorker) => told.push(message),
    terminate: () => {
      ended = true;
    },
    onmessage: null,
    onerror: null,
  };
  const answer = (data: FromWorker): void =>
    // Only `data` is read of the event.
    worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
  return { worker, told, answer, hasEnded: () => ended };
};

const start = (fetch: typeof globalThis.fetch = () => Promise.reject(new TypeError("refused"))) => {
  const store = makeOpenStore();
  const fakes: ReturnType<typeof makeFake>[] = [];
  const makeWorker = () => {
    const fake = makeFake();
    fakes.push(fake);
    return fake.worker;
  };
  return { store, fakes, loader: makeLoader(store, { makeWorker, fetch, base }) };
};

describe("an address", () => {
  it("is http or https, and may be relative to the page", () => {
    expect(addressOf("../data/partnerships.json", base)?.href).toBe(
      "https://atlas.example/data/partnerships.json",
    );
    expect(addressOf("http://other.example/a.csv", base)?.href).toBe("http://other.example/a.csv");
    for (const address of ["file:///etc/passwd", "javascript:alert(1)", "data:text/csv,a", "https://"])
      expect(addressOf(address, base)).toBeNull();
  });
});

describe("loading", () => {
  it("draws what the worker read, and lets the worker go", () => {
    const { store, fakes, loader } = start();
    loader.file(new File(["x"], "mine.csv"));
    expect(store.getState().reading).toEqual({ name: "mine.csv", bytes: 0, total: 1, rows: 0 });
    fakes[0]?.answer({ kind: "read", read: { kind: "links", links } });
    expect(store.getState()).toMatchObject({ reading: null, drawn: { name: "mine.csv" }, asking: false });
    expect(fakes[0]?.hasEnded()).toBe(true);
  });

  it("leaves what is drawn alone when the next file is hopeless", () => {
    const { store, fakes, loader } = start();
    loader.file(new File(["x"], "mine.csv"));
    fakes[0]?.answer({ kind: "read", read: { kind: "links", links } });
    const { drawn } = store.getState();
    loader.file(new File(["x"], "next.csv"));
    fakes[1]?.answer({ kind: "read", read: { kind: "hopeless", why: { kind: "empty" } } });
    expect(store.getState().drawn).toBe(drawn);
    expect(store.getState().trouble).toEqual({ name: "next.csv", why: { kind: "empty" } });
  });

  it("ends the worker on its way when another file is chosen, or reading is cancelled", () => {
    const { store, fakes, loader } = start();
    loader.file(new File(["x"], "first.csv"));
    loader.file(new File(["x"], "second.csv"));
    expect(fakes.map(({ hasEnded }) => hasEnded())).toEqual([true, false]);
    loader.cancel();
    expect(fakes[1]?.hasEnded()).toBe(true);
    expect(store.getState()).toMatchObject({ reading: null, cancelled: true });
  });

  it("never runs more than four chunks ahead of the worker", async () => {
    const chunks = Array.from({ length: 10 }, (_, index) => new Uint8Array([index]));
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const next = chunks.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
    });
    const { fakes, loader } = start(() => Promise.resolve(new Response(body)));
    loader.address("https://other.example/big.csv");
    const settled = () => new Promise((done) => setImmediate(done));
    await settled();
    const told = (): number => fakes[0]?.told.filter(({ kind }) => kind === "chunk").length ?? 0;
    expect(told()).toBe(4);
    fakes[0]?.answer({ kind: "taken", wanted: true });
    await settled();
    expect(told()).toBe(5);
    // The worker has seen enough: the rest is not fetched.
    fakes[0]?.answer({ kind: "taken", wanted: false });
    await settled();
    expect(fakes[0]?.told.at(-1)).toEqual({ kind: "end" });
    expect(told()).toBe(5);
  });

  it("names what the network did", async () => {
    const settled = () => new Promise((done) => setImmediate(done));
    const refused = start();
    refused.loader.address("https://other.example/a.csv");
    await settled();
    expect(refused.store.getState().trouble?.why).toEqual({ kind: "refused" });
    const gone = start(() => Promise.resolve(new Response("", { status: 410 })));
    gone.loader.address("https://other.example/a.csv");
    await settled();
    expect(gone.store.getState().trouble?.why).toEqual({ kind: "status", status: 410 });
  });
});
