import * as vscode from 'vscode';
import type { AnnotationChoices } from './annotationChoices';
import { setting } from './settings';

/** Documents that show what some other part of the editor made: never filings, whatever they hold. */
const FOREIGN_SCHEMES = new Set([
  'output',
  'debug',
  'comment',
  'git',
  'gitfs',
  'search-editor',
  'tickmark-catalogue',
  'vscode',
  'vscode-settings',
  'vscode-terminal',
  'vscode-interactive-input',
  'vscode-chat-code-block',
  'vscode-scm',
]);

/** Text formats go by other language names when an extension claims the file; the name's end then tells. */
const TEXT_FILE = /\.(?:txt|text|md|markdown)$/i;

/** How much a document may become annotated. */
export type Candidacy =
  /** Never looked at. */
  | 'no'
  /** Annotated when its content says that it is a filing. */
  | 'ifFiling'
  /** The user says that it is one. */
  | 'insisted';

/** Decides by the user's word first, then the settings, then the language. */
export function candidacyOf(document: vscode.TextDocument, choices: AnnotationChoices): Candidacy {
  if (FOREIGN_SCHEMES.has(document.uri.scheme)) return 'no';
  const choice = choices.get(document.uri);
  if (choice !== undefined) return choice === 'always' ? 'insisted' : 'no';
  if (matchesAny(document, setting('neverAnnotate', document.uri))) return 'no';
  if (matchesAny(document, setting('alwaysAnnotate', document.uri))) return 'insisted';
  return isText(document) ? 'ifFiling' : 'no';
}

/** Whether the user can say of a document that it is a filing. */
export function canBeAnnotated(document: vscode.TextDocument): boolean {
  return !FOREIGN_SCHEMES.has(document.uri.scheme);
}

function isText(document: vscode.TextDocument): boolean {
  return setting('languages', document.uri).includes(document.languageId) || TEXT_FILE.test(document.uri.path);
}

function matchesAny(document: vscode.TextDocument, globs: readonly string[]): boolean {
  return globs.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
}
