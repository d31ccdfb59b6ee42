import type * as vscode from 'vscode';
import type { TieCounts } from '../../analysis/analysisClient';
import type { Outcome } from './outcome';

/** What is known of whether the figures of open filings tie. */
export interface Checks {
  /** A document has been checked, or is no longer. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** What came out for the document as it stands now; undefined until it is known. */
  current(document: vscode.TextDocument): Outcome | undefined;
  /** What came out last, which may be of a text some keystrokes ago: for lists and counts, not for places. */
  latest(document: vscode.TextDocument): Outcome | undefined;
  /** Whether a figure of the document as it stands now ties; undefined until it is known. */
  tiesOf(document: vscode.TextDocument, figure: number): Promise<FigureTies | undefined>;
}

/** Whether one figure ties. */
export interface FigureTies {
  /** What does not tie, a sentence each. */
  readonly findings: readonly string[];
  /** By check, how many relations speak for the figure; empty where something does not tie. */
  readonly support: TieCounts;
}
