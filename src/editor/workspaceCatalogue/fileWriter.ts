import * as vscode from 'vscode';
import type { Insertion } from '../../core/catalogue/workspace/insertion';

/** An answer that says what to write. */
interface ToWrite {
  readonly type: 'insertion';
  readonly insertion: Insertion;
}

/** What became of it. `failed`: the worker or the editor could not do it, or the file cannot be read or written. */
export type Written<Answer> = Exclude<Answer, { type: 'insertion' }> | { readonly type: 'written' | 'failed' };

/** Somebody who types in the file while something is put into it does so between two of these. */
const MOST_ATTEMPTS = 3;

/**
 * Puts something into a file of the workspace's own, which is made where there is none. It goes through the editor's document, so that
 * what somebody has typed there and not saved is kept, and can be undone there.
 * @param ask what to write into the file's text as it stands, or why nothing is written
 */
export async function writeInto<Answer extends { readonly type: string }>(
  file: vscode.Uri,
  ask: (text: string) => Promise<Answer | ToWrite | undefined>,
): Promise<Written<Answer>> {
  try {
    return await attempt(file, ask);
  } catch {
    return { type: 'failed' };
  }
}

async function attempt<Answer extends { readonly type: string }>(
  file: vscode.Uri,
  ask: (text: string) => Promise<Answer | ToWrite | undefined>,
): Promise<Written<Answer>> {
  for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts++) {
    const document = await openIfThere(file);
    const version = document?.version;
    const answer = await ask(document?.getText() ?? '');
    if (answer === undefined) return { type: 'failed' };
    if (!isToWrite(answer)) return answer as Exclude<Answer, { type: 'insertion' }>;
    if (document?.version !== version || document?.isClosed === true) continue;
    const isWritten = await (document === undefined ? create(file, answer.insertion) : insert(document, answer.insertion));
    return { type: isWritten ? 'written' : 'failed' };
  }
  return { type: 'failed' };
}

function isToWrite(answer: { readonly type: string }): answer is ToWrite {
  return answer.type === 'insertion';
}

async function openIfThere(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const edited = vscode.workspace.textDocuments.find(({ isDirty, uri }) => isDirty && uri.toString() === file.toString());
  if (edited !== undefined) return edited;
  try {
    // Of a file that has been deleted the editor may keep the document for a while.
    await vscode.workspace.fs.stat(file);
  } catch {
    return undefined;
  }
  return vscode.workspace.openTextDocument(file);
}

async function create(file: vscode.Uri, { text }: Insertion): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(text) });
  return vscode.workspace.applyEdit(edit);
}

async function insert(document: vscode.TextDocument, { offset, length, text }: Insertion): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
  edit.replace(document.uri, range, text);
  return (await vscode.workspace.applyEdit(edit)) && document.save();
}
