/** What a frame and the page around it say to each other. `v` is the version of these shapes. */
export const VERSION = 1;

/** From the page to the frame. */
export type Asked =
  | { readonly type: "setu:set"; readonly query: string }
  | { readonly type: "setu:play"; readonly on: boolean }
  | { readonly type: "setu:get" };

/** From the frame to the page. */
export type Told =
  | { readonly type: "setu:ready"; readonly query: string; readonly edition: string; readonly height: number }
  | { readonly type: "setu:resize"; readonly height: number }
  | { readonly type: "setu:state"; readonly query: string; readonly shown: number; readonly total: number }
  | { readonly type: "setu:error"; readonly message: string };

/** The longest query that is read; the longest one `queryOf` writes is shorter. */
export const MAX_QUERY = 4000;

/**
 * A message as what it asks, or null when it is none of ours. Looks at four fields and at nothing below them, so that
 * neither depth nor size costs anything.
 */
export const readAsked = (data: unknown): Asked | null => {
  if (typeof data !== "object" || data === null) return null;
  const { type, v, query, on } = data as {
    readonly [key in "type" | "v" | "query" | "on"]?: unknown;
  };
  if (v !== undefined && v !== VERSION) return null;
  switch (type) {
    case "setu:set":
      return typeof query === "string" && query.length <= MAX_QUERY ? { type, query } : null;
    case "setu:play":
      return typeof on === "boolean" ? { type, on } : null;
    case "setu:get":
      return { type };
    default:
      return null;
  }
};
