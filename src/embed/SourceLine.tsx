import { ExternalLink } from "lucide";
import { type MouseEvent, useState } from "react";
import { dayText } from "../model/records/dateText.ts";
import { parseIso } from "../model/records/day.ts";
import { queryOf } from "../model/view/address.ts";
import { say } from "../text/frame.ts";
import { Icon } from "../ui/Icon.tsx";
import { useSelected } from "../ui/useSelected.ts";
import { useSlice } from "../ui/useStore.ts";
import { useOptions } from "./setting.ts";

const editionText = (edition: string): string => {
  const day = parseIso(edition);
  return day === null ? edition : dayText(day, say.timeline.dates);
};

/** Null where the sandbox refuses: some browsers say so by throwing. */
const openWindow = (address: string): Window | null => {
  try {
    return window.open(address, "_blank");
  } catch {
    return null;
  }
};

/** A sandbox without `allow-popups` says nothing about it; but only a sandbox has no origin. */
const mayBeRefused = (): boolean => window.origin === "null";

/** Opens the full map at this view. Where the host's sandbox refuses windows, the address can be copied by hand. */
const OpenFull = () => {
  const query = useSlice(({ view }) => queryOf(view));
  const [refused, setRefused] = useState<string | null>(null);
  const language = useSlice(({ speech }) => speech.language);
  // A frame in another language lies one folder deeper.
  const home = language === "en" ? "../" : "../../";
  const path = query === "" ? home : `${home}?${query}`;
  const press = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (!mayBeRefused()) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    const opened = openWindow(href);
    if (opened === null) setRefused(href);
    else opened.opener = null;
  };
  return (
    <>
      <a className="frame-open" href={path} target="_blank" rel="noopener" onClick={press}>
        {say.embed.open}
        <Icon of={ExternalLink} size={14} name={say.embed.elsewhere} />
      </a>
      {refused !== null && (
        <label className="frame-address">
          {say.embed.refused}
          <input
            type="text"
            readOnly
            aria-label={say.embed.address}
            value={refused}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
    </>
  );
};

/** Always there: from where the records come, of which day, that lines are not routes, and the way to all of it. */
export const SourceLine = () => {
  const edition = useSlice(({ atlas }) => atlas.edition);
  const pinned = useOptions((options) => options.edition);
  const { shown } = useSelected();
  return (
    <footer className="frame-source">
      <p>
        {say.embed.source(shown.length, editionText(edition))} {say.embed.credits}
        {pinned !== null && pinned < edition && (
          <strong> {say.embed.newer(editionText(pinned), editionText(edition))}</strong>
        )}
      </p>
      <OpenFull />
    </footer>
  );
};
