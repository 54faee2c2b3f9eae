import { createRoot } from "react-dom/client";
import { heldBy } from "./model/heldBy.ts";
import type { Names } from "./model/names.ts";
import { pathing } from "./model/scene.ts";
import { readFile } from "./state/files.ts";
import { startKeyboard } from "./state/keyboard.ts";
import { type Opening, onceEach, openIn, startLanguage, type Tongues } from "./state/language.ts";
import { type Loaded, loadAtlas } from "./state/load.ts";
import { offline, offlinePage } from "./state/offline.ts";
import { startPlayer, systemClock } from "./state/player.ts";
import { whenQuiet } from "./state/quiet.ts";
import { startRecords } from "./state/records.ts";
import { skewPage, startSkewGuard } from "./state/skew.ts";
import { askRecords, makeStore, type Store, StoreContext } from "./state/store.ts";
import { startTheme } from "./state/theme.ts";
import { loadTours, readHere, wantsTours } from "./state/tours.ts";
import { startTrust } from "./state/trust.ts";
import { addressBar, startAddress } from "./state/url.ts";
import { en, say, speak } from "./text/catalogue.ts";
import { catalogues } from "./text/languages.ts";
import { App } from "./ui/App.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { openAbout } from "./ui/header/About.tsx";
import { focusSearch } from "./ui/header/SearchBox.tsx";
import { LoadNotice } from "./ui/LoadNotice.tsx";
import { keepFirstFrame } from "./ui/map/firstFrame.ts";
import { makePace, Paced } from "./ui/pace.tsx";
import { prepareParts } from "./ui/parts.ts";
import { breathe, inPieces } from "./ui/pieces.ts";
import { comeForward, standBehind } from "./ui/takeOver.ts";
import { openTours } from "./ui/tours/openTours.ts";
import { selectedFor } from "./ui/useSelected.ts";

const loadNames = async (): Promise<Names> => {
  const response = await readFile(__NAMES_URL__);
  if (!response.ok) throw new Error(`${__NAMES_URL__}: ${response.status}`);
  // Made and checked by scripts/data.
  return (await response.json()) as Names;
};

const tongues: Tongues = onceEach({
  words: async (language) => {
    const catalogue = language === "en" ? en : await catalogues[language]();
    return () => {
      speak(catalogue);
      document.title = say.shell.pageName;
    };
  },
  names: loadNames,
});

/** What the first view does not need and a reader may ask for next. */
const fetchAhead = (store: Store): void => {
  askRecords(store);
  // What fails now is asked for again, and reported, when it is needed.
  prepareParts().catch(() => {});
  if (__OFFLINE__) void offline.start(offlinePage(window));
};

const start = async (place: HTMLElement, { atlas, view, speech }: Opening): Promise<void> => {
  // What the first drawing will ask for, in pieces of its own.
  await inPieces(pathing(atlas));
  selectedFor(atlas, view);
  await breathe();
  const store = makeStore(atlas, view, { speech, records: "outline" });
  startRecords(store, () => loadAtlas(__ATLAS_URL__, readFile));
  startTheme(store, document, matchMedia("(prefers-color-scheme: dark)"));
  startLanguage(store, document, tongues);
  startAddress(store, addressBar(window), systemClock);
  startKeyboard(store, document, { focusSearch, openAbout, openTours });
  startPlayer(store, systemClock);
  keepFirstFrame(place);
  const pace = makePace(breathe);
  // Held until the first part stands, or the word that nothing can: then that comes forward.
  const release = pace.hold();
  const coming = document.createElement("div");
  standBehind(coming, place);
  void pace.done
    .then(() => comeForward(coming, [...(coming.firstElementChild?.children ?? [])], place))
    .then(() => whenQuiet(() => fetchAhead(store)));
  createRoot(coming).render(
    <ErrorBoundary>
      <StoreContext value={store}>
        <Paced pace={pace}>
          <App />
        </Paced>
      </StoreContext>
    </ErrorBoundary>,
  );
  release();
};

/** The prerendered map stays as it is; the notice lies over it. */
const tell = (problem: Exclude<Loaded, { kind: "atlas" }>): void => {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const retry = (): void => {
    root.unmount();
    place.remove();
    void open();
  };
  root.render(<LoadNotice problem={problem} onRetry={retry} />);
};

const open = async (): Promise<void> => {
  // A tour that does not come is left out, and the page says so as for any key it cannot read.
  const tours = wantsTours(location.search) ? loadTours().catch(() => []) : null;
  // The language stands in the address whatever the tour says.
  const { language } = readHere(location.search).view;
  // Asked for at once, not only when the atlas is here; both answers are kept.
  if (language !== "en") void Promise.allSettled([tongues.words(language), tongues.names()]);
  const loaded = await loadAtlas(__OUTLINE_URL__, readFile);
  await tours;
  const place = document.getElementById("setu");
  if (place === null) throw new Error("The page has no element #setu.");
  if (loaded.kind !== "atlas") return tell(loaded);
  const view = heldBy(loaded.atlas, readHere(location.search).view);
  await start(place, await openIn(tongues, loaded.atlas, view, document));
};

startTrust(location.origin);
startSkewGuard(skewPage(window));
void open();
