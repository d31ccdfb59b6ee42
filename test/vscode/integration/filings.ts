import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { inProject } from '../harness/paths';

/** Documents for the tests of the editor's features. */

const POLL_MS = 25;

/** A short release that shows every kind of figure; written into the workspace, so that it is a file like any other. */
export async function openRelease(): Promise<vscode.TextDocument> {
  return openFile('kestrel-2024q3.md', readFileSync(inProject('test/fixtures/editor/kestrel-2024q3.md'), 'utf8'));
}

/** One of the filings that show a language or a form. */
export async function openFiling(name: string): Promise<vscode.TextDocument> {
  return openFile(name, readFileSync(inProject('test/fixtures/filings', name), 'utf8'));
}

/** Writes a file into the workspace. */
export async function writeFile(name: string, content: Uint8Array): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, content);
  return uri;
}

/** Writes a file into the workspace and opens it in an editor. */
export async function openFile(name: string, content: string): Promise<vscode.TextDocument> {
  const uri = await writeFile(name, new TextEncoder().encode(content));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes a document without saving it and deletes its file. */
export async function discard(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.workspace.fs.delete(document.uri);
}

/** The place of a text, or of the n-th of several. */
export function positionOf(document: vscode.TextDocument, text: string, occurrence = 1): vscode.Position {
  let at = -1;
  for (let left = occurrence; left > 0; left--) at = document.getText().indexOf(text, at + 1);
  assert.ok(at >= 0, `“${text}” is not in the document`);
  return document.positionAt(at + 1);
}

/** Waits until a question has an answer. */
export async function eventually<T>(ask: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    assert.ok(Date.now() < end, `waited for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Tickmark's card at a place, as Markdown; undefined when there is none. */
export async function cardAt(document: vscode.TextDocument, position: vscode.Position): Promise<string | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  const contents = hovers.flatMap((hover) =>
    hover.contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
  return contents.find((content) => content.includes('command:tickmark.'));
}
