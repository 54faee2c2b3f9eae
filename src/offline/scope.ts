/**
 * The parts of a service worker's world that are used here. TypeScript has the whole of it in a library that cannot be
 * loaded beside that of pages.
 */
export type WorkerScope = {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> };
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(name: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(name: "message", listener: (event: Lasting & { readonly data: unknown }) => void): void;
  addEventListener(name: "fetch", listener: (event: Asked) => void): void;
};

/** An event that the worker is kept alive for. */
export type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void };

export type Asked = {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
