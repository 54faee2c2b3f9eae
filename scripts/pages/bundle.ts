import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Language } from "../../src/model/records/language.ts";
import { preact } from "../preact.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** As src/text/frame.ts imports them. */
const OWN_WORDS = "./en/frame.ts";

export type Bundle = { readonly code: string; readonly css: string };

/**
 * One script and its styles from a door of `src/`. An `iife` is a
 * classic script, which runs at an opaque origin too, where a module only does if its server allows every other one; an
 * `es` one wants to be made classic by `classicParts`.
 */
export const bundle = async (
  door: string,
  format: "iife" | "es",
  language: Language = "en",
): Promise<Bundle> => {
  // The page was prerendered by a development server, which leaves its own mode behind.
  process.env.NODE_ENV = "production";
  const built = await build({
    root,
    mode: "production",
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: {
      __WORLDVIEW__: JSON.stringify(process.env.SETU_WORLDVIEW ?? ""),
      "process.env.NODE_ENV": '"production"',
    },
    resolve: {
      // A frame is one response, and carries the words of one language.
      alias: [...preact, { find: OWN_WORDS, replacement: `${root}src/text/${language}/frame.ts` }],
    },
    build: {
      target: "es2022",
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: door,
        // "use client" means nothing in a page that is all client.
        onLog: (level, log, write) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") write(level, log);
        },
        output: { format, codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    "output" in each ? each.output : [],
  );
  const chunks = outputs.flatMap((each) => (each.type === "chunk" ? [each] : []));
  const code = chunks.map((chunk) => chunk.code);
  const speaks = ({ moduleIds }: (typeof chunks)[number]): boolean =>
    moduleIds.some((id) => id.endsWith(`/src/text/${language}/frame.ts`));
  if (language !== "en" && !chunks.some(speaks)) throw new Error(`${door} does not speak "${language}".`);
  const css = outputs.flatMap((each) =>
    each.type === "asset" && each.fileName.endsWith(".css") ? [String(each.source)] : [],
  );
  const strangers = outputs.filter((each) => each.type === "asset" && !each.fileName.endsWith(".css"));
  if (code.length !== 1 || strangers.length > 0) {
    throw new Error(`${door} became ${outputs.map(({ fileName }) => fileName).join(", ")}, not one script.`);
  }
  return { code: code.join(""), css: css.join("") };
};
