import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Box } from "../../../../src/model/drawing/labels.ts";
import { lensOf, toScreen } from "../../../../src/model/drawing/lens.ts";
import { live } from "../../../../src/model/drawing/palette.ts";
import { noHighlight, sceneOf } from "../../../../src/model/drawing/scene.ts";
import { textWidth } from "../../../../src/model/drawing/textWidth.ts";
import { select } from "../../../../src/model/time/select.ts";
import {
  anchorPoint,
  atStep,
  baseOf,
  highlightedBy,
  plainCaption,
  runsOf,
  type Step,
  stepBy,
  viewOfStep,
} from "../../../../src/model/tours/tour.ts";
import { queryOf, readAddress } from "../../../../src/model/view/address.ts";
import { homeView, type TourRef } from "../../../../src/model/view/view.ts";
import { calloutsOn } from "../../../../src/svg/calloutPlaces.ts";
import { magnified } from "../../../../src/svg/overlay.ts";
import { labelsFor } from "../../../../src/svg/placing.ts";
import { labelWords } from "../../../../src/svg/words.ts";
import { en } from "../../../../src/text/catalogue.ts";
import { realAtlas } from "../../realAtlas.ts";
import { realTours } from "../../realTours.ts";

const atlas = realAtlas();
const tours = realTours(atlas);

const ref = (step: number, as: TourRef["as"] = "present"): TourRef => ({
  slug: "india-and-three-partners",
  step,
  as,
});

const stepAt = (slug: string, step: number): Step => {
  const found = tours.find((tour) => tour.slug === slug)?.steps[step - 1];
  if (!found) throw new Error(`${slug} has no step ${step}`);
  return found;
};

describe("a step of a tour", () => {
  it("is restored by its address alone, and keys beside it override", () => {
    const base = (tour: TourRef) => baseOf(tours, tour);
    const read = readAddress("tour=india-and-three-partners&step=5", base);
    expect(read.ignored).toEqual([]);
    expect(read.view).toEqual({
      ...viewOfStep(stepAt("india-and-three-partners", 5)),
      theme: "dark",
      tour: ref(5),
    });
    expect(read.view.partners).toEqual(["kr"]);
    const other = readAddress("tour=india-and-three-partners&step=5&partner=all&theme=light", base).view;
    expect(other.partners).toEqual(homeView.partners);
    expect(other.theme).toBe("light");
  });

  it("is dark where it is presented and follows the system where it is read", () => {
    expect(baseOf(tours, ref(1))?.theme).toBe("dark");
    expect(baseOf(tours, ref(1, "read"))?.theme).toBe("auto");
  });

  it("does not exist beyond the last one or in an unknown tour", () => {
    expect(baseOf(tours, ref(9))).toBeNull();
    expect(baseOf(tours, { slug: "no-such", step: 1, as: "present" })).toBeNull();
    expect(readAddress("tour=no-such&step=1", (tour) => baseOf(tours, tour)).ignored).toEqual([
      "tour",
      "step",
    ]);
  });

  it("keeps whose borders are drawn, and the theme chosen while presenting", () => {
    const view = { ...homeView, worldview: "in", theme: "light", tour: ref(1) } as const;
    expect(atStep(tours, view, ref(2))).toMatchObject({ worldview: "in", theme: "light", tour: ref(2) });
    expect(atStep(tours, { ...view, tour: null }, ref(2))).toMatchObject({ worldview: "in", theme: "dark" });
  });

  it("stays inside the tour", () => {
    const [tour] = tours;
    if (!tour) throw new Error("there is no tour");
    expect([stepBy(tour, 1, -1), stepBy(tour, 8, 1), stepBy(tour, 3, 1)]).toEqual([1, 8, 4]);
  });

  it("sets strong what stands between asterisks", () => {
    expect(runsOf("*3 ties* join cities.")).toEqual([
      { text: "3 ties", strong: true },
      { text: " join cities.", strong: false },
    ]);
    expect(plainCaption("*3 ties* join cities.")).toBe("3 ties join cities.");
  });
});

/** What of a record's file the captions count. */
type Written = {
  readonly kind: string;
  readonly parties: readonly { readonly country?: string }[];
  readonly date: { readonly edtf: string } | null;
  readonly sectors: readonly string[];
  readonly status: readonly { readonly is: string }[];
};

