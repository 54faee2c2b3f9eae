import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useState } from "react";
import type { MountQueue } from "../start/mountQueue.ts";

/** How what is mounted now is drawn: part by part, or, where it is null, in one go. */
export const MountQueueContext = createContext<MountQueue | null>(null);

/** Draws its children one by one; what comes after the first drawing comes in one go. */
export const FirstMount = ({
  queue,
  children,
}: {
  readonly queue: MountQueue;
  readonly children: ReactNode;
}) => {
  const [now, setNow] = useState<MountQueue | null>(queue);
  useEffect(() => {
    void queue.done.then(() => setNow(null));
  }, [queue]);
  return <MountQueueContext value={now}>{children}</MountQueueContext>;
};

/**
 * How many of a component's `count` parts may stand by now, infinitely many once all of them do: at once, or where
 * there is a queue one more after each turn, from the moment that they are `ready` to be drawn.
 */
export const useStagedCount = (count: number, ready = true): number => {
  const given = useContext(MountQueueContext);
  // The queue it began with: what is mounted later has one of its own.
  const [queue] = useState(() => given);
  const [mounted, setMounted] = useState(queue === null ? Number.POSITIVE_INFINITY : 0);
  const complete = mounted >= count;
  // Layout effects: the others wait for a picture, and a frame far down a page is not drawn.
  useLayoutEffect(() => (complete ? undefined : queue?.pending()), [queue, complete]);
  useLayoutEffect(() => {
    if (queue === null || !ready || complete) return;
    let stopped = false;
    void queue.yieldToMain().then(() => {
      if (!stopped) setMounted(mounted + 1 < count ? mounted + 1 : Number.POSITIVE_INFINITY);
    });
    return () => {
      stopped = true;
    };
  }, [queue, ready, complete, mounted, count]);
  return mounted;
};

const MountedContext = createContext(Number.POSITIVE_INFINITY);

/** Gives its `count` parts their turns, without drawing those again that stand. */
export const StagedMount = ({
  count,
  children,
}: {
  readonly count: number;
  readonly children: ReactNode;
}) => <MountedContext value={useStagedCount(count)}>{children}</MountedContext>;

/** What is drawn when its turn has come, counted from 0. */
export const Staged = ({ turn, children }: { readonly turn: number; readonly children: ReactNode }) =>
  useContext(MountedContext) > turn ? children : null;
