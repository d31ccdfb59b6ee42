import * as vscode from 'vscode';
import type { Candidacy, CandidacySource } from '../analysis/candidacy';
import { fileOf, isReadingUri, readingUri } from '../analysis/readingUri';
import { isHtmlFile, isTextFile } from '../core/readers/formatOf';
import { Disposables } from '../disposables';
import type { AnnotationChoices } from './annotationChoices';
import { onDidChangeSetting, setting } from './settings';

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

/** Decides by the user's word first, then the settings, then the language. */
export class Candidates implements CandidacySource, vscode.Disposable {
  readonly #choices: AnnotationChoices;
  readonly #leftAlone = new WeakSet<vscode.TextDocument>();
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<vscode.Uri | undefined>());
  readonly onDidChange = this.#onDidChange.event;
  readonly isPossible = canBeAnnotated;

  constructor(choices: AnnotationChoices) {
    this.#choices = choices;
    this.#disposables.add(choices.onDidChange((uri) => this.#onDidChange.fire(uri)));
    const settings = ['languages', 'alwaysAnnotate', 'neverAnnotate', 'filingLanguages'] as const;
    this.#disposables.add(onDidChangeSetting(settings, () => this.#onDidChange.fire(undefined)));
  }

  of(document: vscode.TextDocument): Candidacy {
    if (!canBeAnnotated(document)) return 'no';
    const choice = this.#choices.get(document.uri);
    if (choice !== undefined) return choice === 'always' ? 'insisted' : 'no';
    if (this.#leftAlone.has(document)) return 'no';
    if (isNamedBy(document.uri, setting('neverAnnotate', document.uri))) return 'no';
    if (isNamedBy(document.uri, setting('alwaysAnnotate', document.uri))) return 'insisted';
    // Whoever opens a Reading View says that its file is a filing.
    if (isReadingUri(document.uri)) return 'insisted';
    return isText(document) ? 'ifFiling' : 'no';
  }

  /** A document that we made ourselves is no filing, unless the user says so. */
  leaveAlone(document: vscode.TextDocument): void {
    this.#leftAlone.add(document);
  }

  /** Of a file that is not open: by the user's word and the settings, as if it were text or had a Reading View. */
  ofFile(file: vscode.Uri): Candidacy {
    const choice = this.#choices.get(isHtmlFile(file.path) ? readingUri(file) : file);
    if (choice !== undefined) return choice === 'always' ? 'insisted' : 'no';
    if (isNamedBy(file, setting('neverAnnotate', file))) return 'no';
    return isNamedBy(file, setting('alwaysAnnotate', file)) ? 'insisted' : 'ifFiling';
  }

  languagesOf(document: vscode.TextDocument): readonly string[] {
    return languagesOfFile(fileOf(document.uri));
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** Tags of the languages that a file may be in, the likeliest first; all when empty. */
export function languagesOfFile(file: vscode.Uri): readonly string[] {
  return setting('filingLanguages', file);
}

/** Whether the user can say of a document that it is a filing. HTML is no text to be read: it has a view of its own. */
export function canBeAnnotated(document: vscode.TextDocument): boolean {
  return !FOREIGN_SCHEMES.has(document.uri.scheme) && !isHtml(document);
}

/** Whether a document is the text of an HTML file as it stands. */
export function isHtml({ uri, languageId }: vscode.TextDocument): boolean {
  return languageId === 'html' || isHtmlFile(uri.path);
}

function isText(document: vscode.TextDocument): boolean {
  return setting('languages', document.uri).includes(document.languageId) || isTextFile(document.uri.path);
}

function isNamedBy(uri: vscode.Uri, globs: readonly string[]): boolean {
  // Of the document, a pattern looks at the address alone; there is no other way to ask the editor about a file that is not open.
  const document = { uri, languageId: '' } as vscode.TextDocument;
  return globs.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
}