describe("the numbers of the tours", () => {
  // Counted in the files themselves, past everything the build does with them.
  const folder = new URL("../../../../data/partnerships/", import.meta.url);
  const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

  it("of city ties and of June 2024 are those of the records' files", () => {
    const sisters = files.filter((text) => text.includes("\nkind: sister-cities\n"));
    expect(sisters).toHaveLength(3);
    expect(stepAt("india-and-three-partners", 6).caption).toMatch(/^\*Three ties\*/);
    expect(highlightedBy(atlas, stepAt("india-and-three-partners", 6))?.size).toBe(3);

    const june = files.filter((text) => /\ndate: \{ edtf: "2024-06/.test(text));
    const american = june.filter(
      (text) => text.includes("country: US") && !/country: (JP|KR|AU|EU)/.test(text),
    );
    expect(american).toHaveLength(23);
    expect(stepAt("india-and-three-partners", 2).caption).toContain("*23 of ");
  });

  it("of the whole edition, of July 2026 and of plans are those of the records' files", () => {
    const records = files.map((text): Written => parse(text));
    const countries = ({ parties }: Written) =>
      new Set(parties.flatMap(({ country }) => (country && country !== "IN" ? [country] : [])));
    const withOne = (country: string) =>
      records.filter((record) => countries(record).size === 1 && countries(record).has(country));
    const [american, japanese, korean] = ["US", "JP", "KR"].map(withOne);
    const several = records.filter((record) => countries(record).size > 1);
    const all = [american, japanese, korean, several].flatMap((some = []) => some);
    expect(plainCaption(stepAt("india-and-three-partners", 1).caption)).toBe(
      `${all.length} records, each one thread: ${american?.length} with the United States, ` +
        `${japanese?.length} with Japan, ${korean?.length} with South Korea and ${several.length} with several at once.`,
    );
    expect(stepAt("india-and-three-partners", 2).caption).toContain(` of ${american?.length} records*`);
    expect(stepAt("india-and-three-partners", 7).caption).toContain(`*${several.length} records*`);

    const july = (japanese ?? []).filter(
      ({ date, kind }) =>
        date?.edtf.startsWith("2026-07") && /agreement|framework|dialogue|programme|project/.test(kind),
    );
    const ai = july.filter(({ sectors }) => sectors.includes("ai"));
    const { caption } = stepAt("india-and-three-partners", 3);
    expect(caption).toContain(`*${july.length} of ${japanese?.length} records*`);
    expect(caption).toContain(`${ai.length} of those touch on artificial intelligence`);

    const plans = all.filter(({ status }) => /announced|planned|proposed/.test(status.at(-1)?.is ?? ""));
    expect(stepAt("india-and-three-partners", 8).caption).toContain(
      `*${plans.length} of ${all.length} records*`,
    );
  });

  it("tell the two triangles apart: India is in the one and outside the other", () => {
    const [, table, partners] = [1, 2, 3].map((step) => stepAt("two-triangles", step));
    expect(table && viewOfStep(table).selection).toEqual({
      kind: "partnership",
      partnership: "seoul-technology-dialogue-2024",
    });
    const rolesIn = (id: string) =>
      atlas.partnerships
        .find((record) => record.id === id)
        ?.parties.map(({ party, role }) => `${party} ${role}`);
    expect(rolesIn("seoul-technology-dialogue-2024")).toEqual([
      "india participant",
      "united-states participant",
      "south-korea participant",
    ]);
    expect(rolesIn("digi-framework")).toEqual([
      "united-states signatory",
      "japan signatory",
      "south-korea signatory",
      "india beneficiary",
    ]);
    expect(partners?.caption).toContain("*three act*, and India benefits");
  });
});

const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

/** What lies over the map when a step is presented: headline, caption and foot, as present.css sets them. */
const wordsOver = (width: number, height: number, { headline, caption }: Step): readonly Box[] => {
  const u = Math.min(width, height) / 1080;
  const block = (text: string, size: number, weight: number, most: number, leading: number) => {
    const long = textWidth({ text, size, weight });
    return { wide: Math.min(long, most), high: Math.ceil(long / most) * size * leading };
  };
  const title = block(headline, 84 * u, 700, Math.min(0.68 * width, 980 * u), 1.03);
  const words = block(plainCaption(caption), Math.max(17, 34 * u), 450, Math.max(0.315 * width, 280), 1.24);
  const low = height - 150 * u;
  return [
    { x0: 88 * u, y0: 76 * u, x1: 88 * u + title.wide, y1: 76 * u + title.high },
    { x0: 88 * u, y0: low - words.high, x1: 88 * u + words.wide, y1: low },
    { x0: 88 * u, y0: height - 140 * u, x1: width - 88 * u, y1: height },
  ];
};

describe.each([
  [1920, 1080],
  [1024, 768],
  [3840, 2160],
] as const)("on a screen of %i × %i", (width, height) => {
  it.each(
    tours.flatMap(({ slug, steps }) => steps.map((step, index) => [`${slug} ${index + 1}`, step] as const)),
  )("the callouts of %s all stand, inside the frame and clear of every word", (_, step) => {
    const view = viewOfStep(step);
    const selected = select(atlas, view);
    const lit = highlightedBy(atlas, step);
    const scene = sceneOf(atlas, view, selected, lit ? { kind: "among", partnerships: lit } : noHighlight);
    const lens = lensOf(view.camera, { width, height });
    const by = Math.max(1, (34 / 14) * (Math.min(width, height) / 1080));
    const overlay = magnified(
      {
        atlas,
        scene,
        selected,
        words: labelWords(en),
        palette: live,
        width,
        height,
        scale: lens.scale,
        screenOf: (point) => toScreen(lens, point),
        obstacles: wordsOver(width, height, step),
        chosen: null,
        names: null,
        callouts: calloutsOn(
          step.annotations.flatMap(({ anchor, text, note }) => {
            const at = anchorPoint(atlas, anchor);
            return at ? [{ at, title: text, note }] : [];
          }),
        ),
      },
      by,
    );
    const labels = labelsFor(overlay);
    const callouts = labels.filter(({ key }) => overlay.callouts?.points.has(key));
    expect(callouts).toHaveLength(step.annotations.length);
    for (const { key, box } of callouts) {
      expect(box.x0).toBeGreaterThanOrEqual(0);
      expect(box.y0).toBeGreaterThanOrEqual(0);
      expect(box.x1).toBeLessThanOrEqual(overlay.width);
      expect(box.y1).toBeLessThanOrEqual(overlay.height);
      const others = [
        ...labels.filter((label) => label.key !== key).map((label) => label.box),
        ...overlay.obstacles,
      ];
      expect(others.filter((other) => overlaps(box, other))).toEqual([]);
    }
  });
});

describe("an address in the middle of a tour", () => {
  it("is short until something is changed, and then says what", () => {
    const base = baseOf(tours, ref(3));
    if (base === null) throw new Error("there is no step 3");
    expect(queryOf(base, base)).toBe("tour=india-and-three-partners&step=3");
    expect(queryOf({ ...base, undated: false }, base)).toBe(
      "v=1&tour=india-and-three-partners&step=3&undated=0",
    );
  });
});
