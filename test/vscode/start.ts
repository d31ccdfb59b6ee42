// `npm start`: opens a real VS Code with Tickmark on the samples, the first of three that can be had.
// `npm start -- --browser` goes straight to the last.
import { parseArgs } from 'node:util';
import { downloadedCode, installedCode, openDesktop } from './harness/desktopCode';
import { latestSample, samplesFolder } from './harness/samples';
import { serveInBrowser } from './harness/serve';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'boolean', default: false } } });
  const code = values.browser ? undefined : (installedCode() ?? (await downloadedCode()));
  if (code) openDesktop(code, samplesFolder, latestSample());
  else await serveInBrowser(samplesFolder, latestSample());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
