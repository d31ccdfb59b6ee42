// Runs the tests of the editor in a real VS Code; README.md beside this file says how.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install, type Installation } from './harness/install';
import { makePackage } from './harness/installedExtension';
import { runIntegration } from './harness/integration';
import { builtTests } from './harness/paths';
import { exitWhenInterrupted } from './harness/interruption';
import { checkLowestRelease, releases, type ReleaseChoice } from './harness/releases';
import { toVariables, type SuiteEnvironment } from './harness/suiteEnvironment';
import { removeFolder, temporaryFolder } from './harness/temporaryFolder';
import { RESULTS_VARIABLE, recordedResult, succeeded, type SuiteResult } from '../results';

const SUITES = ['integration', 'e2e'] as const;
type Suite = (typeof SUITES)[number];

interface Outcome extends SuiteResult {
  readonly ok: boolean;
}

async function main(): Promise<void> {
  const { choices, suites, installed, ...options } = readArguments();
  checkLowestRelease();
  const vsix = installed ? makePackage() : undefined;
  const outcomes: Outcome[] = [];
  for (const choice of choices) {
    const installation = install(releases[choice]);
    for (const suite of suites) outcomes.push(await runOne(suite, installation, { choice, vsix, ...options }));
  }
  if (vsix !== undefined) removeFolder(path.dirname(vsix));
  report(outcomes);
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      version: { type: 'string', default: 'all' },
      suite: { type: 'string', default: 'all' },
      grep: { type: 'string' },
      installed: { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
    },
  });
  return {
    choices: choose('--version', values.version, Object.keys(releases) as ReleaseChoice[]),
    suites: choose<Suite>('--suite', values.suite, SUITES),
    grep: values.grep,
    pictures: values.pictures,
    installed: values.installed,
  };
}

function choose<T extends string>(option: string, value: string, known: readonly T[]): readonly T[] {
  if (value === 'all') return known;
  const chosen = known.filter((one) => one === value);
  if (chosen.length === 0) throw new Error(`${option} is one of ${[...known, 'all'].join(', ')}, not ${value}`);
  return chosen;
}

async function runOne(suite: Suite, installation: Installation, environment: SuiteEnvironment): Promise<Outcome> {
  const name = `${suite} ${installation.release.name}`;
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const exitedWell = suite === 'integration' ? await runIntegration(installation, environment) : runEndToEnd(environment);
  const result = recordedResult(name) ?? { suite: name, passed: 0, failed: 0, skipped: 0, retried: [] };
  if (result.passed + result.failed === 0) console.error(`No test ran in ${name}.`);
  return { ...result, ok: exitedWell && succeeded(result) };
}

function runEndToEnd(environment: SuiteEnvironment): boolean {
  const { status } = spawnSync(process.execPath, [path.join(builtTests, 'e2e/main.js')], {
    stdio: 'inherit',
    env: { ...process.env, ...toVariables(environment) },
  });
  return status === 0;
}

function report(outcomes: readonly Outcome[]): void {
  console.log('');
  for (const { suite, passed, failed, skipped, retried, ok } of outcomes) {
    const notes = skipped > 0 ? `, ${skipped} skipped` : '';
    for (const test of retried) console.log(`again  ${suite}: ${test}`);
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${suite}: ${passed} passed, ${failed} failed${notes}`);
  }
  if (!outcomes.every(({ ok }) => ok)) process.exitCode = 1;
}

/** Suites run in other processes, so their results come back by way of a file: the caller's, or one of our own. */
async function withResultsFile(action: () => Promise<void>): Promise<void> {
  if (process.env[RESULTS_VARIABLE]) return action();
  const folder = temporaryFolder('results');
  process.env[RESULTS_VARIABLE] = path.join(folder, 'results.jsonl');
  try {
    await action();
  } finally {
    removeFolder(folder);
  }
}

exitWhenInterrupted();
withResultsFile(main).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
