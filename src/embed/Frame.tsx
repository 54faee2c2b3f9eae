import { useSlice } from "../state/store.ts";
import { TimelineFrame } from "../ui/timeline/TimelineFrame.tsx";
import { CompactCard } from "./CompactCard.tsx";
import { Legend } from "./Legend.tsx";
import { MapBox } from "./MapBox.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { useOptions } from "./setting.ts";
import { Title } from "./Title.tsx";
import "../ui/tokens.css";
import "../ui/map/map.css";
import "../ui/key/key.css";
import "./frame.css";

/** Everything inside the frame. */
export const Frame = () => {
  const ui = useOptions((options) => options.ui);
  const still = useOptions((options) => options.static);
  const open = useSlice(({ view }) => view.selection.kind !== "none");
  return (
    <>
      {ui === "full" && (
        <header className="frame-head">
          <Title />
          <Legend />
        </header>
      )}
      <MapBox />
      {open && <CompactCard />}
      {ui !== "none" && (
        <div className="frame-time" inert={still}>
          <TimelineFrame compact readout />
        </div>
      )}
      <SourceLine />
    </>
  );
};
