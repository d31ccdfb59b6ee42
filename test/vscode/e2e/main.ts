// The process that runs the end-to-end tests of one release.
import path from 'node:path';
import { exitWhenInterrupted } from '../harness/interruption';
import { fromVariables } from '../harness/suiteEnvironment';
import { succeeded } from '../../results';
import { runSuite } from '../../suite';

exitWhenInterrupted();
const { release, grep } = fromVariables();

void runSuite({
  name: `e2e ${release.name}`,
  files: [path.join(__dirname, 'suite.js')],
  grep,
  // A window, a browser, a server and a host on two cores: once in some thousand steps a key or a click meets a busy one.
  retries: 2,
  timeout: 90_000, // a workbench on a slow machine takes a while to open; every wait inside has a limit of its own
}).then((result) => {
  process.exitCode = succeeded(result) ? 0 : 1;
});
