import { CACHE, type Order } from "../offline/precache.ts";

/** The parts of a window that a life without a network takes. */
export type OfflinePage = {
  readonly isFramed: boolean;
  readonly address: string;
  /** Null where the browser or the address has no service workers, as from a file. */
  readonly workers: ServiceWorkerContainer | null;
  readonly caches: Pick<CacheStorage, "keys" | "delete"> | null;
  /** The reader asked for as few bytes as possible. */
  readonly savesData: boolean;
  readonly reload: () => void;
};

// https://wicg.github.io/savedata/: not in TypeScript's library, and not in every browser.
type Connected = { readonly connection?: { readonly saveData?: boolean } };

export const offlinePage = (page: Window): OfflinePage => ({
  isFramed: page.top !== page,
  address: page.document.baseURI,
  workers: /^https?:$/.test(page.location.protocol) ? (page.navigator.serviceWorker ?? null) : null,
  caches: "caches" in page ? page.caches : null,
  savesData: (page.navigator as Connected).connection?.saveData === true,
  reload: () => page.location.reload(),
});

/** Whether a newer edition waits for the reader to take it. */
export type Edition = {
  readonly isNewer: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** The page loads anew, with the newer edition. */
  readonly take: () => void;
};

export type OfflineLife = Edition & { readonly start: (page: OfflinePage) => Promise<void> };

/** `?sw=off` on any address of the site leaves the reader without a worker and without its caches. */
const isSwitchedOff = ({ address }: OfflinePage): boolean =>
  new URL(address).searchParams.get("sw") === "off";

const removeAll = async (
  workers: ServiceWorkerContainer,
  { address, caches }: OfflinePage,
): Promise<void> => {
  const registration = await workers.getRegistration(address);
  await registration?.unregister();
  for (const name of (await caches?.keys()) ?? []) {
    if (name.startsWith(CACHE)) await caches?.delete(name);
  }
};

const send = (worker: ServiceWorker | null, order: Order): void => worker?.postMessage(order);

/**
 * Keeps the site for days without a network. A newer edition is fetched and then waits: only the reader's word puts it
 * in place. Nothing of this ever rejects, since the site works without it.
 */
export const makeOfflineLife = (): OfflineLife => {
  let waiting: ServiceWorker | null = null;
  let asked = false;
  const listeners = new Set<() => void>();

  const note = (worker: ServiceWorker | null): void => {
    waiting = worker;
    for (const listener of listeners) listener();
  };

  const watch = (registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void => {
    // The first worker of all replaces nothing, so it is nothing newer.
    const settle = (): void => {
      if (workers.controller !== null && registration.waiting !== null) note(registration.waiting);
    };
    settle();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", settle);
    });
  };

  const start = async (page: OfflinePage): Promise<void> => {
    const { workers } = page;
    if (page.isFramed || workers === null) return;
    if (isSwitchedOff(page)) return removeAll(workers, page);
    workers.addEventListener("controllerchange", () => {
      if (asked) page.reload();
    });
    const registration = await workers.register(new URL("sw.js", page.address).href, {
      updateViaCache: "none",
    });
    watch(registration, workers);
    const { active } = await workers.ready;
    if (!page.savesData) send(active, { type: "setu:keep-all" });
  };

  return {
    start: (page) =>
      start(page).catch((problem: unknown) => console.info("Setu is not kept offline:", problem)),
    isNewer: () => waiting !== null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take: () => {
      asked = true;
      send(waiting, { type: "setu:take-over" });
    },
  };
};

/** A page has one worker, so this stands here and not in the store. */
export const offline: OfflineLife = makeOfflineLife();
