import type { Loaded } from "../state/load.ts";
import { en } from "../text/catalogue.ts";
import "./notice.css";

type Problem = Exclude<Loaded, { kind: "atlas" }>;

const text = en.shell.load;

const said = (problem: Problem): string => {
  switch (problem.kind) {
    case "missing":
      return text.missing(problem.status);
    case "broken":
      return text.broken;
    case "other-version":
      return text["other-version"](problem.version);
  }
};

/** Over the prerendered page when the atlas did not come. */
export const LoadNotice = ({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry: () => void;
}) => (
  <div className="notice" role="alert">
    <h2>{text.title}</h2>
    <p>{said(problem)}</p>
    <button type="button" className="primary" onClick={onRetry}>
      {text.retry}
    </button>
  </div>
);
