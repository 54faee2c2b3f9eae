import { queryOf, viewOf } from "../../src/model/address.ts";
import type { Atlas, Partnership } from "../../src/model/atlas.ts";
import { actingParties } from "../../src/model/card.ts";
import { dateSpanText } from "../../src/model/dateText.ts";
import { revealing } from "../../src/model/reveal.ts";
import { homeView, selectPartnership } from "../../src/model/view.ts";
import { say } from "../../src/text/catalogue.ts";
import { pagesText } from "../../src/text/en/pages.ts";
import type { Leaf } from "./leaf.ts";
import { datasetOf, tourWorkOf, workOf } from "./structured.ts";

/** What is read of a tour here; the file holds more. */
export type Tour = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly { readonly headline: string; readonly caption: string; readonly view: string }[];
};

export const atlasLeaf = (atlas: Atlas): Leaf => ({
  path: "",
  title: pagesText.atlasTitle,
  description: pagesText.atlasDescription,
  query: "",
  embedQuery: "",
  view: homeView,
  words: {
    name: say.shell.name,
    eyebrow: pagesText.atlasEyebrow,
    title: pagesText.atlasTitle,
    parties: [[pagesText.atlasParts(atlas.partnerships.length)]],
    join: pagesText.parties,
    line: null,
  },
  structured: (site) => datasetOf(atlas, site),
});

const dateOf = ({ date }: Partnership): string | null =>
  date === null ? null : dateSpanText(date, say.timeline.dates);

/** Each party once, in full and in short. */
const partyNames = (atlas: Atlas, { parties }: Partnership): readonly (readonly string[])[] => {
  const known = [...new Set(parties.map(({ party }) => party))].map(
    (id) => atlas.parties[id] ?? { name: id, short: id },
  );
  return [known.map(({ name }) => name), known.map(({ name, short }) => short || name)];
};

export const recordLeaf = (atlas: Atlas, record: Partnership): Leaf => {
  const view = selectPartnership(homeView, record.id);
  const date = dateOf(record);
  const kind = say.words.kinds[record.kind];
  return {
    path: `r/${record.id}/`,
    title: record.title,
    description: pagesText.description(say.card.heading(kind, actingParties(record)), date, record.summary),
    query: queryOf(view),
    embedQuery: queryOf(view),
    view: revealing(atlas, view, record.id),
    words: {
      name: say.shell.name,
      eyebrow: pagesText.kindAndDate(kind, date),
      title: record.title,
      parties: partyNames(atlas, record),
      join: pagesText.parties,
      line: { group: record.group, stroke: record.stroke },
    },
    structured: (site) => workOf(atlas, record, site),
  };
};

export const tourQuery = (tour: Pick<Tour, "slug">, step: number | null): string =>
  `tour=${tour.slug}${step === null ? "" : `&step=${step}`}`;

export const tourLeaf = (atlas: Atlas, tour: Tour): Leaf => {
  const [first] = tour.steps;
  const view = first ? viewOf(first.view) : homeView;
  return {
    path: `t/${tour.slug}/`,
    title: tour.title,
    description: tour.summary,
    query: tourQuery(tour, null),
    embedQuery: queryOf(view),
    view,
    words: {
      name: say.shell.name,
      eyebrow: pagesText.tour(tour.steps.length),
      title: tour.title,
      parties: [[pagesText.tourParts]],
      join: pagesText.parties,
      line: null,
    },
    structured: (site) => tourWorkOf(tour, atlas.edition, site),
  };
};

/** Every page beside the atlas itself: its records in their order, then its tours. */
export const leavesOf = (atlas: Atlas, tours: readonly Tour[]): readonly Leaf[] => [
  ...atlas.partnerships.map((record) => recordLeaf(atlas, record)),
  ...tours.map((tour) => tourLeaf(atlas, tour)),
];
