import { useLayoutEffect, useState } from "react";
import { useSlice } from "../state/store.ts";
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
  /** Given where somebody waits for the frame: each of its parts is then a piece of work, and this says they stand. */
  readonly onBuilt?: () => void;
};

/** Everything inside the frame. */
export const Frame = ({ onBuilt }: Props) => {
  const ui = useOptions((options) => options.ui);
  const still = useOptions((options) => options.static);
  const open = useSlice(({ view }) => view.selection.kind !== "none");
  const [built, setBuilt] = useState(onBuilt ? 0 : PARTS);

  // React meets the clock. Not an effect: those wait for a picture, and a frame far down a page is not drawn.
  useLayoutEffect(() => {
    if (onBuilt === undefined) return;
    if (built === PARTS) onBuilt();
    else void breathe().then(() => setBuilt(built + 1));
  }, [built, onBuilt]);

  return (
    <>
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
    </>
  );
};
