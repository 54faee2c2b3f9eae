import type { ReactNode } from "react";
import { dayText } from "../../model/dateText.ts";
import { parseIso } from "../../model/day.ts";
import { say } from "../../text/catalogue.ts";
import { pagesText } from "../../text/en/pages.ts";
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
        <a className="leaf-home" href={home}>
          <BridgeMark />
          <span className="leaf-name">{say.shell.name}</span>
          <span className="leaf-tagline">{say.shell.tagline}</span>
        </a>
      </header>
      <main className="leaf">{children}</main>
      <footer className="leaf-foot">
        <p>
          {day !== null && pagesText.edition(dayText(day, say.timeline.dates))} {pagesText.licence}.{" "}
          {say.shell.notRoutes} {say.shell.footnote}
        </p>
        <p>
          <a href={home}>{pagesText.home}</a>{" "}
          <a href={`${home}data/partnerships.json`}>{pagesText.allRecords}</a>
        </p>
      </footer>
    </>
  );
};
