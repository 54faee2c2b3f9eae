import { vi } from "vitest";

/** Frames of the screen that come when the test says so. Returns the function that lets one pass. */
export const stubFrames = (): (() => void) => {
  let asked: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => asked.push(draw));
  vi.stubGlobal("cancelAnimationFrame", () => {});
  vi.stubGlobal("matchMedia", () => ({
    // Whoever wants less motion gets no flights, which would need a clock.
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  return () => {
    const now = asked;
    asked = [];
    for (const draw of now) draw();
  };
};
