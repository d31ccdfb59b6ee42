import * as vscode from 'vscode';
import { MOST_FILE_BYTES } from './limits';

const MEGABYTE = 1_000_000;

/**
 * The bytes of a filing.
 * @throws Error, in words for the user, when there is no such file, it cannot be read, or it is larger than what is read
 */
export async function bytesOfFiling(file: vscode.Uri): Promise<Uint8Array> {
  const { size } = await vscode.workspace.fs.stat(file);
  // Some file systems know the size only when the file has been read.
  const bytes = size > MOST_FILE_BYTES ? undefined : await vscode.workspace.fs.readFile(file);
  if (bytes !== undefined && bytes.length <= MOST_FILE_BYTES) return bytes;
  const [has, most] = [bytes?.length ?? size, MOST_FILE_BYTES].map((count) => Math.ceil(count / MEGABYTE).toString());
  throw new Error(vscode.l10n.t('This file has {0} MB. Tickmark reads filings of up to {1} MB.', has ?? '', most ?? ''));
}
