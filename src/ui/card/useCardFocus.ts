import { type RefObject, useEffect, useRef } from "react";
import type { Selection } from "../../model/view.ts";

/**
 * Focus follows a reader who opens the card with the keyboard to its title, and goes back where it came from when the
 * card closes. A page that opens with a card, and a press on the bare map, leave it where it is.
 */
export const useCardFocus = (selection: Selection): RefObject<HTMLDivElement | null> => {
  const card = useRef<HTMLDivElement>(null);
  const shown = useRef(false);

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const stays = document.activeElement !== document.body && document.activeElement !== null;
      if (!stays && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);

  useEffect(() => {
    const now = document.activeElement;
    const nowhere = now === null || now === document.body;
    const isNew = !shown.current;
    shown.current = true;
    if (selection.kind === "none" || card.current?.contains(now) || (isNew && nowhere)) return;
    card.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [selection]);

  return card;
};
