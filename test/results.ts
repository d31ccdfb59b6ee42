import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What a suite came to. The counts are of tests; a failed hook counts as a failed test. */
export interface SuiteResult {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Tests that failed and passed when run again, with why they failed: worth a look, because a person may meet the same. */
  readonly retried: readonly string[];
}

/** Names the file to which each suite appends its {@link SuiteResult} as a line of JSON, whatever process it runs in. */
export const RESULTS_VARIABLE = 'TICKMARK_TEST_RESULTS';

/** Appends to the file of results, if the environment names one. */
export function recordResult(result: SuiteResult): void {
  const file = process.env[RESULTS_VARIABLE];
  if (file) appendFileSync(file, `${JSON.stringify(result)}\n`);
}

/** The recorded result of a suite; undefined when the suite never came to an end. */
export function recordedResult(suite: string): SuiteResult | undefined {
  const file = process.env[RESULTS_VARIABLE];
  if (!file || !existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SuiteResult).find((result) => result.suite === suite);
}

/** True when the suite ran at least one test and none failed: a suite that runs nothing proves nothing. */
export function succeeded(result: SuiteResult): boolean {
  return result.failed === 0 && result.passed > 0;
}
