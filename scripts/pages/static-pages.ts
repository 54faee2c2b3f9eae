import type { Atlas, Partnership } from "../../src/model/records/atlas.ts";
import { dateSpanText } from "../../src/model/records/dateText.ts";
import { actingParties } from "../../src/model/time/card.ts";
import { withRecordVisible } from "../../src/model/time/withRecordVisible.ts";
import { queryOf, viewOf } from "../../src/model/view/address.ts";
import { homeView, selectPartnership } from "../../src/model/view/view.ts";
import { say } from "../../src/text/catalogue.ts";
import { pagesText } from "../../src/text/en/pages.ts";
import type { StaticPage } from "./static-record.ts";
import { datasetOf, tourWorkOf, workOf } from "./structured.ts";

/** What is read of a tour here; the file holds more. */
export type Tour = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly { readonly headline: string; readonly caption: string; readonly view: string }[];
};

export const atlasPage = (atlas: Atlas): StaticPage => ({
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

export const recordPage = (atlas: Atlas, record: Partnership): StaticPage => {
  const view = selectPartnership(homeView, record.id);
  const date = dateOf(record);
  const kind = say.words.kinds[record.kind];
  return {
    path: `r/${record.id}/`,
    title: record.title,
    description: pagesText.description(say.card.heading(kind, actingParties(record)), date, record.summary),
    query: queryOf(view),
    embedQuery: queryOf(view),
    view: withRecordVisible(atlas, view, record.id),
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

export const tourPage = (atlas: Atlas, tour: Tour): StaticPage => {
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
export const staticPagesOf = (atlas: Atlas, tours: readonly Tour[]): readonly StaticPage[] => [
  ...atlas.partnerships.map((record) => recordPage(atlas, record)),
  ...tours.map((tour) => tourPage(atlas, tour)),
];
