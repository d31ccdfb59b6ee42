import path from 'node:path';
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import type { Installation } from './install';
import { loadWorkbench } from './page';
import { builtTests, inProject, projectFolder } from './paths';
import { launchBrowser } from './browser';
import { REPORT_MARK } from './reportMark';
import { startServer, type Server } from './server';
import { toVariables, type SuiteEnvironment } from './suiteEnvironment';
import { copyOfFolder, removeCopy } from './temporaryFolder';

const LIMIT = 5 * 60_000;

/**
 * Runs the integration suite inside the extension host of a release and prints its report.
 * @returns whether the suite said that all is well.
 * @throws Error with the extension host's log when the suite does not come to an end.
 */
export async function runIntegration(installation: Installation, environment: SuiteEnvironment): Promise<boolean> {
  const folder = copyOfFolder(inProject('samples'));
  try {
    const server = await startServer(installation, { env: toVariables(environment) });
    try {
      const browser = await launchBrowser();
      try {
        return await runInExtensionHost(server, browser, folder);
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  } finally {
    removeCopy(folder);
  }
}

async function runInExtensionHost(server: Server, browser: Browser, folder: string): Promise<boolean> {
  const page = await browser.newPage();
  const log: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const line = format(...args);
    log.push(line);
    if (line.startsWith(REPORT_MARK)) console.log(line.slice(REPORT_MARK.length));
  });
  const exitCode = new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The suite did not end in time.\n${log.join('\n')}`)), LIMIT);
    page
      .exposeFunction('codeAutomationExit', (code: number) => {
        clearTimeout(late);
        resolve(code);
      })
      .catch(reject);
  });
  await loadWorkbench(page, server, {
    folder,
    developmentExtension: projectFolder,
    testsModule: path.join(builtTests, 'integration/main.js'),
  });
  return (await exitCode) === 0;
}
