import { renderToString } from "react-dom/server";
import type { Atlas } from "../../../src/model/records/atlas.ts";
import { homeView } from "../../../src/model/view/view.ts";
import { makeStore } from "../../../src/state/store.ts";
import { App } from "../../../src/ui/App.tsx";
import { PrerenderedChart } from "../../../src/ui/timeline/TimelineFrame.tsx";
import { StoreContext } from "../../../src/ui/useStore.ts";
import { Chart } from "./Chart.tsx";

// px: the chart's width on a screen 1440 px wide.
const CHART = 1042;

/**
 * The app's own components as markup, at the home view. What is prerendered into the page and what is drawn later come
 * from the same code, so they cannot drift apart.
 */
export const printApp = (atlas: Atlas): string =>
  renderToString(
    <StoreContext value={makeStore(atlas, homeView)}>
      <PrerenderedChart value={<Chart compact={false} width={CHART} className="chart" words={false} inputs />}>
        <App />
      </PrerenderedChart>
    </StoreContext>,
  );
