import { createElement } from "react";
import { renderToString } from "react-dom/server";
import type { Atlas } from "../../src/model/records/atlas.ts";
import { homeView } from "../../src/model/view/view.ts";
import type { Load } from "./components.ts";
import { withStretchingChart } from "./prerendered-chart.ts";

/**
 * Style attributes as rules: the policy lets a style element through by its hash, but no attribute. React sets them
 * anew when it starts.
 */
export const styleAttributesAsRules = (html: string): { readonly html: string; readonly css: string } => {
  const rules: string[] = [];
  const named = html.replace(/ style="([^"]*)"/g, (_, style: string) => {
    rules.push(`[data-style="${rules.length}"]{${style}}`);
    return ` data-style="${rules.length - 1}"`;
  });
  return { html: named, css: rules.join("") };
};

// px: the chart's width on a screen 1440 px wide.
const CHART = 1042;

/**
 * The app's own components as markup, at the home view. What is prerendered into the page and what React draws later come
 * from the same code, so they cannot drift apart.
 */
export const appShell = async (atlas: Atlas, load: Load): Promise<string> => {
  const { App } = await load("/src/ui/App.tsx");
  const { makeStore } = await load("/src/state/store.ts");
  const { StoreContext } = await load("/src/ui/useStore.ts");
  const { PrerenderedWidth } = await load("/src/ui/timeline/useWidth.ts");
  const store = makeStore(atlas, homeView);
  const app = createElement(PrerenderedWidth.Provider, { value: CHART }, createElement(App));
  return withStretchingChart(
    renderToString(createElement(StoreContext.Provider, { value: store }, app)),
    CHART,
  );
};
