import { useEffect, useState } from "react";
import type { Hint } from "../svg/gestures.ts";
import { say } from "../text/frame.ts";

// Long enough to read six words twice.
const SHOWN = 2500;

const hintText = (hint: Hint): string => {
  switch (hint) {
    case "wheel":
      return say.embed.hints.wheel(/Mac|iPad|iPhone/.test(navigator.userAgent));
    case "touch":
      return say.embed.hints.touch;
  }
};

/** After a try to move the map that was left to the page: how it is done. Every try is a new object. */
export const Hinted = ({ hint }: { readonly hint: { readonly kind: Hint } | null }) => {
  const [gone, setGone] = useState<object | null>(null);
  useEffect(() => {
    const ticket = setTimeout(() => setGone(hint), SHOWN);
    return () => clearTimeout(ticket);
  }, [hint]);
  return (
    <p className="frame-hint" role="status">
      {hint !== null && hint !== gone && <span>{hintText(hint.kind)}</span>}
    </p>
  );
};
