import type { ReactNode } from "react";
import { dayText } from "../../model/records/dateText.ts";
import { parseIso } from "../../model/records/day.ts";
import { say } from "../../text/catalogue.ts";
import { pagesText } from "../../text/en/pages.ts";
import { usePaper } from "../card/paper.ts";
import { BridgeMark } from "../header/BridgeMark.tsx";

type Props = { readonly edition: string; readonly children: ReactNode };

/** What stands around every prerendered page: whose page it is, above; what it was made from, below. */
export const PageFrame = ({ edition, children }: Props) => {
  const home = usePaper()?.home ?? "../page/";
  const day = parseIso(edition);
  return (
    <>
      <header className="static-head">
        <a className="static-home" href={home}>
          <BridgeMark />
          <span className="static-name">{say.shell.name}</span>
          <span className="static-tagline">{say.shell.tagline}</span>
        </a>
      </header>
      <main className="static-page">{children}</main>
      <footer className="static-foot">
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
