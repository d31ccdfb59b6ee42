// `npm test`: every step in order up to the first that fails. Its last line is the sum over all tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The scripts of package.json that make up the whole test, the fastest to fail first. The editor's suites run on the installed package,
 * which is what people get: it is minified, and has no other file to fall back on.
 */
const STEPS = [['check'], ['lint'], ['test:core'], ['test:vscode', '--', '--installed']];

const folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-test-'));
const resultsFile = path.join(folder, 'results.jsonl');

/** @returns whether the step went well */
function run(step) {
  console.log(`\n══ npm run ${step.join(' ')}`);
  const { status } = spawnSync('npm', ['run', '--silent', ...step], {
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a .cmd there
    env: { ...process.env, TICKMARK_TEST_RESULTS: resultsFile },
  });
  return status === 0;
}

/** The results that the suites recorded, as test/results.ts writes them. */
function readResults() {
  if (!existsSync(resultsFile)) return [];
  const lines = readFileSync(resultsFile, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

const failedStep = STEPS.find((step) => !run(step));
const results = readResults();
rmSync(folder, { recursive: true, force: true });

const sum = (count) => results.reduce((total, result) => total + result[count], 0);
console.log('');
for (const { suite, passed, failed, skipped, retried } of results) {
  console.log(
    `${suite}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${retried.length > 0 ? `, ${retried.length} at another attempt` : ''}`,
  );
}
if (failedStep) {
  console.log(`npm run ${failedStep.join(' ')} failed; what comes after it did not run.`);
  process.exitCode = 1;
}
// A step that fails without a failing test (a type error, a suite that could not run) counts as one.
const failed = failedStep ? Math.max(1, sum('failed')) : sum('failed');
console.log(`${sum('passed')} passed, ${failed} failed`);
