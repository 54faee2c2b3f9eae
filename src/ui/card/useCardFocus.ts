import { type RefObject, useEffect, useRef, useState } from "react";
import type { Selection } from "../../model/view/view.ts";
import type { Store } from "../../state/store.ts";
import { useSetu } from "../useStore.ts";

/** The selection whose card has had focus. A card drawn anew, in another layout, must not take focus again. */
const met = new WeakMap<Store, Selection>();

/**
 * Takes focus to the card's title when the reader opens one, and back to where it was when the card closes. A card the
 * page opened with, and a step made with the card's own buttons, leave focus where it is.
 */
export const useCardFocus = (selection: Selection): RefObject<HTMLDivElement | null> => {
  const store = useSetu();
  const card = useRef<HTMLDivElement>(null);
  // Asked before the card is drawn, since a list that it replaces takes its focused button away.
  const [opener] = useState(() => document.activeElement);

  useEffect(
    () => () => {
      const now = document.activeElement;
      if (opener !== null && (now === null || now === document.body)) focusAgain(opener);
    },
    [opener],
  );

  useEffect(() => {
    const before = met.get(store) ?? store.getInitialState().view.selection;
    met.set(store, selection);
    if (selection === before || selection.kind === "none") return;
    if (card.current?.contains(document.activeElement)) return;
    card.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [selection, store]);

  return card;
};

/** The element, or the button of the same words that stands in its place by now. */
const focusAgain = (opener: Element): void => {
  const isOpener = (button: Element): boolean => button.textContent === opener.textContent;
  const again = opener.isConnected ? opener : [...document.querySelectorAll("button")].find(isOpener);
  if (again instanceof HTMLElement || again instanceof SVGElement) again.focus({ preventScroll: true });
};
