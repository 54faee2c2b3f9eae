import { useEffect, useRef, useState } from "react";
import { type Made, UserError, type Work } from "../../files/job.ts";
import { BlankPicture } from "../../files/raster.ts";
import { download } from "../../state/download.ts";
import { say } from "../../text/catalogue.ts";

export type Job =
  | { readonly kind: "none" }
  | { readonly kind: "working"; readonly said: string; readonly done: number }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly name: string; readonly why: string };

const whyOf = (problem: unknown): string => {
  if (problem instanceof BlankPicture) return say.share.blank;
  if (problem instanceof UserError) return problem.message;
  return problem instanceof Error ? problem.message : String(problem);
};

/** One file that takes a while: started, followed, cancelled, saved. It ends when what shows it goes away. */
export const useJob = () => {
  const [job, setJob] = useState<Job>({ kind: "none" });
  const running = useRef<AbortController | null>(null);
  const cancel = (): void => running.current?.abort();
  // React meets a device: nobody waits for a file whose dialog is closed.
  useEffect(() => () => running.current?.abort(), []);

  /** `name` is what is said when it fails. */
  const start = async (name: string, make: (work: Work) => Promise<Made>): Promise<void> => {
    // A button that is disabled while it works would lose its focus.
    if (running.current !== null) return;
    const own = new AbortController();
    running.current = own;
    setJob({ kind: "working", said: say.share.working, done: 0 });
    const report: Work["report"] = (said, done) => setJob({ kind: "working", said, done });
    try {
      const made = await make({ signal: own.signal, report });
      own.signal.throwIfAborted();
      download(made.file, made.name);
      setJob({ kind: "saved", name: made.name });
    } catch (problem) {
      if (own.signal.aborted) setJob({ kind: "cancelled" });
      else setJob({ kind: "failed", name, why: whyOf(problem) });
    } finally {
      running.current = null;
    }
  };

  return { job, start, cancel } as const;
};
