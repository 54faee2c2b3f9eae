import { Fragment } from "react";
import { runsOf, type Step } from "../../model/tours/tour.ts";
import { say } from "../../text/catalogue.ts";

// Characters; a number and its unit stand in one line, a clause need not.
const UNBROKEN = 20;

export const Caption = ({ text }: { readonly text: string }) =>
  runsOf(text).map(({ text: run, strong }, index) => {
    // A caption does not change its runs while it stands.
    const key = index;
    if (!strong) return <Fragment key={key}>{run}</Fragment>;
    return (
      <strong key={key} className={run.length <= UNBROKEN ? "unbroken" : undefined}>
        {run}
      </strong>
    );
  });

/** What is drawn on the map, for those who do not see it. */
export const OnMap = ({ step }: { readonly step: Step }) =>
  step.annotations.length === 0 ? null : (
    <ul className="unseen" aria-label={say.tours.onMap}>
      {step.annotations.map(({ text, note }) => (
        <li key={text}>{note === null ? text : `${text}, ${note}`}</li>
      ))}
    </ul>
  );
