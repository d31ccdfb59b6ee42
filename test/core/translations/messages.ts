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
  const files = readdirSync(folder, { recursive: true }).map(String);
  return files.filter((name) => name.endsWith('.ts')).flatMap((name) => messagesIn(path.join(folder, name)));
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

function messagesIn(file: string): Message[] {
  return messagesOf(file, readFileSync(file, 'utf8'));
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
