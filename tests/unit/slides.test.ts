import { describe, expect, it } from "vitest";
import { slidesOf } from "../../src/model/slides.ts";
import { plainCaption } from "../../src/model/tour.ts";
import { realAtlas } from "./realAtlas.ts";
import { realTours } from "./realTours.ts";

const words = {
  position: (step: number, count: number) => `${step}/${count}`,
  source: ({ sources }: { readonly sources: readonly string[] }) => `From ${sources.join(", ")}.`,
  notRoutes: "No routes.",
  licence: "CC BY.",
};

describe("the slides of a tour", () => {
  it.each(realTours(realAtlas()).map((tour) => [tour.slug, tour] as const))(
    "of %s say what its steps say, in their order",
    (_, tour) => {
      const slides = slidesOf(tour, words);
      expect(slides.map(({ title }) => title)).toEqual(tour.steps.map(({ headline }) => headline));
      expect(slides.map(({ notes }) => notes)).toEqual(tour.steps.map(({ notes }) => notes));
      expect(slides.map(({ caption }) => caption.map(({ text }) => text).join(""))).toEqual(
        tour.steps.map(({ caption }) => plainCaption(caption)),
      );
    },
  );

  it("keep what is strong apart, and end with sources and licence", () => {
    const step = {
      headline: "One",
      caption: "Now *two records* stand.",
      notes: "Pause.",
      view: "v=1",
      light: null,
      annotations: [],
      // A name of a source, as the check of data/ would have minted it.
      sources: ["amfa-2025-04"] as never,
    };
    const tour = { slug: "t", title: "T", summary: "S", steps: [step, step] };
    expect(slidesOf(tour, words)[1]).toEqual({
      step,
      title: "One",
      caption: [
        { text: "Now ", strong: false },
        { text: "two records", strong: true },
        { text: " stand.", strong: false },
      ],
      notes: "Pause.",
      position: "2/2",
      foot: "From amfa-2025-04. No routes. CC BY.",
    });
  });
});
