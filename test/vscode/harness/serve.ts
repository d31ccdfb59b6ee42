import { spawn } from 'node:child_process';
import path from 'node:path';
import { hasDisplay } from './desktopCode';
import { install } from './install';
import { withTickmark } from './installedExtension';
import { workbenchAddress } from './page';
import { releases } from './releases';
import { startServer } from './server';

/** Serves VS Code with Tickmark to a browser, and opens one where there is a display, until Ctrl+C. */
export async function serveInBrowser(folder: string, file: string): Promise<void> {
  const installation = install(releases.newest);
  const extensions = withTickmark(installation);
  const server = await startServer(installation, { extensionsFolder: extensions.folder });
  const address = workbenchAddress(server, folder, path.join(folder, file));
  console.log(`\nVS Code with Tickmark is at\n\n  ${address}\n\nPress Ctrl+C to end it.`);
  if (hasDisplay()) openInBrowser(address);
  await interrupted();
  await server.stop();
  extensions.remove();
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
