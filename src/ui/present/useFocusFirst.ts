import { type RefObject, useEffect, useRef } from "react";

/** Moves focus to an element once, when it is first drawn. */
export const useFocusFirst = <T extends HTMLElement>(): RefObject<T | null> => {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return element;
};
