import { type ReactNode, useState } from "react";
import { countSet } from "../../model/time/facet.ts";
import { say } from "../../text/catalogue.ts";
import { facets } from "../filters/choices.ts";
import { FacetFields } from "../filters/FacetFields.tsx";
import { PartnerFilter } from "../filters/PartnerFilter.tsx";
import { Headline } from "../headline/Headline.tsx";
import { Footnote } from "../key/Footnote.tsx";
import { Key } from "../key/Key.tsx";
import { Card } from "../lazyParts.ts";
import { Timeline } from "../timeline/Timeline.tsx";
import { useSelected } from "../useSelected.ts";
import { useSlice } from "../useStore.ts";
import { RecordList } from "./RecordList.tsx";
import { useSheet } from "./useSheet.ts";
import "./sheet.css";
import { useObstacle } from "../useObstacle.ts";

type TabProps = { readonly name: string; readonly children: ReactNode };

/** One of several, of which one is open. Its content is made when it opens. */
const Tab = ({ name, children }: TabProps) => {
  const [open, setOpen] = useState(false);
  return (
    <details name="sheet-tabs" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {open && children}
    </details>
  );
};

const Overview = () => {
  const set = useSlice(({ view }) => countSet(view));
  const { shown, total } = useSelected();
  return (
    <>
      <Headline />
      <PartnerFilter />
      <Timeline compact />
      <div className="sheet-tabs">
        <p className="sheet-count">{say.shell.filters.shown(shown.length, total)}</p>
        <Tab name={say.shell.filters.open(set)}>
          {facets.map((facet) => (
            <FacetFields key={facet} facet={facet} />
          ))}
        </Tab>
        <Tab name={say.shell.key.title}>
          <Key />
          <Footnote />
        </Tab>
      </div>
      <RecordList records={shown.map(({ partnership }) => partnership)} name={say.shell.sheet.list} />
    </>
  );
};

// A phone held sideways has no room for half a sheet and a map.
const isShort = (): boolean => window.matchMedia("(max-height: 519px)").matches;

/** The phone's sheet: the headline, the timeline and the list, or the card of what is selected. */
export const Sheet = ({ startsLow }: { readonly startsLow: boolean }) => {
  const obstacle = useObstacle();
  const card = useSlice(({ view }) => view.selection.kind !== "none");
  const { stop, held, handle } = useSheet(startsLow || isShort() ? "peek" : "half", card ? "half" : "peek");
  return (
    <section
      className={held === null ? "sheet" : "sheet is-held"}
      data-stop={stop}
      ref={obstacle}
      aria-label={card ? say.shell.card.region : say.shell.sheet.label}
      style={held === null ? undefined : { height: `${held}px` }}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={stop === "full" ? say.shell.sheet.shrink : say.shell.sheet.grow}
        aria-expanded={stop === "full"}
        {...handle}
      />
      {card && <h1 className="unseen">{say.shell.pageName}</h1>}
      <div className="sheet-body">{card ? <Card /> : <Overview />}</div>
    </section>
  );
};
