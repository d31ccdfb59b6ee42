import type * as vscode from 'vscode';

/** How much a document may become annotated. */
export type Candidacy =
  /** Never looked at. */
  | 'no'
  /** Annotated when its content says that it is a filing. */
  | 'ifFiling'
  /** The user says that it is one. */
  | 'insisted';

/** Knows which documents are to be looked at, and what the user says of them. */
export interface CandidacySource {
  of(document: vscode.TextDocument): Candidacy;
  /** False for documents that could not become filings whatever the user says. */
  isPossible(document: vscode.TextDocument): boolean;
  /** Tags of the languages that the document may be in, the likeliest first; all when empty. */
  languagesOf(document: vscode.TextDocument): readonly string[];
  /** What {@link of} or {@link languagesOf} says has changed: for one document, or for any when there is none. */
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>;
}
