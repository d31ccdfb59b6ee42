import { createScanner, findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Span } from '../../filing';
import type { FileProblem, JsonPath } from './problems';

/** JSON as people write it, comments and trailing commas allowed, with the place of everything in it. */
export interface JsonText {
  readonly value: unknown;
  readonly root: Node;
}

export type ReadJson =
  | { readonly type: 'read'; readonly json: JsonText; readonly problems: readonly FileProblem[] }
  /** Nothing of it can be relied on. */
  | { readonly type: 'broken'; readonly problem: FileProblem };

/** A file that somebody writes by hand is much smaller; reading a larger one would hold up the filings. */
const MOST_CHARACTERS = 4_000_000;

/** The deepest file that means something has six levels; without a limit the parser would run out of stack. */
const DEEPEST = 32;

/** Reads a file's text. Work is linear in its length. */
export function readJson(text: string): ReadJson {
  if (text.length > MOST_CHARACTERS) return broken('tooLarge', { start: 0, end: 1 });
  const deep = firstBeyond(text, DEEPEST);
  if (deep !== null) return broken('tooDeep', { start: deep, end: deep + 1 });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const [error] = errors;
  if (error !== undefined || root === undefined) return broken('syntax', placeOfError(text, error));
  const problems: FileProblem[] = [];
  return { type: 'read', json: { value: valueOf(root, [], problems), root }, problems };
}

/** Where the value at a path stands; undefined where there is none. */
export function spanAt({ root }: JsonText, path: JsonPath): Span | undefined {
  const node = findNodeAtLocation(root, [...path]);
  return node && spanOfNode(node);
}

/** Where a key of the object at a path stands. */
export function keySpanAt({ root }: JsonText, path: JsonPath, key: string): Span | undefined {
  const object = findNodeAtLocation(root, [...path]);
  const property = object?.children?.find(({ children }) => children?.[0]?.value === key);
  const node = property?.children?.[0];
  return node && spanOfNode(node);
}

export function spanOfNode({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

function broken(code: FileProblem['code'], span: Span): ReadJson {
  return { type: 'broken', problem: { code, values: [], path: [], span } };
}

/** Some errors are of no length, or at the very end: then of the last character that is there. */
function placeOfError(text: string, error: ParseError | undefined): Span {
  const last = Math.max(0, text.trimEnd().length - 1);
  const start = Math.min(error?.offset ?? last, last);
  return { start, end: Math.min(start + Math.max(1, error?.length ?? 1), text.length) };
}

/** The offset of the first bracket that opens a level beyond the deepest; null where there is none. */
function firstBeyond(text: string, deepest: number): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let position = -1; ; position = scanner.getPosition()) {
    scanner.scan();
    if (scanner.getPosition() === position || scanner.getTokenLength() === 0) return null;
    if (scanner.getTokenLength() > 1) continue;
    const sign = text[scanner.getTokenOffset()];
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
}

/** Own fields only, whatever they are called; of a key that stands twice the last one counts, as in JSON.parse. */
function valueOf(node: Node, path: JsonPath, problems: FileProblem[]): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map((child, index) => valueOf(child, [...path, index], problems));
  return node.type === 'object' ? objectOf(children, path, problems) : (node.value as unknown);
}

function objectOf(properties: readonly Node[], path: JsonPath, problems: FileProblem[]): unknown {
  const fields = new Map<string, unknown>();
  for (const { children } of properties) {
    const [key, value] = children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (fields.has(name)) problems.push({ code: 'keyTwice', values: [name], path: [...path, name], span: spanOfNode(key) });
    fields.set(name, valueOf(value, [...path, name], problems));
  }
  return Object.fromEntries(fields);
}
