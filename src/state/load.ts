import type { Atlas } from "../model/records/atlas.ts";

/** The only version this app reads. */
const schemaVersion = 1;

export type Loaded =
  | { readonly kind: "atlas"; readonly atlas: Atlas }
  /** The file did not come: no network, or the server said no (`status`). */
  | { readonly kind: "missing"; readonly status: number | null }
  /** It came and is no atlas. */
  | { readonly kind: "broken" }
  | { readonly kind: "other-version"; readonly version: string };

export type Fetch = (url: string) => Promise<Pick<Response, "ok" | "status" | "json">>;

/** Never rejects: what went wrong is part of the answer. */
export const loadAtlas = async (url: string, fetchFile: Fetch): Promise<Loaded> => {
  let response: Awaited<ReturnType<Fetch>>;
  try {
    response = await fetchFile(url);
  } catch {
    return { kind: "missing", status: null };
  }
  if (!response.ok) return { kind: "missing", status: response.status };
  try {
    return recognise(await response.json());
  } catch {
    return { kind: "broken" };
  }
};

const recognise = (file: unknown): Loaded => {
  if (typeof file !== "object" || file === null || !("schemaVersion" in file)) return { kind: "broken" };
  if (file.schemaVersion !== schemaVersion) {
    return { kind: "other-version", version: String(file.schemaVersion).slice(0, 12) };
  }
  if (!("partnerships" in file) || !Array.isArray(file.partnerships)) return { kind: "broken" };
  // The rest was checked when it was built; the version says by which rules.
  return { kind: "atlas", atlas: file as unknown as Atlas };
};
