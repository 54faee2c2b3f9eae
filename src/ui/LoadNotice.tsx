import type { Loaded } from "../state/load.ts";
import { say } from "../text/catalogue.ts";
import "./notice.css";

export type LoadProblem =
  | Exclude<Loaded, { kind: "atlas" }>
  /** The records are here, and the page could not be drawn with them. */
  | { readonly kind: "failed"; readonly why: string };

const said = (problem: LoadProblem): string => {
  switch (problem.kind) {
    case "missing":
      return say.shell.load.missing(problem.status);
    case "broken":
      return say.shell.load.broken;
    case "other-version":
      return say.shell.load["other-version"](problem.version);
    case "failed":
      return problem.why;
  }
};

/** Over the prerendered page when the atlas did not come, or the first drawing threw. */
export const LoadNotice = ({
  problem,
  onRetry,
}: {
  readonly problem: LoadProblem;
  readonly onRetry: () => void;
}) => (
  <div className="notice" role="alert">
    <h2>{problem.kind === "failed" ? say.shell.failure.title : say.shell.load.title}</h2>
    <p>{said(problem)}</p>
    <button type="button" className="primary" onClick={onRetry}>
      {problem.kind === "failed" ? say.shell.failure.reload : say.shell.load.retry}
    </button>
  </div>
);
