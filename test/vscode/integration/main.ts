// What VS Code's extension host loads to run the integration tests.
import path from 'node:path';
import { REPORT_MARK } from '../harness/reportMark';
import { fromVariables } from '../harness/suiteEnvironment';
import { succeeded } from '../../results';
import { runSuite } from '../../suite';

/** @throws Error when a test fails or none ran: VS Code then ends with an exit code of 1. */
export async function run(): Promise<void> {
  const { release, grep } = fromVariables();
  const result = await runSuite({
    name: `integration ${release.name}`,
    files: [path.join(__dirname, 'suite.js')],
    grep,
    // The editor's watcher of files is late now and then, and misses a file that goes and comes at once.
    retries: 2,
    timeout: 30_000,
    print: (line) => console.log(REPORT_MARK + line),
  });
  if (!succeeded(result)) throw new Error(`${result.failed} of the integration tests failed, ${result.passed} passed`);
}
