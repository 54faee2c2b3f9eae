/** A file that the site needs without a network. */
export type Kept = {
  /** From the site's root; empty for the page itself. */
  readonly path: string;
  /** Changes when the file does. */
  readonly revision: string;
  /** Fetched while the worker installs; everything else waits until the page is quiet. */
  readonly essential: boolean;
};

/** Written into the worker by scripts/offline. */
export type Precache = {
  /** Of the list as a whole: the name of its cache. */
  readonly version: string;
  readonly files: readonly Kept[];
};

export const CACHE = "setu-";

export const cacheName = ({ version }: Precache): string => `${CACHE}${version}`;

/** What the page asks of its worker. */
export type Order =
  /** Fetch what is not essential, one file after another. */
  | { readonly type: "setu:keep-all" }
  /** The reader wants the newer edition now. */
  | { readonly type: "setu:take-over" };

export const isOrder = (message: unknown): message is Order =>
  typeof message === "object" &&
  message !== null &&
  "type" in message &&
  (message.type === "setu:keep-all" || message.type === "setu:take-over");

/** Names that carry a hash of their content: the same name is the same file, in whichever cache it lies. */
export const isStamped = (path: string): boolean =>
  /^assets\/.*-[\w-]{8}\.\w+$/.test(path) || /^data\/[a-z]+-[0-9a-f]{10}\.json$/.test(path);

/**
 * The kept file that answers a request of the site, as a path; null for what the worker leaves to the network. A view
 * is a query of the one page, so its query does not matter; anything else answers to its exact address only.
 */
export const keptFor = (
  { files }: Precache,
  scope: string,
  request: Pick<Request, "url" | "method" | "mode" | "destination">,
): string | null => {
  if (request.method !== "GET" || !request.url.startsWith(scope)) return null;
  const url = new URL(request.url);
  const path = decodeURI(`${url.origin}${url.pathname}`.slice(scope.length));
  // A frame belongs to whoever shows it, and gets what is published now.
  if (/frame$/.test(request.destination)) return null;
  if (request.mode === "navigate") return path === "" || path === "index.html" ? "" : null;
  if (url.search !== "") return null;
  return files.some((file) => file.path === path && path !== "") ? path : null;
};
