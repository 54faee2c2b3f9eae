import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { createServer } from "vite";
import type { Atlas } from "../../src/model/atlas.ts";
import { homeView } from "../../src/model/view.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Style attributes as rules: the policy lets a style element through by its hash, but no attribute. React sets them
 * anew when it starts.
 */
export const styleAttributesAsRules = (html: string): { readonly html: string; readonly css: string } => {
  const rules: string[] = [];
  const named = html.replace(/ style="([^"]*)"/g, (_, style: string) => {
    rules.push(`[data-printed="${rules.length}"]{${style}}`);
    return ` data-printed="${rules.length - 1}"`;
  });
  return { html: named, css: rules.join("") };
};

/**
 * The app's own components as markup, at the home view. Vite loads them, because they import their styles. What is
 * printed into the page and what React draws later come from the same code, so they cannot drift apart.
 */
export const appShell = async (atlas: Atlas): Promise<string> => {
  const vite = await createServer({
    root,
    server: { middlewareMode: true },
    appType: "custom",
    logLevel: "error",
  });
  try {
    const { App } = await vite.ssrLoadModule("/src/ui/App.tsx");
    const { makeStore, StoreContext } = await vite.ssrLoadModule("/src/state/store.ts");
    const store = makeStore(atlas, homeView);
    return renderToString(createElement(StoreContext.Provider, { value: store }, createElement(App)));
  } finally {
    await vite.close();
  }
};
