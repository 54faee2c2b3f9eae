import { useSyncExternalStore } from "react";

export type Layout = "phone" | "wide";

// Narrower than a tablet, or a phone held sideways; the styles use the same words.
const phone = "(max-width: 839px), (max-height: 519px)";

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(phone);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** A page drawn before anyone looks is drawn wide; its styles make do on a phone until the scripts are here. */
export const useLayout = (): Layout =>
  useSyncExternalStore(
    subscribe,
    () => (matchMedia(phone).matches ? "phone" : "wide"),
    () => "wide",
  );
