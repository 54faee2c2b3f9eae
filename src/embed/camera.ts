import { type Lens, lensOf, type Size } from "../model/drawing/lens.ts";
import type { Camera } from "../model/view/view.ts";

/** Narrower than this a frame starts on India and East Asia; from here on the whole Pacific can be read. */
const WHOLE_FROM = 480;

// The shape of the map at 680 px in the design, and its bounds in px.
const ASPECT = 300 / 680;
const NARROW_HEIGHT = 240;
const MOST = 520;

/** How high the map stands when nothing limits the frame; `frame.css` says the same to a page without scripts. */
export const idealMapHeight = (width: number): number =>
  width < WHOLE_FROM ? NARROW_HEIGHT : Math.min(MOST, Math.round(width * ASPECT));

export const lensFor = (camera: Camera, size: Size): Lens => {
  const isHome = camera.kind === "frame" && camera.frame === "home";
  return lensOf(isHome && size.width >= WHOLE_FROM ? { kind: "frame", frame: "whole" } : camera, size);
};
