import { type View, type Worldview, worldviews } from "../model/view/view.ts";

/** The worldviews of this build: both, or only the one it was built with (`SETU_WORLDVIEW=in npm run build`). */
export const offeredWorldviews: readonly Worldview[] = worldviews.filter(
  (worldview) => __WORLDVIEW__ === "" || __WORLDVIEW__ === worldview,
);

/** True where the legend was not composed for the picture and threads run under it: on a globe, or away from home. */
export const isAway = ({ camera, projection }: Pick<View, "camera" | "projection">): boolean =>
  projection === "globe" || camera.kind !== "frame" || (camera.frame !== "home" && camera.frame !== "whole");

/** The theme in force: the reader's, or the system's. */
export const themeNow = (view: Pick<View, "theme">): "light" | "dark" => {
  if (view.theme !== "auto") return view.theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

const indianZones: ReadonlySet<string> = new Set(["Asia/Kolkata", "Asia/Calcutta"]);

// Asking costs the browser a millisecond, and the first time twenty; nobody moves while a page is open.
let zone: string | null = null;

// Minutes. Only where the clocks may be India's is there anything to ask.
const INDIAN_OFFSET = -330;

const isInIndia = (): boolean => {
  if (new Date().getTimezoneOffset() !== INDIAN_OFFSET) return false;
  zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return indianZones.has(zone);
};

/** Whose borders: the reader's choice, or India's for a reader in India or in Hindi, or the neutral ones. */
export const worldviewNow = (view: Pick<View, "worldview">): Worldview => {
  const [only, other] = offeredWorldviews;
  if (only && !other) return only;
  if (view.worldview !== "auto") return view.worldview;
  // Nobody's time zone is known while the page is prerendered.
  if (typeof document === "undefined") return "neutral";
  return isInIndia() || document.documentElement.lang.startsWith("hi") ? "in" : "neutral";
};
