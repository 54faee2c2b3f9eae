import { isOwnSelection } from "../state/tours.ts";
import { say } from "../text/catalogue.ts";
import { Panel } from "./card/Panel.tsx";
import { FilterBar } from "./filters/FilterBar.tsx";
import { About } from "./header/About.tsx";
import { Header } from "./header/Header.tsx";
import { Headline } from "./headline/Headline.tsx";
import { Footnote } from "./key/Footnote.tsx";
import { Legend } from "./key/Legend.tsx";
import { SummaryView, TableView } from "./lazyParts.ts";
import { MapPane } from "./map/MapPane.tsx";
import { Notices } from "./notice/Notices.tsx";
import { Staged, StagedMount } from "./StagedMount.tsx";
import { Sheet } from "./sheet/Sheet.tsx";
import { Timeline } from "./timeline/Timeline.tsx";
import { TourDoor } from "./tours/TourDoor.tsx";
import { useLayout } from "./useLayout.ts";
import { useSlice } from "./useStore.ts";
import "./tokens.css";
import "./base.css";
import "./writing.css";
import "./app.css";

const skipMap = (): void => document.querySelector<HTMLElement>(".timeline button")?.focus();

/** In which turn each is drawn first. The timeline and what a phone has instead say how high the map is. */
const turns = { header: 0, filters: 1, timeline: 2, map: 3, over: 4, waiting: 5 } as const;
const TURNS = 6;

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
    <StagedMount count={TURNS}>
      <div
        className="app"
        data-layout={phone ? "phone" : "wide"}
        data-display={display}
        data-tour={use ?? undefined}
        data-card={card ? "open" : "none"}
      >
        <Staged turn={turns.header}>{!bare && <Header phone={phone} />}</Staged>
        <Staged turn={turns.filters}>{wide && <FilterBar />}</Staged>
        <main className="stand">
          <Staged turn={turns.over}>{wide && <Headline />}</Staged>
          {display === "map" ? (
            <div className="map-box">
              {!bare && (
                <button type="button" className="skip" onClick={skipMap}>
                  {say.shell.skip}
                </button>
              )}
              <Staged turn={turns.map}>
                <MapPane />
              </Staged>
              <Staged turn={turns.over}>
                {wide && <Legend />}
                {wide && <Footnote />}
              </Staged>
            </div>
          ) : display === "table" ? (
            <TableView />
          ) : (
            <SummaryView />
          )}
          <Staged turn={turns.over}>{!bare && <Notices />}</Staged>
        </main>
        <Staged turn={turns.waiting}>
          <TourDoor />
        </Staged>
        <Staged turn={turns.timeline}>
          {wide && <Timeline compact={false} />}
          {bare && !card ? null : phone ? <Sheet key={display} startsLow={display !== "map"} /> : <Panel />}
        </Staged>
        <Staged turn={turns.waiting}>
          <About />
        </Staged>
      </div>
    </StagedMount>
  );
};
