import type { Read } from "./links.ts";

/** What the page says to the worker: a file to read by itself, or a file's bytes as they come from an address. */
export type ToWorker =
  | { readonly kind: "file"; readonly file: Blob }
  | { readonly kind: "chunk"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "end" };

export type FromWorker =
  | { readonly kind: "progress"; readonly bytes: number; readonly rows: number }
  /** Ready for the next chunk; `wanted` is false when it needs no more. */
  | { readonly kind: "taken"; readonly wanted: boolean }
  | { readonly kind: "read"; readonly read: Read }
  | { readonly kind: "unreadable" };
