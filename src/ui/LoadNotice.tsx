import type { Loaded } from "../state/load.ts";
import { say } from "../text/catalogue.ts";
import "./notice.css";

type Problem = Exclude<Loaded, { kind: "atlas" }>;

const said = (problem: Problem): string => {
  switch (problem.kind) {
    case "missing":
      return say.shell.load.missing(problem.status);
    case "broken":
      return say.shell.load.broken;
    case "other-version":
      return say.shell.load["other-version"](problem.version);
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
    <h2>{say.shell.load.title}</h2>
    <p>{said(problem)}</p>
    <button type="button" className="primary" onClick={onRetry}>
      {say.shell.load.retry}
    </button>
  </div>
);
