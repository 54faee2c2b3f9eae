import type { ReactNode } from "react";
import { dayText } from "../../model/dateText.ts";
import { parseIso } from "../../model/day.ts";
import { say } from "../../text/catalogue.ts";
import { usePaper } from "../card/paper.ts";
import { BridgeMark } from "../header/BridgeMark.tsx";

type Props = { readonly edition: string; readonly children: ReactNode };

/** What stands around every prerendered page: whose page it is, above; what it was made from, below. */
export const LeafFrame = ({ edition, children }: Props) => {
  const home = usePaper()?.home ?? "./";
  const day = parseIso(edition);
  return (
    <>
      <header className="leaf-head">
        <a className="leaf-home" href={home} aria-label={`${say.shell.name}: ${say.pages.home}`}>
          <BridgeMark />
          <span className="leaf-name">{say.shell.name}</span>
          <span className="leaf-tagline">{say.shell.tagline}</span>
        </a>
      </header>
      <main className="leaf">{children}</main>
      <footer className="leaf-foot">
        <p>
          {day !== null && say.pages.edition(dayText(day, say.timeline.dates))} {say.pages.licence}.{" "}
          {say.shell.notRoutes} {say.shell.footnote}
        </p>
        <p>
          <a href={home}>{say.pages.home}</a>{" "}
          <a href={`${home}data/partnerships.json`}>{say.pages.allRecords}</a>
        </p>
      </footer>
    </>
  );
};
