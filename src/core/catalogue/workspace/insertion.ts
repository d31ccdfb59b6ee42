import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { spanOfNode, type JsonText } from './jsonText';
import type { FileProblem, JsonPath } from './problems';

/** What is written into a file of the workspace's, so that nothing else of it changes: comments, order and form stay. */

/** Text that goes into a file: at a UTF-16 offset, in place of `length` characters. */
export interface Insertion {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A list or an object that may be there already, and what goes into it: under a key, or at the end of the list. */
export interface Holder {
  readonly path: JsonPath;
  readonly type: 'array' | 'object';
  readonly key: string | null;
  readonly value: unknown;
}

const INDENT = '  ';

/** All of a file that is not there yet, or has nothing in it. */
export function wholeFile(text: string, value: object): Insertion {
  return { offset: 0, length: text.length, text: `${inLines(value, '', INDENT, '\n')}\n` };
}

/** Puts something into the first of the holders that is there; they are named from the innermost to the whole file. */
export function insertionInto(text: string, json: JsonText, holders: readonly Holder[]): Insertion | FileProblem {
  for (const { path, type, key, value } of holders) {
    const node = findNodeAtLocation(json.root, [...path]);
    if (node === undefined) continue;
    return node.type === type ? appended(text, node, key, value) : misshapen(node, path, type);
  }
  return misshapen(json.root, [], 'object');
}

function misshapen(node: Node, path: JsonPath, wanted: 'array' | 'object'): FileProblem {
  return { code: 'wrongType', values: [wanted === 'array' ? 'list' : 'object'], path, span: spanOfNode(node) };
}

/** One more at the end of a list or an object, written as the last one there is: on a line of its own, or behind it. */
function appended(text: string, holder: Node, key: string | null, value: unknown): Insertion {
  const last = holder.children?.at(-1);
  const onOwnLine = last === undefined ? typeof value === 'object' : text.slice(holder.offset, last.offset).includes('\n');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const outer = indentAt(text, holder.offset);
  const indent = last !== undefined && onOwnLine ? indentAt(text, last.offset) : outer + unitOf(text);
  const name = key === null ? '' : `${JSON.stringify(key)}: `;
  const written = name + (onOwnLine ? inLines(value, indent, unitOf(text), lineEnd) : JSON.stringify(value));
  if (last !== undefined) {
    const space = onOwnLine ? lineEnd + indent : ' ';
    return { offset: last.offset + last.length, length: 0, text: `,${space}${written}` };
  }
  // What stands in it can only be blanks and comments: those stay, behind what is new.
  const inside = text.slice(holder.offset + 1, holder.offset + holder.length - 1);
  const isBlank = inside.trim() === '';
  const [before, behind] = onOwnLine ? [lineEnd + indent, isBlank || !inside.includes('\n') ? lineEnd + outer : ''] : ['', ''];
  return { offset: holder.offset + 1, length: isBlank ? inside.length : 0, text: `${before}${written}${behind}` };
}

/** Lists of names stay on one line, as people write them. */
function inLines(value: unknown, indent: string, unit: string, lineEnd: string): string {
  if (!isObject(value)) {
    if (!Array.isArray(value) || !value.some(isObject)) return JSON.stringify(value);
    const items = value.map((item) => `${lineEnd}${indent}${unit}${inLines(item, indent + unit, unit, lineEnd)}`);
    return `[${items.join(',')}${lineEnd}${indent}]`;
  }
  const fields = Object.entries(value).map(([key, field]) => {
    return `${lineEnd}${indent}${unit}${JSON.stringify(key)}: ${inLines(field, indent + unit, unit, lineEnd)}`;
  });
  return `{${fields.join(',')}${lineEnd}${indent}}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The blanks that a line begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** What the file indents by: as its first indented line does. */
function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? INDENT;
}
