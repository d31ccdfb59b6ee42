import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import type { Installation } from './install';
import { withTickmark } from './installedExtension';
import { loadWorkbench } from './page';
import { testExtension } from './paths';
import { REPORT_MARK } from './reportMark';
import { startServer, type Server } from './server';

/** A module to run inside an extension host, with Tickmark beside it. */
export interface HostedModule {
  /** Absolute path of the built module, whose `run()` is called; it fails by throwing. */
  readonly module: string;
  /** Absolute path of the folder that is open: the module may write into it. */
  readonly folder: string;
  /** Absolute path of the package of Tickmark to install; without it the project as it was built last. */
  readonly vsix?: string | undefined;
  /** Environment of the extension host, beside the usual. */
  readonly env?: Readonly<Record<string, string>>;
  /** Gets each line that the module logs behind {@link REPORT_MARK}. */
  readonly report: (line: string) => void;
  /** Prepares the page before the workbench is loaded into it. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const LIMIT = 5 * 60_000;

/**
 * Runs a module inside the extension host of a release.
 * @returns whether it came to a good end.
 * @throws Error with the extension host's log when it comes to none.
 */
export async function runInExtensionHost(installation: Installation, hosted: HostedModule): Promise<boolean> {
  const extensions = withTickmark(installation, hosted.vsix);
  const server = await startServer(installation, { env: hosted.env, extensionsFolder: extensions.folder });
  try {
    const browser = await launchBrowser();
    try {
      return await runInPage(server, browser, hosted);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    extensions.remove();
  }
}

async function runInPage(server: Server, browser: Browser, { module, folder, report, prepare }: HostedModule): Promise<boolean> {
  const page = await browser.newPage();
  const log: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const line = format(...args);
    log.push(line);
    if (line.startsWith(REPORT_MARK)) report(line.slice(REPORT_MARK.length));
  });
  const exitCode = new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${module} did not end in time.\n${log.join('\n')}`)), LIMIT);
    page
      .exposeFunction('codeAutomationExit', (code: number) => {
        clearTimeout(late);
        resolve(code);
      })
      .catch(reject);
  });
  await prepare?.(page);
  await loadWorkbench(page, server, {
    folder,
    developmentExtension: testExtension,
    testsModule: module,
  });
  return (await exitCode) === 0;
}
