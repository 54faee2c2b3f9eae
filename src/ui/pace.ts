import { createContext, useContext, useLayoutEffect, useState } from "react";

/** Resolves when the next part of a first drawing may be drawn. */
export type Pace = () => Promise<void>;

/** How what is mounted now is drawn: part by part, or, without a pace, in one go. */
export const PaceContext = createContext<Pace | null>(null);

/**
 * How many of a component's parts may stand by now: all, or where there is a pace one more after each breath, from the
 * moment that they are `ready` to be drawn.
 */
export const useParts = (count: number, ready = true): number => {
  const given = useContext(PaceContext);
  // The pace it began with: what is mounted later has one of its own.
  const [pace] = useState(() => given);
  const [standing, setStanding] = useState(pace === null ? count : 0);
  // Not an effect: those wait for a picture, and a frame far down a page is not drawn.
  useLayoutEffect(() => {
    if (pace === null || !ready || standing === count) return;
    let stopped = false;
    void pace().then(() => {
      if (!stopped) setStanding(standing + 1);
    });
    return () => {
      stopped = true;
    };
  }, [pace, ready, standing, count]);
  return standing;
};
