import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Atlas } from "../../src/model/atlas.ts";
import { homeView } from "../../src/model/view.ts";
import type { Load } from "./components.ts";
import { addressOf, type Leaf } from "./leaf.ts";
import { type Tour, tourQuery } from "./leaves.ts";
import type { Site } from "./site.ts";

/** From a leaf to the atlas: every leaf lies two folders deep. */
export const HOME = "../../";

/** A leaf's own part of its page, as markup; its map is left out. */
export type PrintBody = (leaf: Leaf, site: Site) => string;

/** Prints leaves with the components of the app. */
export const bodyPrinter = async (load: Load, atlas: Atlas, tours: readonly Tour[]): Promise<PrintBody> => {
  const { RecordLeaf } = await load("/src/ui/leaf/RecordLeaf.tsx");
  const { TourLeaf } = await load("/src/ui/leaf/TourLeaf.tsx");
  const { PaperContext } = await load("/src/ui/card/paper.ts");
  const { makeStore, StoreContext } = await load("/src/state/store.ts");
  const store = makeStore(atlas, homeView);
  const mapAddress = (query: string): string => `${HOME}?${query}`;

  const element = (leaf: Leaf, site: Site) => {
    const shared = { key: leaf.path, mapAddress: mapAddress(leaf.query) };
    const record = atlas.partnerships.find(({ id }) => leaf.path === `r/${id}/`);
    if (record) {
      const address = site === null ? null : addressOf(site, leaf);
      return createElement(RecordLeaf, { ...shared, atlas, record, address });
    }
    const tour = tours.find(({ slug }) => leaf.path === `t/${slug}/`);
    if (!tour) throw new Error(`${leaf.path} is neither a record nor a tour.`);
    const steps = tour.steps.map((step, index) => ({
      ...step,
      mapAddress: mapAddress(tourQuery(tour, index + 1)),
    }));
    return createElement(TourLeaf, { ...shared, tour: { ...tour, steps }, edition: atlas.edition });
  };
  return (leaf, site) =>
    renderToStaticMarkup(
      createElement(
        PaperContext.Provider,
        { value: { home: HOME } },
        createElement(StoreContext.Provider, { value: store }, element(leaf, site)),
      ),
    );
};
