import type * as vscode from 'vscode';
import type { History } from '../../core/library/history';
import type { Reading } from '../../core/library/reading';
import type { Target } from '../../core/library/subjects';

/** Knows how what stands at a place moved across filings. */
export interface Histories {
  /** Undefined where other filings tell nothing more, or nobody answers in time: a card does not wait for it. */
  of(document: vscode.TextDocument, reading: Reading, target: Target): Promise<History | undefined>;
}
