import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useState } from "react";

/** A first drawing in parts, so that the browser can answer a reader between two of them. */
export type Pace = {
  /** Resolves when the next part may be drawn. */
  readonly breathe: () => Promise<void>;
  /** Says that something is being drawn; whoever does calls what it returns when that stands. */
  readonly hold: () => () => void;
  /** Resolves when nothing is being drawn any more. */
  readonly done: Promise<void>;
};

export const makePace = (breathe: Pace["breathe"]): Pace => {
  let held = 0;
  let finish = (): void => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return {
    breathe,
    done,
    hold: () => {
      held += 1;
      let holding = true;
      return () => {
        if (!holding) return;
        holding = false;
        held -= 1;
        // One part lets go before those inside it take hold.
        queueMicrotask(() => held === 0 && finish());
      };
    },
  };
};

/** How what is mounted now is drawn: part by part, or, where it is null, in one go. */
export const PaceContext = createContext<Pace | null>(null);

/** Draws its children at a pace; what comes after the first drawing comes in one go. */
export const Paced = ({ pace, children }: { readonly pace: Pace; readonly children: ReactNode }) => {
  const [now, setNow] = useState<Pace | null>(pace);
  useEffect(() => {
    void pace.done.then(() => setNow(null));
  }, [pace]);
  return <PaceContext value={now}>{children}</PaceContext>;
};

/**
 * How many of a component's `count` parts may stand by now, infinitely many once all of them do: at once, or where
 * there is a pace one more after each breath, from the moment that they are `ready` to be drawn.
 */
export const useParts = (count: number, ready = true): number => {
  const given = useContext(PaceContext);
  // The pace it began with: what is mounted later has one of its own.
  const [pace] = useState(() => given);
  const [standing, setStanding] = useState(pace === null ? Number.POSITIVE_INFINITY : 0);
  const complete = standing >= count;
  // Layout effects: the others wait for a picture, and a frame far down a page is not drawn.
  useLayoutEffect(() => (complete ? undefined : pace?.hold()), [pace, complete]);
  useLayoutEffect(() => {
    if (pace === null || !ready || complete) return;
    let stopped = false;
    void pace.breathe().then(() => {
      if (!stopped) setStanding(standing + 1 < count ? standing + 1 : Number.POSITIVE_INFINITY);
    });
    return () => {
      stopped = true;
    };
  }, [pace, ready, complete, standing, count]);
  return standing;
};

const StandingContext = createContext(Number.POSITIVE_INFINITY);

/** Gives its `count` parts their turns, without drawing those again that stand. */
export const InTurn = ({ count, children }: { readonly count: number; readonly children: ReactNode }) => (
  <StandingContext value={useParts(count)}>{children}</StandingContext>
);

/** What is drawn when its turn has come, counted from 0. */
export const Part = ({ turn, children }: { readonly turn: number; readonly children: ReactNode }) =>
  useContext(StandingContext) > turn ? children : null;
