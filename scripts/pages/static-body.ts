import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Atlas } from "../../src/model/records/atlas.ts";
import { homeView } from "../../src/model/view/view.ts";
import type { Load } from "./components.ts";
import type { Site } from "./site.ts";
import { type Tour, tourQuery } from "./static-pages.ts";
import { addressOf, type StaticPage } from "./static-record.ts";

/** From a page to the atlas: every page lies two folders deep. */
export const HOME = "../../";

/** A page's own part of its page, as markup; its map is left out. */
export type PrintBody = (page: StaticPage, site: Site) => string;

/** Prints pages with the components of the app. */
export const bodyPrinter = async (load: Load, atlas: Atlas, tours: readonly Tour[]): Promise<PrintBody> => {
  const { RecordPage } = await load("/src/ui/static/RecordPage.tsx");
  const { TourPage } = await load("/src/ui/static/TourPage.tsx");
  const { PaperContext } = await load("/src/ui/card/paper.ts");
  const { makeStore } = await load("/src/state/store.ts");
  const { StoreContext } = await load("/src/ui/useStore.ts");
  const store = makeStore(atlas, homeView);
  const mapAddress = (query: string): string => `${HOME}?${query}`;

  const element = (page: StaticPage, site: Site) => {
    const shared = { key: page.path, mapAddress: mapAddress(page.query) };
    const record = atlas.partnerships.find(({ id }) => page.path === `r/${id}/`);
    if (record) {
      const address = site === null ? null : addressOf(site, page);
      return createElement(RecordPage, { ...shared, atlas, record, address });
    }
    const tour = tours.find(({ slug }) => page.path === `t/${slug}/`);
    if (!tour) throw new Error(`${page.path} is neither a record nor a tour.`);
    const steps = tour.steps.map((step, index) => ({
      ...step,
      mapAddress: mapAddress(tourQuery(tour, index + 1)),
    }));
    return createElement(TourPage, { ...shared, tour: { ...tour, steps }, edition: atlas.edition });
  };
  return (page, site) =>
    renderToStaticMarkup(
      createElement(
        PaperContext.Provider,
        { value: { home: HOME } },
        createElement(StoreContext.Provider, { value: store }, element(page, site)),
      ),
    );
};
