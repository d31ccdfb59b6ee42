import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A new empty folder of our own. */
export function temporaryFolder(purpose: string): string {
  return mkdtempSync(path.join(os.tmpdir(), `tickmark-${purpose}-`));
}

/** A copy to write into. It keeps the folder's name, which the workbench shows. */
export function copyOfFolder(folder: string): string {
  const copy = path.join(temporaryFolder('workspace'), path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Removes what {@link copyOfFolder} made. */
export function removeCopy(copy: string): void {
  removeFolder(path.dirname(copy));
}

/** Waits out a process that is still writing its last lines. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
