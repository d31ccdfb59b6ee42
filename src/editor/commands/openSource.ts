import * as vscode from 'vscode';
import { readingUri } from '../../analysis/readingUri';
import type { RecordPlace } from '../../core/library/record';
import { COMMANDS } from '../commandIds';
import { sourceFromArguments, type SourcePlace } from '../sourcePlaces';
import type { Surfaces } from '../surfaces/surfaces';

/** The document that a place's lines are counted in: of an HTML file its Reading View. */
export function documentUri(file: string): vscode.Uri {
  const uri = vscode.Uri.parse(file, true);
  return /\.(?:x?html?|xht)$/i.test(uri.path) ? readingUri(uri) : uri;
}

export function rangeOfPlace({ line, character, endLine, endCharacter }: RecordPlace): vscode.Range {
  return new vscode.Range(line, character, endLine, endCharacter);
}

/** Goes to a place of any filing: where the reader already has it open, else in a text editor. */
export async function openSource(surfaces: Surfaces, { file, place }: SourcePlace): Promise<void> {
  const document = await vscode.workspace.openTextDocument(documentUri(file));
  const range = document.validateRange(rangeOfPlace(place));
  await surfaces.show(document, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
}

/** The command behind the links of a history. A link may be older than the file: what is gone is said by the editor. */
export function registerOpenSource(surfaces: Surfaces): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.openSource, async (...args: unknown[]) => {
    const source = sourceFromArguments(args);
    if (source !== undefined) await openSource(surfaces, source);
  });
}
