import { CARRIED } from "../offline/carried.ts";

/**
 * Files of the site by their path from its root, such as "data/names-1a2b3c.json". In the site they are fetched; the
 * single file that runs from a stick carries them in elements of its own, because a page from a file may fetch nothing.
 */
export type ReadFile = (path: string, options?: Pick<RequestInit, "signal">) => Promise<Response>;

const carriedIn = (page: Document, path: string): string | null => {
  const carriers = [...page.querySelectorAll(`script[${CARRIED}]`)];
  return carriers.find((carrier) => carrier.getAttribute(CARRIED) === path)?.textContent ?? null;
};

export const readFile: ReadFile = async (path, options) => {
  const carried = carriedIn(document, path);
  if (carried !== null) return new Response(carried, { headers: { "Content-Type": "application/json" } });
  return fetch(new URL(path, document.baseURI), options);
};
