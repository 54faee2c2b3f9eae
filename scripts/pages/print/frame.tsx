import { renderToString } from "react-dom/server";
import { Frame } from "../../../src/embed/Frame.tsx";
import { makeOptions, SettingContext } from "../../../src/embed/setting.ts";
import type { Atlas } from "../../../src/model/records/atlas.ts";
import { plainOptions } from "../../../src/model/view/frameOptions.ts";
import { homeView } from "../../../src/model/view/view.ts";
import { makeStore } from "../../../src/state/store.ts";
import { noLand } from "../../../src/svg/land.ts";
import { type FrameWords, speakFrame } from "../../../src/text/frame.ts";
import { PrerenderedChart } from "../../../src/ui/timeline/TimelineFrame.tsx";
import { StoreContext } from "../../../src/ui/useStore.ts";
import { Chart } from "./Chart.tsx";

/** The frame's own parts as markup, at the home view, with a chart for each of some widths in px. */
export const printFrame = (
  atlas: Atlas,
  words: FrameWords,
  charts: Readonly<Record<string, number>>,
): string => {
  speakFrame(words);
  const setting = { options: makeOptions(plainOptions), landFor: () => noLand, onDrawn: () => {}, onFailed: () => {} };
  const prerendered = Object.entries(charts).map(([name, width]) => (
    // Nothing answers before the script is here, so nothing takes focus.
    <Chart key={name} compact width={width} className={`chart print-${name}`} words inputs={false} />
  ));
  return renderToString(
    <StoreContext value={makeStore(atlas, homeView)}>
      <SettingContext value={setting}>
        <PrerenderedChart value={prerendered}>
          <Frame />
        </PrerenderedChart>
      </SettingContext>
    </StoreContext>,
  );
};
