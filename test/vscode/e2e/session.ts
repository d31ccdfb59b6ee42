import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser';
import { install } from '../harness/install';
import { withTickmark, type ExtensionsFolder } from '../harness/installedExtension';
import { loadWorkbench } from '../harness/page';
import { inProject, testExtension } from '../harness/paths';
import { startServer, type Server } from '../harness/server';
import type { Settings } from '../harness/settings';
import { fromVariables } from '../harness/suiteEnvironment';
import { copyOfFolder, removeCopy } from '../harness/temporaryFolder';
import { insist } from '../parts/insist';
import { VIRTUAL_FOLDER } from '../testExtension/virtualFiles';
import { Workbench } from '../workbench';

/** The kinds of colour theme, as a person would name them. */
export type Theme = 'light' | 'dark' | 'high contrast' | 'high contrast light';

export interface WorkbenchOptions {
  /** The folder to open a copy of, in the project, or {@link VIRTUAL_FOLDER}; by default the samples. */
  readonly folder?: string;
  /** Another window of a workbench's folder, which has to stay open as long. */
  readonly beside?: Workbench;
  /** A file to open, relative to the folder. */
  readonly file?: string;
  /** By default the light theme that the release itself starts with. */
  readonly theme?: Theme;
  readonly settings?: Settings;
  /** The display language as VS Code names it, `zh-cn`; by default English. */
  readonly displayLanguage?: string;
}

/** The theme of each kind as the picker lists it, and the part of the workbench's class that names its file. */
const THEMES: Readonly<Record<Theme, { readonly label: string; readonly file: string }>> = {
  light: { label: 'Light Modern', file: 'light_modern' },
  dark: { label: 'Dark Modern', file: 'dark_modern' },
  'high contrast': { label: 'Dark High Contrast', file: 'hc_black' },
  'high contrast light': { label: 'Light High Contrast', file: 'hc_light' },
};

export const WAIT_LIMIT = 30_000;
export const VIEWPORT = { width: 1280, height: 800 };

/** What all tests of a run share: one server and one browser, started by the first that opens a workbench. */
interface Session {
  readonly server: Server;
  readonly browser: Browser;
  readonly extensions: ExtensionsFolder;
}

let session: Promise<Session> | undefined;
const open = new Set<Workbench>();

/**
 * Opens VS Code with Tickmark on a copy of a folder, as if for the first time. Close it when the tests are done with it.
 * The settings are the user's; where two workbenches are open at once, both follow those of the later one.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  session ??= startSession();
  const { server, browser } = await session;
  const { release, pictures } = fromVariables();
  server.setSettings(options.settings ?? {});

  const isVirtual = options.folder === VIRTUAL_FOLDER;
  const isOwn = !isVirtual && options.beside === undefined;
  const folder = isOwn ? copyOfFolder(inProject(options.folder ?? 'samples')) : (options.beside?.folder ?? VIRTUAL_FOLDER);
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(WAIT_LIMIT);
  const workbench: Workbench = new Workbench(page, {
    folder,
    release: release.name,
    pictures: pictures ?? false,
    dispose: () => {
      open.delete(workbench);
      if (isOwn) removeCopy(folder);
    },
  });
  open.add(workbench);
  await loadWorkbench(page, server, {
    folder,
    file: options.file && path.join(folder, options.file),
    developmentExtension: isVirtual ? testExtension : undefined,
    displayLanguage: options.displayLanguage,
  });
  await workbench.waitForDrawn();
  if (options.file) await workbench.editor.lines.first().waitFor();
  if (options.theme) await applyTheme(workbench, options.theme);
  return workbench;
}

/** By way of the picker: a theme in the settings loses, on most starts, to the default that the web applies first. */
export async function applyTheme(workbench: Workbench, theme: Theme): Promise<void> {
  const { label, file } = THEMES[theme];
  await insist(
    async (attempt) => {
      if (attempt > 1) await workbench.takeFocus();
      await workbench.runCommand('Preferences: Color Theme');
      await workbench.quickInput.type(label);
      await workbench.quickInput.pick(new RegExp(`^${label}`));
    },
    (timeout) => workbench.page.locator(`.monaco-workbench[class*="-themes-${file}-"]`).waitFor({ timeout }),
  );
}

async function startSession(): Promise<Session> {
  const { release, vsix } = fromVariables();
  const installation = install(release);
  const extensions = withTickmark(installation, vsix);
  const server = await startServer(installation, { extensionsFolder: extensions.folder });
  return { server, browser: await launchBrowser(), extensions };
}

afterEach('picture of a failure', async function () {
  const { currentTest } = this;
  const workbench = [...open].at(-1);
  if (currentTest?.state !== 'failed' || !workbench) return;
  await workbench.screenshot(`failed ${currentTest.fullTitle().replace(/[^\w ]/g, '')}`);
});

after('end VS Code', async () => {
  for (const workbench of open) await workbench.close();
  const { server, browser, extensions } = (await session) ?? {};
  await browser?.close();
  await server?.stop();
  extensions?.remove();
});
