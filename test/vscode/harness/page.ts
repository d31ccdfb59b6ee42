import type { Page } from 'playwright-core';
import type { Server } from './server';

export interface PageOptions {
  /** Absolute path of the workspace folder. */
  readonly folder: string;
  /** Absolute path of a file to open. */
  readonly file?: string | undefined;
  /** An extension to run from its folder. */
  readonly developmentExtension?: string | undefined;
  /** A module whose `run()` the extension host calls. */
  readonly testsModule?: string | undefined;
  /** The display language as VS Code names it, `zh-cn`; by default English. */
  readonly displayLanguage?: string | undefined;
}

/** The address that opens the workbench. */
export function workbenchAddress(server: Server, folder: string, file?: string): string {
  const payload = [['skipWelcome', 'true']];
  if (file) payload.push(['openFile', `vscode-remote://${server.authority}${file}`]);
  return `http://${server.authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) }).toString()}`;
}

/** Loads the workbench into a page. */
export async function loadWorkbench(page: Page, server: Server, options: PageOptions): Promise<void> {
  const remote = (path: string | undefined) => path && { scheme: 'vscode-remote', authority: server.authority, path };
  const extension = remote(options.developmentExtension);
  const testsModule = remote(options.testsModule);
  await page.addInitScript(addDevelopmentOptions, {
    ...(extension && { extensions: [extension] }),
    ...(testsModule && { extensionTestsPath: testsModule }),
  });
  if (options.displayLanguage) await page.addInitScript(setDisplayLanguage, options.displayLanguage);
  await page.goto(workbenchAddress(server, options.folder, options.file));
}

/**
 * Runs in the page before its own scripts, where a language pack would say what it speaks. Without one VS Code's own texts stay
 * English, but extensions are asked for the language.
 */
function setDisplayLanguage(language: string): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

/**
 * Runs in the page before its own scripts. Newer workbenches take no development options from the address, so they are put
 * into the configuration element as soon as the parser has made it: the script that reads it runs later.
 */
function addDevelopmentOptions(developmentOptions: object): void {
  if (window !== window.top) return; // a webview
  const observer = new MutationObserver(() => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    const text = element?.dataset.settings;
    if (!element || !text) return;
    observer.disconnect();
    const configuration = JSON.parse(text) as { developmentOptions?: object };
    configuration.developmentOptions = { ...configuration.developmentOptions, ...developmentOptions };
    element.dataset.settings = JSON.stringify(configuration);
  });
  observer.observe(document, { childList: true, subtree: true });
}
