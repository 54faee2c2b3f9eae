import { useLayoutEffect } from "react";
import { useSlice } from "../state/store.ts";
import { PaceContext, useParts } from "../ui/pace.ts";
import { TimelineFrame } from "../ui/timeline/TimelineFrame.tsx";
import { CompactCard } from "./CompactCard.tsx";
import { Legend } from "./Legend.tsx";
import { MapBox } from "./MapBox.tsx";
import { breathe } from "./pieces.ts";
import { SourceLine } from "./SourceLine.tsx";
import { useOptions } from "./setting.ts";
import { Title } from "./Title.tsx";
import "../ui/tokens.css";
import "../ui/foundation.css";
import "../ui/map/map.css";
import "../ui/key/key.css";
import "../ui/scripts.css";
import "./frame.css";

/** Title and key; map; timeline; card and sources. */
const PARTS = 4;

type Props = {
  /** All parts stand; how soon is the pace's. */
  readonly onBuilt?: () => void;
};

/** Everything inside the frame. */
export const Frame = ({ onBuilt }: Props) => {
  const ui = useOptions((options) => options.ui);
  const still = useOptions((options) => options.static);
  const open = useSlice(({ view }) => view.selection.kind !== "none");
  const built = useParts(PARTS);
  useLayoutEffect(() => {
    if (built === PARTS) onBuilt?.();
  }, [built, onBuilt]);

  return (
    // What comes when the frame stands, comes at once.
    <PaceContext value={built === PARTS ? null : breathe}>
      {built > 0 && ui === "full" && (
        <header className="frame-head">
          <Title />
          <Legend />
        </header>
      )}
      {built > 1 && <MapBox />}
      {built > 3 && open && <CompactCard />}
      {built > 2 && ui !== "none" && (
        <div className="frame-time" inert={still}>
          <TimelineFrame compact readout />
        </div>
      )}
      {built > 3 && <SourceLine />}
    </PaceContext>
  );
};
