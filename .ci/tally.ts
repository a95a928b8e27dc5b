import { z } from 'zod';

/** How many tests a runner ran, by outcome; flaky are those of the passed that failed at first. */
export type Tally = { passed: number; failed: number; skipped: number; flaky: number };

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Counts the outcomes in vitest's JSON report; a test file that could not even be loaded counts as one failure. */
export function tallyVitest(report: unknown): Tally {
  const { testResults, ...counts } = VitestReport.parse(report);
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + unloaded.length,
    skipped: counts.numPendingTests + counts.numTodoTests,
    flaky: 0,
  };
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

/** Counts the outcomes in Playwright's JSON report; an error outside the tests, as in the set-up, counts as a failure. */
export function tallyPlaywright(report: unknown): Tally {
  const { stats, errors } = PlaywrightReport.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    flaky: stats.flaky,
  };
}

/** `3 passed, 1 failed`, and how many were skipped, or passed only when they were run again, when any were. */
export function inWords({ passed, failed, skipped, flaky }: Tally): string {
  const more = skipped > 0 ? [`${skipped} skipped`] : [];
  return [`${passed} passed`, `${failed} failed`, ...more, ...(flaky > 0 ? [`${flaky} flaky`] : [])].join(
    ', ',
  );
}
