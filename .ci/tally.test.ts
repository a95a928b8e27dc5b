import { describe, expect, it } from 'vitest';
import { inWords, tallyPlaywright, tallyVitest } from './tally';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

describe('the tally', () => {
  it('counts what vitest reports', () => {
    const failing = { ...vitest, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(tallyVitest(vitest)).toEqual({ passed: 5, failed: 0, skipped: 0, flaky: 0 });
    expect(tallyVitest(failing)).toEqual({ passed: 5, failed: 2, skipped: 2, flaky: 0 });
  });

  it('counts a file that vitest could not load as a failure, not one whose failures are counted already', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(tallyVitest({ ...vitest, numFailedTests: 1, testResults }).failed).toBe(2);
  });

  it('counts what Playwright reports', () => {
    expect(tallyPlaywright({ stats, errors: [] })).toEqual({ passed: 4, failed: 0, skipped: 0, flaky: 0 });
    const failing = { ...stats, unexpected: 2, skipped: 1, flaky: 1 };
    expect(tallyPlaywright({ stats: failing, errors: [] })).toEqual({
      ...{ passed: 5, failed: 2 },
      ...{ skipped: 1, flaky: 1 },
    });
  });

  it('counts a set-up that failed as a failure', () => {
    expect(tallyPlaywright({ stats: { ...stats, expected: 0 }, errors: [{}] }).failed).toBe(1);
  });

  it('refuses what is no report', () => {
    expect(() => tallyVitest({})).toThrow();
    expect(() => tallyPlaywright(null)).toThrow();
  });

  it('is told in words', () => {
    expect(inWords({ passed: 3, failed: 1, skipped: 0, flaky: 0 })).toBe('3 passed, 1 failed');
    expect(inWords({ passed: 3, failed: 0, skipped: 2, flaky: 1 })).toBe(
      '3 passed, 0 failed, 2 skipped, 1 flaky',
    );
  });
});
