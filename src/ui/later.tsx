import { type ComponentType, useEffect, useReducer } from "react";
import { say } from "../text/catalogue.ts";

/** A part of the page whose code comes when it is first shown, or earlier when `prepare` is called. */
export type LaterPart<P> = ComponentType<P> & { readonly prepare: () => Promise<void> };

type Progress = { readonly failed: boolean; readonly attempt: number };

/**
 * `load` brings the component. Until it is here a word stands in its place, and when it does not come, a way to try
 * again: the rest of the page goes on.
 */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>): LaterPart<P> => {
  let ready: ComponentType<P> | null = null;
  const prepare = async (): Promise<void> => {
    ready ??= await load();
  };
  const Later = (props: P) => {
    const [{ failed, attempt }, note] = useReducer(
      (now: Progress, said: "here" | "failed" | "again"): Progress => ({
        failed: said === "failed",
        attempt: now.attempt + (said === "failed" ? 0 : 1),
      }),
      { failed: false, attempt: 0 },
    );
    useEffect(() => {
      if (ready !== null || attempt < 0) return;
      let stopped = false;
      prepare().then(
        () => stopped || note("here"),
        () => stopped || note("failed"),
      );
      return () => {
        stopped = true;
      };
    }, [attempt]);
    if (ready !== null) {
      const Ready = ready;
      return <Ready {...props} />;
    }
    if (!failed)
      return (
        <p className="later" role="status">
          {say.shell.later.loading}
        </p>
      );
    return (
      <div className="later" role="alert">
        <p>{say.shell.later.failed}</p>
        <button type="button" onClick={() => note("again")}>
          {say.shell.later.retry}
        </button>
      </div>
    );
  };
  return Object.assign(Later, { prepare });
};
