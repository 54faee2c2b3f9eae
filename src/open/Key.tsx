import { slotsOf } from "../links/slots.ts";
import { shownIn } from "../links/window.ts";
import { say } from "../text/catalogue.ts";
import { openText } from "../text/en/open.ts";
import { Skipped } from "./Skipped.tsx";
import { type Drawn, useOpenSlice } from "./store.ts";

/** More would cover the map; the rest are drawn in one colour anyway. */
const LISTED = 6;

const Colours = ({ links }: Pick<Drawn, "links">) => {
  if (links.colouredBy === "nothing") return null;
  const slots = slotsOf(links);
  const listed = links.names.slice(0, LISTED);
  const more = links.names.length - listed.length;
  return (
    <ul className="open-key-colours">
      {listed.map(({ name, count }, index) => (
        <li key={name} className={`link-${slots[index]}`}>
          <span className="open-key-line" aria-hidden="true" />
          <span>{name === "" ? openText.unnamed : (groupName(name) ?? name)}</span>
          <span className="open-key-count">{count.toLocaleString("en")}</span>
        </li>
      ))}
      {more > 0 && <li className="link-other">{openText.others(more)}</li>}
    </ul>
  );
};

/** The atlas's own groups by their names. */
const groupName = (name: string): string | undefined => {
  const groups: Readonly<Record<string, { readonly long: string }>> = say.words.groups;
  return groups[name]?.long;
};

const Count = ({ links }: Pick<Drawn, "links">) => {
  const window = useOpenSlice((state) => state.window);
  const playing = useOpenSlice((state) => state.playing);
  return (
    <p className="open-count" role="status" aria-live={playing ? "off" : "polite"}>
      {openText.shown(shownIn(links, window), links.count)}
    </p>
  );
};

/** What is drawn: file, count, colours, what was left out. */
export const Key = ({ drawn: { name, links } }: { readonly drawn: Drawn }) => (
  <section className="open-key" aria-label={openText.drawn(name)}>
    <h1 title={name}>{name}</h1>
    <Count links={links} />
    <Colours links={links} />
    <Skipped links={links} />
  </section>
);
