import type { Visit } from "./visit.ts";

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: the beginning, the length on the clock, and the length in processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
};

/** Work of a page's own scripts, and what they are compiled from. */
const scripted = /^(EvaluateScript|FunctionCall|TimerFire|FireAnimationFrame|v8\.compile)$/;

/**
 * Processor ms of each main-thread task in which script ran, while `act` goes on. A clock also runs while another
 * program has the processor; on a shared machine that is half of what it says.
 */
export const scriptTasks = async (
  { cdp }: Pick<Visit, "cdp">,
  act: () => Promise<unknown>,
): Promise<readonly number[]> => {
  const events: TraceEvent[] = [];
  // Chrome's trace format; the protocol's types leave its events open.
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "v8.compile"] },
  });
  await act();
  const complete = new Promise((done) => cdp.once("Tracing.tracingComplete", done));
  await cdp.send("Tracing.end");
  await complete;
  const parsing = events.find(({ name, ph }) => name === "ParseHTML" && ph === "X");
  const own = events
    .filter(({ ph, pid, tid }) => ph === "X" && pid === parsing?.pid && tid === parsing.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: { readonly end: number; readonly ms: number; hasScript: boolean }[] = [];
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    const task = tasks.at(-1);
    if (task === undefined || ts >= task.end)
      tasks.push({ end: ts + dur, ms: tdur / 1000, hasScript: scripted.test(name) });
    else if (scripted.test(name)) task.hasScript = true;
  }
  return tasks.filter(({ hasScript }) => hasScript).map(({ ms }) => ms);
};
