import type * as vscode from 'vscode';
import { READING_SCHEME } from '../analysis/readingUri';

/**
 * Any document: which ones have figures is not a question of language, and one that is no filing gets no answer. By pattern
 * rather than `*`, which ranks no higher than the editor's own marking of equal words and would lose to it by chance.
 */
export const ANY_DOCUMENT: vscode.DocumentSelector = { pattern: '**' };

/** The canonical text of HTML filings. */
export const READING_VIEW: vscode.DocumentSelector = { scheme: READING_SCHEME };
