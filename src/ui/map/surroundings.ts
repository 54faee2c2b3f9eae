import type { View, Worldview } from "../../model/view.ts";

/** The theme in force: the reader's, or the system's. */
export const themeNow = (view: Pick<View, "theme">): "light" | "dark" => {
  if (view.theme !== "auto") return view.theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

const indianZones: ReadonlySet<string> = new Set(["Asia/Kolkata", "Asia/Calcutta"]);

/** Whose borders: the reader's choice, or India's for a reader in India or in Hindi, or the neutral ones. */
export const worldviewNow = (view: Pick<View, "worldview">): Worldview => {
  if (view.worldview !== "auto") return view.worldview;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return indianZones.has(zone) || document.documentElement.lang.startsWith("hi") ? "in" : "neutral";
};
