import { defineConfig } from "vite";
import { dataPlugin } from "./scripts/dev/data-plugin.ts";
import { readOffline } from "./scripts/offline/flag.ts";
import { importReact, preact } from "./scripts/preact.ts";

export default defineConfig(({ mode }) => {
  return {
    resolve: { alias: preact },
    ssr: { noExternal: importReact },
    // Relative, so that one build works under any path.
    base: "./",
    plugins: [dataPlugin()],
    define: {
      __WORLDVIEW__: JSON.stringify(onlyWorldview()),
      __OFFLINE__: JSON.stringify(readOffline(process.env.SETU_OFFLINE)),
    },
    build: {
      target: "es2022",
      // The policy allows files of this site, not scripts and fonts written into others.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      license: { fileName: "third-party-licenses.md" },
      // MapLibre and deck.gl are one chunk of 1.7 MB before compression, loaded after the first picture.
      chunkSizeWarningLimit: 1800,
      rolldownOptions: {
        // The single file holds the app alone; see scripts/onefile.
        input:
          mode === "onefile"
            ? { app: "index.html" }
            : { app: "index.html", open: "open/index.html", static: "src/ui/static/page.css" },
      },
    },
  };
});

/** `SETU_WORLDVIEW=in` builds a site that draws India's borders and offers no others. */
function onlyWorldview(): string {
  const only = process.env.SETU_WORLDVIEW ?? "";
  if (["", "in", "neutral"].includes(only)) return only;
  throw new Error(`SETU_WORLDVIEW is "${only}"; it can be "in" or "neutral".`);
}
