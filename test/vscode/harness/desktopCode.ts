import { spawn } from 'node:child_process';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { onPath } from './executables';
import { projectFolder } from './paths';

/** Keeps what is not the extension out of a desktop window that tests or a newcomer look at. */
export const quietArguments = ['--disable-extensions', '--skip-welcome', '--skip-release-notes', '--disable-workspace-trust'];

/** The `code` command of a desktop VS Code, if it is on the PATH. */
export function installedCode(): string | undefined {
  return onPath(process.platform === 'win32' ? ['code.cmd'] : ['code']);
}

/** A desktop VS Code downloaded into `.vscode-test/`, if there is a display to show it on and the download works. */
export async function downloadedCode(): Promise<string | undefined> {
  if (!hasDisplay()) return undefined;
  try {
    return await downloadAndUnzipVSCode('stable');
  } catch (error) {
    console.log(`The desktop's VS Code could not be downloaded (${String(error)}).`);
    return undefined;
  }
}

/** Whether a window can be opened here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Opens a window with the extension from this project on a folder and one of its files. */
export function openDesktop(code: string, folder: string, file: string): void {
  console.log(`Opening ${code} …`);
  const child = spawn(code, [`--extensionDevelopmentPath=${projectFolder}`, folder, path.join(folder, file)], {
    stdio: 'inherit',
    shell: process.platform === 'win32', // code is a .cmd there
  });
  child.once('error', (error) => {
    console.error(`${code} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.once('exit', (status) => (process.exitCode = status ?? 1));
}
