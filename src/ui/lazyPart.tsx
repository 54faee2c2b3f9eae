import { type ComponentType, useEffect, useReducer } from "react";
import { askRecords } from "../state/store.ts";
import { say } from "../text/catalogue.ts";
import { useSetu, useSlice } from "./useStore.ts";

/** A part of the page whose code comes when it is first shown, or earlier when `prepare` is called. */
export type LazyPart<P> = ComponentType<P> & { readonly prepare: () => Promise<void> };

type Progress = { readonly failed: boolean; readonly attempt: number };

/** Stands where something is on its way; or, when it did not come, offers to try again. */
export const LoadingOrRetry = ({
  failed,
  retry,
}: {
  readonly failed: boolean;
  readonly retry: () => void;
}) =>
  failed ? (
    <div className="later" role="alert">
      <p>{say.shell.later.failed}</p>
      <button type="button" onClick={retry}>
        {say.shell.later.retry}
      </button>
    </div>
  ) : (
    <p className="later" role="status">
      {say.shell.later.loading}
    </p>
  );

/** Asks for the whole records when it is drawn. True once they are here; null when they did not come. */
export const useRecords = (wanted: boolean): boolean | null => {
  const store = useSetu();
  const records = useSlice((state) => state.records);
  useEffect(() => {
    if (wanted && records === "outline") askRecords(store);
  }, [store, wanted, records]);
  if (!wanted || records === "whole") return true;
  return records === "missing" ? null : false;
};

/**
 * `load` brings the component. Until it is here a word stands in its place, and when it does not come, a way to try
 * again: the rest of the page goes on. What `needs` the whole records waits for them as well.
 */
export const lazyPart = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  needs: "outline" | "whole" = "outline",
): LazyPart<P> => {
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
    const records = useRecords(needs === "whole");
    const store = useSetu();
    const retry = (): void => {
      askRecords(store);
      if (ready === null) note("again");
    };
    if (ready !== null && records === true) {
      const Ready = ready;
      return <Ready {...props} />;
    }
    return <LoadingOrRetry failed={failed || records === null} retry={retry} />;
  };
  return Object.assign(Later, { prepare });
};
