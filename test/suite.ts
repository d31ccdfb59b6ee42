import { format } from 'node:util';
import { recordResult, type SuiteResult } from './results';

export interface SuiteOptions {
  /** How the result is named in the summary, e.g. `e2e 1.96`. */
  readonly name: string;
  /** Absolute paths of built test files. */
  readonly files: readonly string[];
  /** Only tests whose full title contains this text. */
  readonly grep?: string | undefined;
  /** Limit of one test or hook, in milliseconds. */
  readonly timeout: number;
  /** How often a test that fails is run again before it counts as failed; by default never. Each is named in the report. */
  readonly retries?: number | undefined;
  /** Where the report goes, a line at a time; by default to the console. */
  readonly print?: ((line: string) => void) | undefined;
}

/** Runs mocha over built test files, reports as it goes and records the result for the summary. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  process.setSourceMapsEnabled(true);
  // Not every extension host can require() the ES module that mocha is; each can import it.
  const { default: Mocha } = await import('mocha');
  const { print } = options;
  if (print) Mocha.reporters.Base.consoleLog = (...data) => print(format(...(data as unknown[])));
  const mocha = new Mocha({ timeout: options.timeout, retries: options.retries ?? 0, color: false, reporter: 'spec' });
  if (options.grep) mocha.fgrep(options.grep);
  for (const file of options.files) mocha.addFile(file);
  const retried: string[] = [];
  const result = await new Promise<SuiteResult>((resolve) => {
    const runner = mocha.run((failed) =>
      resolve({ suite: options.name, passed: runner.stats?.passes ?? 0, failed, skipped: runner.stats?.pending ?? 0, retried }),
    );
    runner.on('retry', (test: Mocha.Test, error: Error) =>
      retried.push(`${test.fullTitle()}: ${error.message.split('\n')[0] ?? ''}`),
    );
  });
  recordResult(result);
  return result;
}
