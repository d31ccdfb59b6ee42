import * as vscode from 'vscode';
import type { FilerLabels } from '../core/library/filerLabels';
import type { BesideAnswer, FileBeside } from './analysisClient';

/**
 * Reads the files of the taxonomy that lie beside a filing, as long as `hand` wants more of them. A file that is not there, or not to
 * be read, is left out: most filings are read without.
 */
export async function readBeside(
  filing: vscode.Uri,
  hand: (files: readonly FileBeside[]) => Promise<BesideAnswer | undefined>,
): Promise<FilerLabels> {
  let files: FileBeside[] = [];
  for (;;) {
    const answer = await hand(files);
    if (answer === undefined) return new Map();
    if (answer.wanted.length === 0) return answer.labels;
    const read = await Promise.all(answer.wanted.map((name) => readFile(filing, name)));
    files = read.flatMap((file) => file ?? []);
  }
}

async function readFile(filing: vscode.Uri, name: string): Promise<FileBeside | null> {
  try {
    return { name, bytes: await vscode.workspace.fs.readFile(vscode.Uri.joinPath(filing, '..', name)) };
  } catch {
    return null;
  }
}
