import { renderToString } from "react-dom/server";
import type { Atlas } from "../../../src/model/records/atlas.ts";
import { homeView } from "../../../src/model/view/view.ts";
import { makeStore } from "../../../src/state/store.ts";
import { PaperContext } from "../../../src/ui/card/paper.ts";
import { RecordPage } from "../../../src/ui/static/RecordPage.tsx";
import { TourPage } from "../../../src/ui/static/TourPage.tsx";
import { StoreContext } from "../../../src/ui/useStore.ts";
import type { Site } from "../site.ts";
import { type Tour, tourQuery } from "../static-pages.ts";
import { addressOf, HOME, type StaticPage } from "../static-record.ts";

/** A page's own part of its page, as markup, with the markup of its map. */
export type PrintBody = (page: StaticPage, site: Site, map: string) => string;

const mapAddress = (query: string): string => `${HOME}?${query}`;

/** Prints pages with the components of the app. */
export const bodyPrinter = (atlas: Atlas, tours: readonly Tour[]): PrintBody => {
  const store = makeStore(atlas, homeView);
  const body = (page: StaticPage, site: Site, map: string) => {
    const shared = { map, mapAddress: mapAddress(page.query) };
    const record = atlas.partnerships.find(({ id }) => page.path === `r/${id}/`);
    if (record) {
      const address = site === null ? null : addressOf(site, page);
      return <RecordPage {...shared} atlas={atlas} record={record} address={address} />;
    }
    const tour = tours.find(({ slug }) => page.path === `t/${slug}/`);
    if (!tour) throw new Error(`${page.path} is neither a record nor a tour.`);
    const steps = tour.steps.map((step, index) => ({
      ...step,
      mapAddress: mapAddress(tourQuery(tour, index + 1)),
    }));
    return <TourPage {...shared} tour={{ ...tour, steps }} edition={atlas.edition} />;
  };
  return (page, site, map) =>
    renderToString(
      <PaperContext value={{ home: HOME }}>
        <StoreContext value={store}>{body(page, site, map)}</StoreContext>
      </PaperContext>,
    );
};
