import { type PointerEvent, useRef, useState } from "react";
import { followingStop, heightOf, heldHeight, isDrag, nearestStop, type Stop } from "./stops.ts";

type Hold = { readonly from: number; readonly start: number };

type SheetControl = {
  readonly stop: Stop;
  /** Pixels while a finger holds the sheet. */
  readonly held: number | null;
  readonly handle: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onClick: () => void;
  };
};

/** A sheet that is dragged by its handle, or stepped by a press on it. */
export const useSheet = (first: Stop, least: Stop): SheetControl => {
  const [chosen, setStop] = useState<Stop>(first);
  const [held, setHeld] = useState<number | null>(null);
  const hold = useRef<Hold | null>(null);
  const dragged = useRef(false);
  const stop = chosen === "peek" ? least : chosen;

  const release = (): void => {
    hold.current = null;
    setHeld(null);
  };
  return {
    stop,
    held,
    handle: {
      onPointerDown: (event) => {
        dragged.current = false;
        hold.current = { from: event.clientY, start: heightOf(stop, window.innerHeight) };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: ({ clientY }) => {
        const { current } = hold;
        if (current === null || !(dragged.current || isDrag(current.from, clientY))) return;
        dragged.current = true;
        setHeld(heldHeight(current.start, current.from, clientY, window.innerHeight));
      },
      onPointerUp: () => {
        if (held !== null) setStop(nearestStop(held, window.innerHeight));
        release();
      },
      onPointerCancel: release,
      onClick: () => {
        if (!dragged.current) setStop(followingStop(stop));
      },
    },
  };
};
