import { createRoot } from "react-dom/client";
import { makeLoader } from "./open/load.ts";
import { OpenPage } from "./open/OpenPage.tsx";
import { makeOpenStore, OpenContext } from "./open/store.ts";
import { startOpenPlayer } from "./open/timeline/player.ts";
import { systemClock } from "./state/player.ts";
import { startTheme } from "./state/theme.ts";
import { trustedTypesPolicy } from "./state/trustedTypes.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

trustedTypesPolicy(location.origin);

const place = document.getElementById("open");
if (place === null) throw new Error("The page has no element #open.");

const store = makeOpenStore();
startTheme(store, document, matchMedia("(prefers-color-scheme: dark)"));
startOpenPlayer(store, systemClock, document);
const loader = makeLoader(store, {
  makeWorker: () => new Worker(new URL("./open/worker.ts", import.meta.url), { type: "module" }),
  fetch: (...request) => fetch(...request),
  base: document.baseURI,
});

createRoot(place).render(
  <ErrorBoundary>
    <OpenContext value={store}>
      <OpenPage loader={loader} />
    </OpenContext>
  </ErrorBoundary>,
);

const asked = new URLSearchParams(location.search).get("data");
if (asked !== null) loader.address(asked);
