import * as vscode from 'vscode';
import type { Span } from '../core/filing';

/** A span of the canonical text as a range of the document it was read from. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function locationOf(document: vscode.TextDocument, span: Span): vscode.Location {
  return new vscode.Location(document.uri, rangeOf(document, span));
}

/** Shows a place in an editor and selects nothing but it. */
export async function showSpan(
  document: vscode.TextDocument,
  span: Span,
  options?: vscode.TextDocumentShowOptions,
): Promise<void> {
  await vscode.window.showTextDocument(document, { ...options, selection: rangeOf(document, span) });
}
