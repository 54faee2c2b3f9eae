import { createRoot } from "react-dom/client";
import { pathing } from "./model/drawing/scene.ts";
import type { Names } from "./model/records/names.ts";
import { withoutUnknownSelection } from "./model/view/withoutUnknownSelection.ts";
import { keepFirstFrame } from "./start/firstFrame.ts";
import { makeMountQueue } from "./start/mountQueue.ts";
import { runSliced, yieldToMain } from "./start/slicedWork.ts";
import { mountHidden, swapIn } from "./start/swap.ts";
import { startEditing } from "./state/editing.ts";
import { readFile } from "./state/files.ts";
import { whenIdle } from "./state/idle.ts";
import { startKeyboard } from "./state/keyboard.ts";
import { type LanguageLoader, type Opening, onceEach, openIn, startLanguage } from "./state/language.ts";
import { loadAtlas } from "./state/load.ts";
import { deployPage, reloadOnNewDeploy } from "./state/newDeploy.ts";
import { offline, offlinePage } from "./state/offline.ts";
import { startPlayer, systemClock } from "./state/player.ts";
import { startRecords } from "./state/records.ts";
import { selectedFor } from "./state/selected.ts";
import { askRecords, makeStore, type Store } from "./state/store.ts";
import { startTheme } from "./state/theme.ts";
import { loadTours, readHere, wantsTours } from "./state/tours.ts";
import { trustedTypesPolicy } from "./state/trustedTypes.ts";
import { addressBar, startAddress } from "./state/url.ts";
import { en, say, speak } from "./text/catalogue.ts";
import { catalogues } from "./text/languages.ts";
import { App } from "./ui/App.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { openAbout } from "./ui/header/About.tsx";
import { focusSearch } from "./ui/header/SearchBox.tsx";
import { LoadNotice, type LoadProblem } from "./ui/LoadNotice.tsx";
import { prepareParts } from "./ui/lazyParts.ts";
import { FirstMount } from "./ui/StagedMount.tsx";
import { openTours } from "./ui/tours/openTours.ts";
import { StoreContext } from "./ui/useStore.ts";

const loadNames = async (): Promise<Names> => {
  const response = await readFile(__NAMES_URL__);
  if (!response.ok) throw new Error(`${__NAMES_URL__}: ${response.status}`);
  // Made and checked by scripts/data.
  return (await response.json()) as Names;
};

const loader: LanguageLoader = onceEach({
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

// ms; a phone on a slow network takes five seconds.
const LATEST = 30_000;

const start = async (place: HTMLElement, { atlas, view, speech }: Opening): Promise<void> => {
  // What the first drawing will ask for, in slices of its own.
  await runSliced(pathing(atlas));
  selectedFor(atlas, view);
  await yieldToMain();
  const store = makeStore(atlas, view, { speech, records: "outline" });
  const whole = () => loadAtlas(__ATLAS_URL__, readFile);
  startRecords(store, whole);
  if (import.meta.env.DEV) startEditing(store, document, whole);
  startTheme(store, document, matchMedia("(prefers-color-scheme: dark)"));
  startLanguage(store, document, loader);
  startAddress(store, addressBar(window), systemClock);
  startKeyboard(store, document, { focusSearch, openAbout, openTours });
  startPlayer(store, systemClock);
  keepFirstFrame(place);
  const queue = makeMountQueue(yieldToMain);
  // Held until the first part stands, or the word that nothing can: then that comes forward.
  const release = queue.pending();
  const coming = document.createElement("div");
  mountHidden(coming, place);
  createRoot(coming).render(
    <ErrorBoundary>
      <StoreContext value={store}>
        <FirstMount queue={queue}>
          <App />
        </FirstMount>
      </StoreContext>
    </ErrorBoundary>,
  );
  release();
  // What does not draw itself in all that time is not waited for: the rest answers.
  await Promise.race([queue.done, new Promise((late) => setTimeout(late, LATEST))]);
  await swapIn(coming, [...(coming.firstElementChild?.children ?? [])], place);
  // The page answers from here on. Whoever waits for that reads this, as in a frame.
  document.documentElement.dataset.state = "live";
  whenIdle(() => fetchAhead(store));
};

/** The prerendered map stays as it is; the notice lies over it. */
const tell = (problem: LoadProblem): void => {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const retry = (): void => {
    // Half of the devices may run by now.
    if (problem.kind === "failed") location.reload();
    root.unmount();
    place.remove();
    begin();
  };
  root.render(<LoadNotice problem={problem} onRetry={retry} />);
};

const open = async (): Promise<void> => {
  // A tour that does not come is left out, and the page says so as for any key it cannot read.
  const tours = wantsTours(location.search) ? loadTours().catch(() => []) : null;
  // The language stands in the address whatever the tour says.
  const { language } = readHere(location.search).view;
  // Asked for at once, not only when the atlas is here; both answers are kept.
  if (language !== "en") void Promise.allSettled([loader.words(language), loader.names()]);
  const loaded = await loadAtlas(__OUTLINE_URL__, readFile);
  await tours;
  const place = document.getElementById("setu");
  if (place === null) throw new Error("The page has no element #setu.");
  if (loaded.kind !== "atlas") return tell(loaded);
  const view = withoutUnknownSelection(loaded.atlas, readHere(location.search).view);
  await start(place, await openIn(loader, loaded.atlas, view, document));
};

/** Whatever throws on the way is said: a page that looks right and never answers would be worse than the notice. */
const begin = (): void => {
  open().catch((problem: unknown) => {
    console.error(problem);
    tell({ kind: "failed", why: problem instanceof Error ? problem.message : String(problem) });
  });
};

trustedTypesPolicy(location.origin);
reloadOnNewDeploy(deployPage(window));
begin();
