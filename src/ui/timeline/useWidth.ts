import { type RefObject, useEffect, useRef, useState } from "react";

/** The element's width in px, as it changes; 0 until it is known. */
export const useWidth = <T extends Element>(): readonly [RefObject<T | null>, number] => {
  const element = useRef<T | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    // Where nothing is laid out, as in jsdom, there is nothing to observe either.
    if (element.current === null || !("ResizeObserver" in window)) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
