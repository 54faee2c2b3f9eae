type At = readonly [x: number, y: number];

// Where the pointer was last seen: a light that is switched on must not wait for it to move.
let last: At = [-100, -100];

window.addEventListener("pointermove", ({ clientX, clientY }) => {
  last = [clientX, clientY];
});

export const pointerSeen = {
  /** Calls at once and at every move. Returns stop. */
  follow: (listener: (at: At) => void): (() => void) => {
    const onMove = ({ clientX, clientY }: PointerEvent): void => listener([clientX, clientY]);
    listener(last);
    window.addEventListener("pointermove", onMove);
    return () => window.removeEventListener("pointermove", onMove);
  },
};
