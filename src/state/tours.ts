import { atStep, baseOf, stepBy, type Tour, type TourFile, tourOf } from "../model/tours/tour.ts";
import { queryOf, type Read, readAddress, tourNamed } from "../model/view/address.ts";
import { homeView, isSameSelection, type TourRef, type TourUse, type View } from "../model/view/view.ts";
import { type ReadFile, readFile } from "./files.ts";
import { change, type Store } from "./store.ts";

/** The tours of this edition, once somebody asked for them: a page that nobody presents never loads them. */
let held: readonly Tour[] = [];

export const heldTours = (): readonly Tour[] => held;

export const holdTours = (tours: readonly Tour[]): void => {
  held = tours;
};

/** Rejects when the file does not come. */
export const loadTours = async (read: ReadFile = readFile): Promise<readonly Tour[]> => {
  if (held.length > 0) return held;
  const response = await read(__TOURS_URL__);
  if (!response.ok) throw new Error(`${__TOURS_URL__}: ${response.status}`);
  // Written and checked by scripts/data, in the same build as this code.
  const { tours } = (await response.json()) as TourFile;
  holdTours(tours);
  return tours;
};

/** Whether an address names a tour while none is here to say what its step shows. */
export const wantsTours = (query: string): boolean => held.length === 0 && tourNamed(query) !== null;

export const baseNow = (tour: TourRef): View | null => baseOf(held, tour);

/** A page's address as a view, over the step of a tour when it names one. */
export const readHere = (query: string): Read => readAddress(query, baseNow);

export const queryHere = (view: View): string => queryOf(view, (view.tour && baseNow(view.tour)) ?? homeView);

/** What is selected because the step says so, and not because a reader opened it. */
export const isOwnSelection = (view: View): boolean => {
  const base = view.tour && baseNow(view.tour);
  return base !== null && isSameSelection(base.selection, view.selection);
};

/** Whether the reader has moved the map, opened a card or filtered since the step came up. */
export const isTouched = (view: View): boolean => {
  const base = view.tour && baseNow(view.tour);
  if (base === null) return false;
  const { theme, worldview, language } = view;
  return queryOf(view, { ...base, theme, worldview, language }) !== queryOf(base, base);
};

// What the page showed before a tour began, by what the tour was opened for.
const before = new WeakMap<Store, Map<TourUse, View>>();

export const openTour = (store: Store, slug: string, as: TourUse, step = 1): void => {
  const { view } = store.getState();
  if (view.tour?.as !== as) {
    const views = before.get(store) ?? new Map<TourUse, View>();
    before.set(store, views.set(as, view));
  }
  change(store, (now) => atStep(held, now, { slug, step, as }));
};

/** Back to what was there before; to the home view when the page was opened on the tour. */
export const leaveTour = (store: Store): void => {
  const { tour, worldview, language } = store.getState().view;
  if (tour === null) return;
  const back = before.get(store)?.get(tour.as) ?? { ...homeView, worldview, language };
  change(store, () => back);
};

/** The step as it was meant, from 1; the same object again makes the camera go back to it. */
export const goToStep = (store: Store, step: number, slug?: string): void => {
  const { tour } = store.getState().view;
  const ref = tour && { ...tour, slug: slug ?? tour.slug };
  const whole = ref && tourOf(held, ref);
  if (ref === null || whole === null) return;
  change(store, (view) => atStep(held, view, { ...ref, step: stepBy(whole, step, 0) }));
};

/** Forward or back; while the map is touched, back to the step itself. */
export const moveStep = (store: Store, by: 1 | -1): void => {
  const { view } = store.getState();
  if (view.tour !== null) goToStep(store, view.tour.step + (isTouched(view) ? 0 : by));
};
