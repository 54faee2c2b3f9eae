/** One line of the results: what was asked for, what was measured. */
export type Row = {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** Null where there is no target, or nothing was measured. */
  readonly met: boolean | null;
};

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
export const milliseconds = (ms: number): string => `${ms < 100 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const verdict = (met: boolean | null): string => (met === null ? "–" : met ? "met" : "**missed**");

export const tableOf = (rows: readonly Row[]): string =>
  [
    "| | target | measured | |",
    "|---|---|---|---|",
    ...rows.map(
      ({ what, target, measured, met }) => `| ${what} | ${target} | ${measured} | ${verdict(met)} |`,
    ),
  ].join("\n");
