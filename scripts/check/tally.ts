export type Tally = { readonly passed: number; readonly failed: number };

export const passedOne: Tally = { passed: 1, failed: 0 };
export const failedOne: Tally = { passed: 0, failed: 1 };

export const total = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );

export const tallyLine = ({ passed, failed }: Tally): string => `tests: ${passed} passed, ${failed} failed`;

/** A run in which nothing passed has tested nothing. */
export const isGood = ({ passed, failed }: Tally): boolean => passed > 0 && failed === 0;

/** The part of vitest's JSON report that is counted. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * Counts a run of vitest. A file that breaks outside its tests counts as one failure, and so does a run that ends
 * badly without a failed test, or without a report (null).
 */
export function vitestTally(report: VitestReport | null, succeeded: boolean): Tally {
  if (report === null) return failedOne;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
}
