import type { Atlas } from "../model/records/atlas.ts";
import { dateSpanText } from "../model/records/dateText.ts";
import type { Step } from "../model/tours/tour.ts";
import { say } from "../text/catalogue.ts";

/** "Source: 1950.ai, July 2026 (inferred)." */
export const sourceLine = (atlas: Atlas, { sources }: Step): string =>
  say.tours.source(
    sources.flatMap((id) => {
      const source = atlas.sources[id];
      if (!source) return [];
      const { publisher, published } = source;
      const date = published && dateSpanText(published, say.timeline.dates);
      return [say.tours.published(publisher, date, published?.basis === "inferred")];
    }),
  );
