import { carryOver } from "./carryOver.ts";
import { yieldToMain } from "./slicedWork.ts";

const COMING = "coming";
const HERE = "here";

/** Lays the page that answers out behind the prerendered one while that is seen, so that its layout comes in slices too. */
export const mountHidden = (place: HTMLElement, prerendered: Element): void => {
  place.classList.add(COMING);
  // Of all radio buttons of one name in a page only one can be chosen.
  for (const radio of prerendered.querySelectorAll<HTMLInputElement>("input[type=radio]"))
    radio.name += "-prerendered";
  prerendered.after(place);
};

/**
 * Puts the page that answers in the prerendered one's place, part by part: to work out the styles of all that becomes
 * visible at once is too much for one slice of work.
 */
export const swapIn = async (
  place: HTMLElement,
  parts: readonly Element[],
  prerendered: Element,
): Promise<void> => {
  for (const part of parts) {
    part.classList.add(HERE);
    // Asking for its box has its styles worked out in this slice.
    part.getBoundingClientRect();
    await yieldToMain();
  }
  const { id } = prerendered;
  const carry = carryOver(prerendered, place);
  prerendered.remove();
  place.id = id;
  place.classList.remove(COMING);
  for (const part of parts) part.classList.remove(HERE);
  carry();
};
