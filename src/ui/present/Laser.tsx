import { useEffect, useRef } from "react";
import { pointerSeen } from "./pointerSeen.ts";

/** A light that follows the pointer while its key is held. */
export const Laser = () => {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      pointerSeen.follow(([x, y]) => {
        if (dot.current) dot.current.style.transform = `translate(${x}px, ${y}px)`;
      }),
    [],
  );
  return <div ref={dot} className="present-laser" aria-hidden="true" />;
};
