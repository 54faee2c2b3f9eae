import type { LabelWords } from "../model/drawing/labelling.ts";
import { dayOfMonthIndex, monthOf, yearOf } from "../model/records/day.ts";
import type { FrameWords } from "../text/frame.ts";

/** The catalogue's map words in the shape the model asks for. */
export const labelWords = ({ map }: Pick<FrameWords, "map">): LabelWords => ({
  placeName: map.placeName,
  threads: map.threads,
  role: map.role,
  shortDate: ({ date }) => {
    if (date === null) return null;
    if (date.precision === "year") return String(yearOf(date.earliest));
    if (date.precision === "span") return null;
    return map.monthShort(monthOf(date.earliest), yearOf(date.earliest));
  },
  parties: map.parties,
  leaves: map.leaves,
  sheafTitle: map.sheafTitle,
  sheafNote: (count, peak) => {
    const day = dayOfMonthIndex(peak.month);
    return map.sheafNote(count, yearOf(day), monthOf(day), peak.count);
  },
});
