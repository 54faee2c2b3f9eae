/** The newest atlas, relative to the page; written by the build from public/data/manifest.json. */
declare const __ATLAS_URL__: string;
/** The same without what only cards say; see model/records/outline.ts. */
declare const __OUTLINE_URL__: string;
/** The names in other languages, relative to the page. */
declare const __NAMES_URL__: string;
/** The tours that go with it, relative to the page. */
declare const __TOURS_URL__: string;

/** The only worldview of this build, "in" or "neutral"; empty when it holds both. */
declare const __WORLDVIEW__: string;

/** Whether this build keeps itself for days without a network (`SETU_OFFLINE=off` does not). */
declare const __OFFLINE__: boolean;

/** Trusted Types, where the browser has them; TypeScript's library does not know them yet. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML?: (text: string) => string; createScriptURL?: (url: string) => string },
    ): unknown;
  };
}
