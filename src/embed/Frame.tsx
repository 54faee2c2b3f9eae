import { useLayoutEffect } from "react";
import { Staged, StagedMount } from "../ui/StagedMount.tsx";
import { TimelineFrame } from "../ui/timeline/TimelineFrame.tsx";
import { useSlice } from "../ui/useStore.ts";
import { CompactCard } from "./CompactCard.tsx";
import { Legend } from "./Legend.tsx";
import { MapBox } from "./MapBox.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { useOptions } from "./setting.ts";
import { Title } from "./Title.tsx";
import "../ui/tokens.css";
import "../ui/foundation.css";
import "../ui/map/stage.css";
import "../ui/writing.css";
import "./frame.css";

const turns = { head: 0, map: 1, timeline: 2, rest: 3 } as const;
const TURNS = 4;

const Built = ({ tell }: { readonly tell: () => void }) => {
  // Not an effect: those wait for a picture, and a frame far down a page is not drawn.
  useLayoutEffect(tell, [tell]);
  return null;
};

/** Everything inside the frame; `onBuilt` is called when all of its parts have had their turn. */
export const Frame = ({ onBuilt }: { readonly onBuilt?: () => void }) => {
  const ui = useOptions((options) => options.ui);
  const still = useOptions((options) => options.static);
  const open = useSlice(({ view }) => view.selection.kind !== "none");
  return (
    <StagedMount count={TURNS}>
      <Staged turn={turns.head}>
        {ui === "full" && (
          <header className="frame-head">
            <Title />
            <Legend />
          </header>
        )}
      </Staged>
      <Staged turn={turns.map}>
        <MapBox />
      </Staged>
      <Staged turn={turns.rest}>{open && <CompactCard />}</Staged>
      <Staged turn={turns.timeline}>
        {ui !== "none" && (
          <div className="frame-time" inert={still}>
            <TimelineFrame compact readout />
          </div>
        )}
      </Staged>
      <Staged turn={turns.rest}>
        <SourceLine />
        {onBuilt && <Built tell={onBuilt} />}
      </Staged>
    </StagedMount>
  );
};
