import { useSlice } from "../state/store.ts";
import { say } from "../text/catalogue.ts";
import { Panel } from "./card/Panel.tsx";
import { FilterBar } from "./filters/FilterBar.tsx";
import { About } from "./header/About.tsx";
import { Header } from "./header/Header.tsx";
import { Headline } from "./headline/Headline.tsx";
import { Footnote } from "./key/Footnote.tsx";
import { Legend } from "./key/Legend.tsx";
import { MapPane } from "./map/MapPane.tsx";
import { Notices } from "./notice/Notices.tsx";
import { SummaryView, TableView } from "./parts.ts";
import { Sheet } from "./sheet/Sheet.tsx";
import { Timeline } from "./timeline/Timeline.tsx";
import { useLayout } from "./useLayout.ts";
import "./tokens.css";
import "./base.css";
import "./scripts.css";
import "./app.css";

const skipMap = (): void => document.querySelector<HTMLElement>(".timeline button")?.focus();

export const App = () => {
  const phone = useLayout() === "phone";
  const display = useSlice(({ view }) => view.display);
  // Everything below is drawn anew when the page turns to another language.
  useSlice(({ speech }) => speech.language);
  const card = useSlice(({ view }) => view.selection.kind !== "none");
  return (
    <div
      className="app"
      data-layout={phone ? "phone" : "wide"}
      data-display={display}
      data-card={card ? "open" : "none"}
    >
      <Header phone={phone} />
      {!phone && <FilterBar />}
      <main className="stand">
        {!phone && <Headline />}
        {display === "map" ? (
          <div className="map-box">
            <button type="button" className="skip" onClick={skipMap}>
              {say.shell.skip}
            </button>
            <MapPane />
            {!phone && <Legend />}
            {!phone && <Footnote />}
          </div>
        ) : display === "table" ? (
          <TableView />
        ) : (
          <SummaryView />
        )}
        <Notices />
      </main>
      {!phone && <Timeline compact={false} />}
      {phone ? <Sheet key={display} startsLow={display !== "map"} /> : <Panel />}
      <About />
    </div>
  );
};
