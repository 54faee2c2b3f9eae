import { useSlice } from "../state/store.ts";
import { isOwnSelection } from "../state/tours.ts";
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
import { TourDoor } from "./tours/TourDoor.tsx";
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
  const use = useSlice(({ view }) => view.tour?.as ?? null);
  const card = useSlice(({ view }) => view.selection.kind !== "none" && !isOwnSelection(view));
  if (use === "notes") return <TourDoor />;
  // A tour has words of its own around the map; a card a reader opens lies over it.
  const bare = use !== null;
  const wide = !phone && !bare;
  return (
    <div
      className="app"
      data-layout={phone ? "phone" : "wide"}
      data-display={display}
      data-tour={use ?? undefined}
      data-card={card ? "open" : "none"}
    >
      {!bare && <Header phone={phone} />}
      {wide && <FilterBar />}
      <main className="stand">
        {wide && <Headline />}
        {display === "map" ? (
          <div className="map-box">
            {!bare && (
              <button type="button" className="skip" onClick={skipMap}>
                {say.shell.skip}
              </button>
            )}
            <MapPane />
            {wide && <Legend />}
            {wide && <Footnote />}
          </div>
        ) : display === "table" ? (
          <TableView />
        ) : (
          <SummaryView />
        )}
        {!bare && <Notices />}
      </main>
      <TourDoor />
      {wide && <Timeline compact={false} />}
      {bare && !card ? null : phone ? <Sheet key={display} startsLow={display !== "map"} /> : <Panel />}
      <About />
    </div>
  );
};
