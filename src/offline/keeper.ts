import { CACHE, cacheName, isStamped, type Kept, keptFor, type Precache } from "./precache.ts";
import type { WorkerScope } from "./scope.ts";

/** What the worker does with its caches. Everything rejects when the network or the cache does. */
export type Keeper = {
  readonly keepEssentials: () => Promise<void>;
  readonly keepAll: () => Promise<void>;
  readonly dropOthers: () => Promise<void>;
  /** The answer to a request, or null when it is not the worker's to answer. */
  readonly answer: (request: Request) => Promise<Response> | null;
};

export const makeKeeper = (precache: Precache, world: WorkerScope): Keeper => {
  const { scope } = world.registration;
  const urlOf = (path: string): string => new URL(path, scope).href;
  const open = (): Promise<Cache> => world.caches.open(cacheName(precache));

  /** From an earlier edition's cache where the name says that it is the same file, else from the network. */
  const bring = async ({ path }: Kept): Promise<Response> => {
    const known = isStamped(path) ? await world.caches.match(urlOf(path)) : undefined;
    if (known) return known;
    // The browser's own cache may hold the file of an edition ago.
    const response = await world.fetch(urlOf(path), { cache: isStamped(path) ? "default" : "no-cache" });
    if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
    return response;
  };

  const keep = async (files: readonly Kept[]): Promise<void> => {
    const cache = await open();
    // One after another: whoever reads the page is in no hurry for these.
    for (const file of files) {
      const address = urlOf(file.path);
      if (!(await cache.match(address))) await cache.put(address, await bring(file));
    }
  };

  return {
    keepEssentials: () => keep(precache.files.filter(({ essential }) => essential)),
    keepAll: () => keep(precache.files),
    dropOthers: async () => {
      for (const name of await world.caches.keys()) {
        if (name.startsWith(CACHE) && name !== cacheName(precache)) await world.caches.delete(name);
      }
    },
    answer: (request) => {
      const path = keptFor(precache, scope, request);
      if (path === null) return null;
      return open()
        .then((cache) => cache.match(urlOf(path)))
        .then((kept) => kept ?? world.fetch(request));
    },
  };
};
