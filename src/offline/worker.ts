import { makeKeeper } from "./keeper.ts";
import { isOrder, type Precache } from "./precache.ts";
import type { WorkerScope } from "./scope.ts";

/** Null in the worker that takes itself away. */
declare const __PRECACHE__: Precache | null;

// A service worker's global scope, whose type is not among those of pages.
const world = self as unknown as WorkerScope;

/** Answers from the cache of its own edition, so that a page never meets the files of another. */
const serve = (precache: Precache): void => {
  const keeper = makeKeeper(precache, world);
  // It then waits: an edition is never swapped under whoever is presenting.
  world.addEventListener("install", (event) => event.waitUntil(keeper.keepEssentials()));
  world.addEventListener("activate", (event) =>
    event.waitUntil(keeper.dropOthers().then(() => world.clients.claim())),
  );
  world.addEventListener("message", (event) => {
    if (!isOrder(event.data)) return;
    switch (event.data.type) {
      case "setu:keep-all":
        // What did not come is asked for again at the next visit.
        return event.waitUntil(keeper.keepAll().catch(() => {}));
      case "setu:take-over":
        return event.waitUntil(world.skipWaiting());
    }
  });
  world.addEventListener("fetch", (event) => {
    const answer = keeper.answer(event.request);
    if (answer !== null) event.respondWith(answer);
  });
};

/** Leaves every visitor without a worker and without a cache: for a site that wants to be rid of both. */
const leave = (): void => {
  world.addEventListener("install", (event) => event.waitUntil(world.skipWaiting()));
  world.addEventListener("activate", (event) => {
    const gone = world.caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith("setu-")).map((name) => world.caches.delete(name)),
        ),
      )
      .then(() => world.registration.unregister());
    event.waitUntil(gone);
  });
};

if (__PRECACHE__ === null) leave();
else serve(__PRECACHE__);
