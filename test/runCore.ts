// The core's suite, outside VS Code: `npm run test:core -- [--grep TEXT]`.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { succeeded } from './results';
import { runSuite } from './suite';

const { values } = parseArgs({ options: { grep: { type: 'string' } } });
const folder = path.join(__dirname, 'core');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.js'))
  .sort()
  .map((name) => path.join(folder, name));

void runSuite({ name: 'core', files, grep: values.grep, timeout: 10_000 }).then((result) => {
  if (result.passed + result.failed === 0) console.error('No test of the core ran.');
  process.exitCode = succeeded(result) ? 0 : 1;
});
