import { licenceAddress } from "../../src/model/export/origin.ts";
import type { Atlas, DateSpan, Partnership } from "../../src/model/records/atlas.ts";
import { subjects } from "../../src/model/records/countries.ts";
import { isoOf } from "../../src/model/records/day.ts";
import { extentOf } from "../../src/model/time/select.ts";
import { say } from "../../src/text/catalogue.ts";
import { pagesText } from "../../src/text/en/pages.ts";
import type { Site } from "./site.ts";

type Thing = Readonly<Record<string, unknown>>;

const creator = (): Thing => ({ "@type": "Organization", name: say.share.author });

const inAtlas = (site: Site): Thing => ({
  "@type": "Dataset",
  name: say.share.work,
  description: pagesText.atlasDescription,
  license: licenceAddress,
  creator: creator(),
  ...(site === null ? {} : { url: site }),
});

/** The atlas as a data set (https://schema.org/Dataset). */
export const datasetOf = (atlas: Atlas, site: Site): Thing => {
  const { first, last } = extentOf(atlas);
  return {
    ...inAtlas(site),
    version: atlas.edition,
    dateModified: atlas.edition,
    inLanguage: "en",
    isAccessibleForFree: true,
    keywords: [...pagesText.keywords],
    temporalCoverage: `${isoOf(first)}/${isoOf(last)}`,
    spatialCoverage: subjects.map((code) => ({
      "@type": "Country",
      name: say.words.country(code),
    })),
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "application/json",
        ...(site === null ? {} : { contentUrl: `${site}data/partnerships.json` }),
      },
    ],
  };
};

/** An ISO 8601 date or interval; null for what schema.org has no form for, such as "about 2024" or an open end. */
const coverage = (date: DateSpan | null): string | null =>
  date !== null && /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(date.edtf) ? date.edtf : null;

const types = { city: "City", state: "State", country: "Country", region: "Place", site: "Place" } as const;

const partyThing = (atlas: Atlas, id: string): Thing => {
  const party = atlas.parties[id];
  const isState = party?.type === "government" && party.name === say.words.country(party.country);
  return { "@type": isState ? "Country" : "Organization", name: party?.name ?? id };
};

/** A record as a work that is part of the data set (https://schema.org/CreativeWork). */
export const workOf = (atlas: Atlas, record: Partnership, site: Site): Thing => {
  const when = coverage(record.date);
  const sources = [...new Set(record.claims.map(({ source }) => source))].flatMap(
    (id) => atlas.sources[id] ?? [],
  );
  return {
    "@type": "CreativeWork",
    identifier: record.id,
    name: record.title,
    abstract: record.summary,
    inLanguage: "en",
    dateModified: record.verified,
    license: licenceAddress,
    isAccessibleForFree: true,
    creator: creator(),
    isPartOf: inAtlas(site),
    about: [...new Set(record.parties.map(({ party }) => party))].map((party) => partyThing(atlas, party)),
    ...(when === null ? {} : { temporalCoverage: when }),
    spatialCoverage: [...new Set(record.places.map(({ place }) => place))].flatMap((id) => {
      const place = atlas.places[id];
      return place ? [{ "@type": types[place.level], name: place.name }] : [];
    }),
    citation: sources.map(({ title, url, publisher }) => ({
      "@type": "CreativeWork",
      name: title,
      url,
      publisher: { "@type": "Organization", name: publisher },
    })),
  };
};

/** A tour through the data set. */
export const tourWorkOf = (
  tour: { readonly title: string; readonly summary: string },
  edition: string,
  site: Site,
): Thing => ({
  "@type": "CreativeWork",
  genre: "Guided tour",
  name: tour.title,
  abstract: tour.summary,
  inLanguage: "en",
  dateModified: edition,
  license: licenceAddress,
  isAccessibleForFree: true,
  creator: creator(),
  isPartOf: inAtlas(site),
});
