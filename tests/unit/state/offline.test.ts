import { describe, expect, it, vi } from "vitest";
import { makeOfflineLife, type OfflinePage } from "../../../src/state/offline.ts";

const makeWorker = () => ({ postMessage: vi.fn() });

/** The browser's side: a registration with its workers, and what was asked of it. */
const makePage = (changes: Partial<OfflinePage> = {}) => {
  const active = makeWorker();
  const registration = Object.assign(new EventTarget(), {
    active,
    waiting: null as ReturnType<typeof makeWorker> | null,
    installing: null as EventTarget | null,
    unregister: vi.fn(async () => true),
  });
  const container = Object.assign(new EventTarget(), {
    controller: active as object | null,
    ready: Promise.resolve(registration),
    register: vi.fn(async () => registration),
    getRegistration: vi.fn(async () => registration),
  });
  const dropped: string[] = [];
  const page: OfflinePage = {
    isFramed: false,
    address: "https://example.org/setu/?v=1",
    // Only what the code under test touches.
    workers: container as unknown as ServiceWorkerContainer,
    caches: {
      keys: async () => ["setu-one", "other"],
      delete: async (name) => dropped.push(name) > 0,
    },
    savesData: false,
    reload: vi.fn(),
    ...changes,
  };
  const bringNewer = (): ReturnType<typeof makeWorker> => {
    const newer = makeWorker();
    const installing = new EventTarget();
    registration.installing = installing;
    registration.dispatchEvent(new Event("updatefound"));
    registration.waiting = newer;
    installing.dispatchEvent(new Event("statechange"));
    return newer;
  };
  return { page, active, registration, container, dropped, bringNewer };
};

describe("a life without a network", () => {
  it("begins with a worker beside the page, which is asked to keep everything", async () => {
    const { page, active, container } = makePage();
    await makeOfflineLife().start(page);
    expect(container.register).toHaveBeenCalledWith("https://example.org/setu/sw.js", {
      updateViaCache: "none",
    });
    expect(active.postMessage).toHaveBeenCalledWith({ type: "setu:keep-all" });
  });

  it("keeps only the essentials for a reader who saves data", async () => {
    const { page, active } = makePage({ savesData: true });
    await makeOfflineLife().start(page);
    expect(active.postMessage).not.toHaveBeenCalled();
  });

  it("does not begin in a frame, nor where there are no workers", async () => {
    const framed = makePage({ isFramed: true });
    await makeOfflineLife().start(framed.page);
    expect(framed.container.register).not.toHaveBeenCalled();
    await makeOfflineLife().start(makePage({ workers: null }).page);
  });

  it("is ended by ?sw=off, with worker and caches", async () => {
    const { page, registration, container, dropped } = makePage({
      address: "https://example.org/setu/?sw=off",
    });
    await makeOfflineLife().start(page);
    expect(container.register).not.toHaveBeenCalled();
    expect(registration.unregister).toHaveBeenCalledOnce();
    expect(dropped).toEqual(["setu-one"]);
  });

  it("says that a newer edition waits, and takes it only when it is told to", async () => {
    const { page, container, bringNewer } = makePage();
    const life = makeOfflineLife();
    const heard = vi.fn();
    life.subscribe(heard);
    await life.start(page);
    expect(life.isNewer()).toBe(false);
    const newer = bringNewer();
    expect([life.isNewer(), heard.mock.calls.length]).toEqual([true, 1]);
    expect(newer.postMessage).not.toHaveBeenCalled();

    life.take();
    expect(newer.postMessage).toHaveBeenCalledWith({ type: "setu:take-over" });
    expect(page.reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event("controllerchange"));
    expect(page.reload).toHaveBeenCalledOnce();
  });

  it("does not call the first edition a newer one, nor reload a page that did not ask", async () => {
    const { page, container, bringNewer } = makePage();
    container.controller = null;
    const life = makeOfflineLife();
    await life.start(page);
    bringNewer();
    expect(life.isNewer()).toBe(false);
    container.dispatchEvent(new Event("controllerchange"));
    expect(page.reload).not.toHaveBeenCalled();
  });

  it("is no reason for the page to fail", async () => {
    const { page, container } = makePage();
    container.register.mockRejectedValueOnce(new DOMException("refused", "SecurityError"));
    const told = vi.spyOn(console, "info").mockImplementation(() => {});
    await makeOfflineLife().start(page);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});
