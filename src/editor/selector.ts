import type * as vscode from 'vscode';

/** Any document: which ones have figures is not a question of language. A document that is no filing gets no answer. */
export const ANY_DOCUMENT: vscode.DocumentSelector = '*';
