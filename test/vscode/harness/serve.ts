import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './desktopCode';
import { install } from './install';
import { workbenchAddress } from './page';
import { inProject, projectFolder } from './paths';
import { releases } from './releases';
import { startServer } from './server';
import { removeFolder, temporaryFolder } from './temporaryFolder';

/** Serves VS Code with Tickmark to a browser, and opens one where there is a display, until Ctrl+C. */
export async function serveInBrowser(folder: string, file: string): Promise<void> {
  const extensionsFolder = extensionsFolderOfOurs();
  const server = await startServer(install(releases.newest), { extensionsFolder });
  const address = workbenchAddress(server, folder, path.join(folder, file));
  console.log(`\nVS Code with Tickmark is at\n\n  ${address}\n\nPress Ctrl+C to end it.`);
  if (hasDisplay()) openInBrowser(address);
  await interrupted();
  await server.stop();
  removeFolder(extensionsFolder);
}

/**
 * An address cannot name an extension under development, so the project itself stands among the installed extensions. After
 * a build, reloading the window is enough.
 */
function extensionsFolderOfOurs(): string {
  const { publisher, name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Record<string, string>;
  const folder = temporaryFolder('extensions');
  const kind = process.platform === 'win32' ? 'junction' : 'dir';
  symlinkSync(projectFolder, path.join(folder, `${publisher}.${name}-${version}`), kind);
  return folder;
}

function openInBrowser(address: string): void {
  const opener = spawn(browserOpener(), [address], { stdio: 'ignore', detached: true });
  opener.once('error', () => console.log('No browser could be opened: open the address yourself.'));
  opener.unref();
}

function browserOpener(): string {
  if (process.platform === 'darwin') return 'open';
  return process.platform === 'win32' ? 'explorer' : 'xdg-open';
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
