import { project } from "../drawing/mercator.ts";
import { pointOnStrand } from "../drawing/strand.ts";
import type { Atlas, PartnershipId, PlaceId, Point, SourceId } from "../records/atlas.ts";
import { select } from "../time/select.ts";
import { readOver } from "../view/address.ts";
import { homeView, type TourRef, type View } from "../view/view.ts";

/** A talk over the map: steps, each a view with a headline, one sentence and at most two annotations. */
export type Tour = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly Step[];
};

export type Step = {
  readonly headline: string;
  /** One sentence; what stands between asterisks is set strong. */
  readonly caption: string;
  /** What the speaker has in front of them. */
  readonly notes: string;
  /** The step's view as a query string of the app's own address. */
  readonly view: string;
  /** Narrows `view` to the records that keep their colour while the others stand back; null leaves all of them. */
  readonly light: string | null;
  readonly annotations: readonly Annotation[];
  readonly sources: readonly SourceId[];
};

export type Anchor =
  | { readonly kind: "partnership"; readonly partnership: PartnershipId; readonly along: number }
  | { readonly kind: "place"; readonly place: PlaceId };

export type Annotation = { readonly anchor: Anchor; readonly text: string; readonly note: string | null };

/** `public/data/tours-<hash>.json`: numbers are filled in already. */
export type TourFile = {
  readonly schemaVersion: 1;
  readonly edition: string;
  readonly tours: readonly Tour[];
};

export const viewOfStep = (step: Pick<Step, "view">): View => readOver(step.view, homeView).view;

export const tourOf = (tours: readonly Tour[], ref: TourRef): Tour | null =>
  tours.find(({ slug }) => slug === ref.slug) ?? null;

export const tourStepOf = (tours: readonly Tour[], ref: TourRef): Step | null =>
  tourOf(tours, ref)?.steps[ref.step - 1] ?? null;

/** The view of a step as it is before anyone touches it; null for a tour or step that does not exist. */
export const baseOf = (tours: readonly Tour[], ref: TourRef): View | null => {
  const step = tourStepOf(tours, ref);
  if (step === null) return null;
  const view = viewOfStep(step);
  // A projector in a darkened room; a page that is read follows the system.
  return { ...view, theme: ref.as === "read" ? view.theme : "dark", tour: ref };
};

/** Steps from 1, kept inside the tour. */
export const stepBy = (tour: Tour, from: number, by: number): number =>
  Math.max(1, Math.min(tour.steps.length, from + by));

/** A step's view for whoever presents: the language, whose borders are drawn and on which ground stay as they chose. */
export const atStep = (tours: readonly Tour[], view: View, ref: TourRef): View => {
  const base = baseOf(tours, ref);
  if (base === null) return view;
  const theme = view.tour?.as === ref.as ? view.theme : base.theme;
  return { ...base, theme, worldview: view.worldview, language: view.language };
};

/** The records a step puts in front; null when it puts all of them there. */
export const highlightedBy = (
  atlas: Atlas,
  step: Pick<Step, "view" | "light">,
): ReadonlySet<PartnershipId> | null => {
  if (step.light === null) return null;
  const { shown } = select(atlas, readOver(step.light, viewOfStep(step)).view);
  return new Set(shown.map(({ partnership }) => partnership.id));
};

/** Where an annotation points, in the Pacific frame; null for what is not drawn. */
export const anchorPoint = (atlas: Atlas, anchor: Anchor): Point | null => {
  switch (anchor.kind) {
    case "partnership": {
      const record = atlas.partnerships.find(({ id }) => id === anchor.partnership);
      const [strand] = record?.weave.strands ?? [];
      if (record?.weave.junction) return record.weave.junction;
      return strand ? pointOnStrand(strand, anchor.along) : null;
    }
    case "place": {
      const place = atlas.places[anchor.place];
      return place && place.lon !== null && place.lat !== null ? project(place.lon, place.lat) : null;
    }
  }
};

export type Run = { readonly text: string; readonly strong: boolean };

/** A caption as runs of plain and strong text. */
export const runsOf = (caption: string): readonly Run[] =>
  caption
    .split("*")
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter(({ text }) => text !== "");

export const plainCaption = (caption: string): string => caption.replaceAll("*", "");
