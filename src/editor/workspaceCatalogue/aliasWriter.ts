import * as vscode from 'vscode';
import type { AnalysisClient } from '../../analysis/analysisClient';
import type { AliasAnswer } from '../../analysis/schemas/workspace';
import type { Alias, Insertion } from '../../core/catalogue/workspace/addAlias';

/** What became of an alias. `failed`: the worker or the editor could not do it. */
export type Written = Exclude<AliasAnswer, { type: 'insertion' }> | { readonly type: 'written' | 'failed' };

/** Somebody who types in the file while something is put into it does so between two of these. */
const MOST_ATTEMPTS = 3;

/**
 * Puts an alias into a file of metrics, which is made where there is none. It goes through the editor's document, so that what somebody
 * has typed there and not saved is kept, and can be undone there.
 */
export async function writeAlias(client: AnalysisClient, file: vscode.Uri, alias: Alias): Promise<Written> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const document = await openIfThere(file);
    const version = document?.version;
    const text = document?.getText() ?? '';
    const answer = await client.alias({ uri: file.toString(), text }, alias);
    if (answer === undefined) return { type: 'failed' };
    if (answer.type !== 'insertion') return answer;
    if (document?.version !== version || document?.isClosed === true) continue;
    const isWritten = await (document === undefined ? create(file, answer.insertion) : insert(document, answer.insertion));
    return { type: isWritten ? 'written' : 'failed' };
  }
  return { type: 'failed' };
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
