import path from 'node:path';
import { runInExtensionHost } from './extensionHost';
import type { Installation } from './install';
import { builtTests, inProject } from './paths';
import { toVariables, type SuiteEnvironment } from './suiteEnvironment';
import { copyOfFolder, removeCopy } from './temporaryFolder';

/**
 * Runs the integration suite inside the extension host of a release and prints its report.
 * @returns whether the suite said that all is well.
 * @throws Error with the extension host's log when the suite does not come to an end.
 */
export async function runIntegration(installation: Installation, environment: SuiteEnvironment): Promise<boolean> {
  const folder = copyOfFolder(inProject('samples'));
  try {
    return await runInExtensionHost(installation, {
      module: path.join(builtTests, 'integration/main.js'),
      folder,
      vsix: environment.vsix,
      env: toVariables(environment),
      report: (line) => console.log(line),
    });
  } finally {
    removeCopy(folder);
  }
}
