// Runs the integration suite in the desktop's VS Code, which has to be downloaded: `npm run test:desktop`.
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { builtTests, inProject, projectFolder } from './harness/paths';
import { checkLowestRelease, releases, type Release, type ReleaseChoice } from './harness/releases';
import { quietArguments } from './harness/desktopCode';
import { toVariables } from './harness/suiteEnvironment';
import { copyOfFolder, removeCopy } from './harness/temporaryFolder';

async function main(): Promise<void> {
  checkLowestRelease();
  for (const choice of Object.keys(releases) as ReleaseChoice[]) await runOn(choice);
}

async function runOn(choice: ReleaseChoice): Promise<void> {
  const release = releases[choice];
  console.log(`\n── integration, desktop ${release.version}`);
  const folder = copyOfFolder(inProject('samples'));
  try {
    const exitCode = await runTests({
      vscodeExecutablePath: await download(release),
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: path.join(builtTests, 'integration/main.js'),
      extensionTestsEnv: toVariables({ choice }),
      launchArgs: [folder, ...quietArguments],
    });
    if (exitCode !== 0) throw new Error(`The integration suite failed on the desktop's VS Code ${release.version}.`);
  } finally {
    removeCopy(folder);
  }
}

async function download(release: Release): Promise<string> {
  try {
    return await downloadAndUnzipVSCode(release.version);
  } catch (error) {
    throw new Error(
      `VS Code ${release.version} could not be downloaded (${String(error)}). This suite needs update.code.visualstudio.com; ` +
        'where it cannot be reached, `npm run test:vscode` runs the same tests in the server from npm.',
      { cause: error },
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
