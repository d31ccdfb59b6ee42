import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser';
import { install } from '../harness/install';
import { withTickmark, type ExtensionsFolder } from '../harness/installedExtension';
import type { Settings } from '../harness/settings';
import { startStaticWorkbench, type StaticWorkbench } from '../harness/staticWorkbench';
import { fromVariables } from '../harness/suiteEnvironment';
import { VIRTUAL_FOLDER } from '../testExtension/virtualFiles';
import { Workbench } from '../workbench';
import { VIEWPORT, WAIT_LIMIT } from './session';

/** Ends what the workbench was served by. */
interface Served {
  readonly web: StaticWorkbench;
  readonly extensions: ExtensionsFolder;
  readonly browser: Browser;
}

/**
 * Opens VS Code for the Web on the folder of the tests' extension: no server runs anything, extensions run in a worker of the browser.
 * Close it when the tests are done with it.
 */
export async function openWeb(settings: Settings = {}): Promise<Workbench> {
  const { release, vsix, pictures } = fromVariables();
  const installation = install(release);
  const extensions = withTickmark(installation, vsix);
  const web = await startStaticWorkbench(installation, extensions.folder);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(WAIT_LIMIT);
  const workbench = new Workbench(page, {
    folder: VIRTUAL_FOLDER,
    release: release.name,
    pictures: pictures ?? false,
    dispose: () => end({ web, extensions, browser }),
  });
  await page.goto(web.address(VIRTUAL_FOLDER, settings));
  await workbench.waitForDrawn();
  return workbench;
}

async function end({ web, extensions, browser }: Served): Promise<void> {
  await browser.close();
  await web.stop();
  extensions.remove();
}
