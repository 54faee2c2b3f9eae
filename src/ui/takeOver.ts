import { carryOver } from "./carryOver.ts";
import { breathe } from "./pieces.ts";

const COMING = "coming";
const HERE = "here";

/** Lays the page that answers out behind the printed one while that is seen, so that its layout comes in pieces too. */
export const standBehind = (place: HTMLElement, printed: Element): void => {
  place.classList.add(COMING);
  // Of all radio buttons of one name in a page only one can be chosen.
  for (const radio of printed.querySelectorAll<HTMLInputElement>("input[type=radio]"))
    radio.name += "-printed";
  printed.after(place);
};

/**
 * Puts the page that answers in the printed one's place, part by part: to work out the styles of all that becomes
 * visible at once is too much for one piece of work.
 */
export const comeForward = async (
  place: HTMLElement,
  parts: readonly Element[],
  printed: Element,
): Promise<void> => {
  for (const part of parts) {
    part.classList.add(HERE);
    // Asking for its box has its styles worked out in this piece.
    part.getBoundingClientRect();
    await breathe();
  }
  const { id } = printed;
  const carry = carryOver(printed, place);
  printed.remove();
  place.id = id;
  place.classList.remove(COMING);
  for (const part of parts) part.classList.remove(HERE);
  carry();
};
