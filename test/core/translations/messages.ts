import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A call of `l10n.t` in the sources. */
export interface Message {
  /** `src/editor/statusBar.ts:12` */
  readonly place: string;
  /** The words, which are the key in the bundles; undefined when they are not simply written there. */
  readonly text: string | undefined;
  /** The names of the places that the call fills in: `0`, `1`, … or those of an object. */
  readonly filled: readonly string[];
}

/** Every call of `l10n.t` below a folder. Parsed, because a pattern would miss a call over several lines, or find one in a comment. */
export function messagesBelow(folder: string): Message[] {
  return sourcesBelow(folder).flatMap((file) => messagesOf(file, readFileSync(file, 'utf8')));
}

/** What {@link untranslatedOf} finds below a folder. */
export function untranslatedBelow(folder: string): string[] {
  return sourcesBelow(folder).flatMap((file) => untranslatedOf(file, readFileSync(file, 'utf8')));
}

function sourcesBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true }).map(String);
  return files.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
}

/**
 * Sentences (two words or more) of a source that no `l10n.t` gets, apart from errors and the log, which are for whoever
 * maintains this, and markup. One word alone could be anything; a person has to see to those.
 */
export function untranslatedOf(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && (isTranslation(node.expression) || isLog(node.expression))) return;
    if (ts.isNewExpression(node) && node.expression.getText() === 'Error') return;
    if (isText(node) && SENTENCE.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const SENTENCE = /^[^<]*\p{L}{2,} \p{L}{2,}/u;

type Text = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** `this.#log.warn(…)` */
function isLog(called: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(called) && /#log$/.test(called.expression.getText());
}

/** The calls of one source. */
export function messagesOf(name: string, text: string): Message[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslation(node.expression)) found.push(messageOf(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `l10n.t` or `vscode.l10n.t`. */
function isTranslation(called: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(called) && called.name.text === 't' && isL10n(called.expression);
}

function isL10n(object: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(object) ? object.name : object;
  return ts.isIdentifier(name) && name.text === 'l10n';
}

function messageOf({ arguments: [message, ...values], pos }: ts.CallExpression, source: ts.SourceFile): Message {
  const line = source.getLineAndCharacterOfPosition(pos).line + 1;
  const text = message !== undefined && ts.isStringLiteralLike(message) ? message.text : undefined;
  return { place: `${source.fileName}:${line}`, text, filled: filledBy(values) };
}

function filledBy(values: readonly ts.Expression[]): string[] {
  const [first] = values;
  if (first === undefined || !ts.isObjectLiteralExpression(first)) return values.map((_value, index) => String(index));
  return first.properties.map((property) => property.name?.getText() ?? '');
}
