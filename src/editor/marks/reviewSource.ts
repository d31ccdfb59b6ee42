import type * as vscode from 'vscode';
import type { Review } from '../../core/marks/review';

/** What reviewers have marked in open filings. */
export interface ReviewSource {
  /** A filing's marks, or where they stand, are others. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** The marks of a filing; undefined until they are known, and where there are none. */
  of(document: vscode.TextDocument): Review | undefined;
}
