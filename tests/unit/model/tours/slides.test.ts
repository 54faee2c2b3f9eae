import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { titleLines } from "../../../../src/files/slideLayout.ts";
import { slidePicture } from "../../../../src/files/slidePicture.ts";
import { slidesOf } from "../../../../src/model/tours/slides.ts";
import { plainCaption } from "../../../../src/model/tours/tour.ts";
import type { WorldTopology } from "../../../../src/svg/basemap.ts";
import { realAtlas } from "../../realAtlas.ts";
import { realTours } from "../../realTours.ts";

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

describe("the picture of a slide", () => {
  const topology: WorldTopology = JSON.parse(readFileSync("public/basemap/world.topo.json", "utf8"));
  const atlas = realAtlas();

  it.each(
    realTours(atlas).flatMap(({ slug, steps }) =>
      steps.map((step, i) => [`${slug} ${i + 1}`, step] as const),
    ),
  )("of %s has all that the step says on the map", (_, step) => {
    const picture = slidePicture({ atlas, step, topology, worldview: "in", fonts: "" });
    expect(picture.match(/class="map-callout"/g) ?? []).toHaveLength(step.annotations.length);
  });
});

describe("the title of a slide", () => {
  it("breaks in its middle when it is long, and nowhere else", () => {
    expect(titleLines("A headline against its own text")).toEqual(["A headline against", "its own text"]);
    expect(titleLines("India at the table")).toEqual(["India at the table"]);
  });
});
