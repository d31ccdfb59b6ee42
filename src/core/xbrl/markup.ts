import type { ChildNode, Document, Element, Text } from 'domhandler';
import { isCDATA, isTag, isText } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { Span } from '../filing';

/** What XBRL needs of a tree that `parseMarkup` made: walks without recursion, places, texts without their entities. */

export interface Visitor {
  /** False where what is inside is not to be walked; {@link leave} is called all the same. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(text: Text): void;
}

/** Walks what is inside of `root`, in order. A filing may nest as deep as it likes. */
export function walk(root: Document | Element, visitor: Visitor): void {
  let node = root.firstChild;
  while (node !== null) {
    if (isText(node)) visitor.text(node);
    else if (isTag(node)) {
      if (visitor.enter(node) && node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    } else if (isCDATA(node)) node.children.filter(isText).forEach((text) => visitor.text(text));
    node = following(node, root, visitor);
  }
}

/** The node behind one and all that is in it, once the elements that end there have been left; null at the end of `root`. */
function following(node: ChildNode, root: Document | Element, visitor: Visitor): ChildNode | null {
  let ending = node;
  while (ending.next === null) {
    const { parent } = ending;
    if (parent === null || parent === root || !isTag(parent)) return null;
    visitor.leave(parent);
    ending = parent;
  }
  return ending.next;
}

/** The elements that stand directly in one. */
export function childElements(element: Element): Element[] {
  return element.children.filter(isTag);
}

/** All text inside of an element, without its entities, without white space at its ends. */
export function textIn(element: Element): string {
  const only = element.firstChild;
  if (only !== null && only.next === null && isText(only)) return trimmed(textOf(only));
  const parts: string[] = [];
  walk(element, { enter: () => true, leave: () => undefined, text: (text) => parts.push(textOf(text)) });
  return trimmed(parts.join(''));
}

/** A text without its entities; in a CDATA section of XML there are none. */
export function textOf(text: Text): string {
  const isWritten = text.data.includes('&') && !(text.parent !== null && isCDATA(text.parent));
  return isWritten ? decodeHTML(text.data) : text.data;
}

/** The value of an attribute without white space at its ends; null where it is missing. The name in lower case. */
export function attributeText(element: Element, name: string): string | null {
  const value = element.attribs[name];
  if (value === undefined) return null;
  return trimmed(value.includes('&') ? decodeHTMLAttribute(value) : value);
}

/** Ids in an attribute that lists some. */
export function idList(value: string | null): string[] {
  return (value ?? '').split(/[ \t\r\n]+/).filter((id) => id !== '');
}

/** Without XML's white space at the ends; a no-break space is a character like others. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The element with its tags. */
export function placeOf(element: Element, source: string): Span {
  return { start: element.startIndex ?? 0, end: endOf(element, source) };
}

/** What stands between the tags of an element. */
export function contentPlace(element: Element, source: string): Span {
  const start = startTagEnd(element, source);
  const last = element.lastChild;
  return { start, end: last === null ? start : Math.max(start, endOf(last, source)) };
}

export function startTag(element: Element, source: string): string {
  return source.slice(element.startIndex ?? 0, startTagEnd(element, source));
}

/** The parser counts too far where the source ends within a comment. */
function endOf(node: ChildNode, source: string): number {
  return Math.min(source.length, (node.endIndex ?? (node.startIndex ?? 0) - 1) + 1);
}

function startTagEnd(element: Element, source: string): number {
  const first = element.firstChild?.startIndex;
  if (first !== null && first !== undefined) return first;
  const end = endOf(element, source);
  let quote = '';
  for (let i = element.startIndex ?? end; i < end; i++) {
    const character = source.charAt(i);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return i + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return end;
}
