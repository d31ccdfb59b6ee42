import { DOT, isAsciiLetter, isDigit, isSpace } from './characters';

/** Bullets that need a space after them, because they are also a minus sign, a dash or emphasis. */
const SPACED_BULLETS = new Set([...'-*+–—·›»'].map((character) => character.charCodeAt(0)));
/** Bullets that are nothing else. */
const BULLETS = new Set([...'•●◦○▪■□▸►‣⁃∙➢➤✓'].map((character) => character.charCodeAt(0)));

const OPENING = 0x28;
const CLOSING = 0x29;

/** What a list item begins with. */
export interface ListMarker {
  /** From the marker's first character to the first of the words. */
  readonly length: number;
  /** `bullet` for `-`, `number` for `1.` and `(a)`. */
  readonly kind: 'bullet' | 'number';
}

/** The bullet or number at the start of a line's content; null where the line is no list item. */
export function readListMarker(text: string, start: number, end: number): ListMarker | null {
  const bullet = bulletEnd(text, start, end);
  if (bullet > start) return marker(text, start, bullet, end, 'bullet');
  const number = numberEnd(text, start, end);
  if (number > start && isSpace(text.charCodeAt(number))) return marker(text, start, number, end, 'number');
  return null;
}

function marker(text: string, start: number, after: number, end: number, kind: ListMarker['kind']): ListMarker | null {
  let words = after;
  while (words < end && isSpace(text.charCodeAt(words))) words++;
  return words < end ? { length: words - start, kind } : null;
}

function bulletEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (BULLETS.has(code)) return start + 1;
  if (!SPACED_BULLETS.has(code)) return start;
  return start + 1 < end && isSpace(text.charCodeAt(start + 1)) ? start + 1 : start;
}

/** `1.`, `12)`, `a)`, `(a)`, `(iv)`, `(12)`. */
function numberEnd(text: string, start: number, end: number): number {
  const bracketed = text.charCodeAt(start) === OPENING;
  const from = bracketed ? start + 1 : start;
  let at = from;
  while (at < end && at - from < 4 && isDigit(text.charCodeAt(at))) at++;
  if (at === from) while (at < end && at - from < 4 && isLowerRoman(text, at, from)) at++;
  const after = text.charCodeAt(at);
  if (at === from || at - from > 3 || at >= end) return start;
  if (bracketed) return after === CLOSING ? at + 1 : start;
  return after === CLOSING || (after === DOT && isDigit(text.charCodeAt(from))) ? at + 1 : start;
}

/** One letter of any kind, or several that can be a Roman number. */
function isLowerRoman(text: string, at: number, from: number): boolean {
  if (!isAsciiLetter(text.charCodeAt(at))) return false;
  return at === from || ('ivx'.includes(text.charAt(at)) && 'ivx'.includes(text.charAt(from)));
}

/** How deep the items of a list stand, from the indents of those before. */
export class ListNesting {
  readonly #indents: number[] = [];

  /** The depth of an item with that indent, 0 for the outermost. */
  depthOf(indent: number): number {
    while (this.#indents.length > 0 && (this.#indents[this.#indents.length - 1] ?? 0) > indent) this.#indents.pop();
    if (this.#indents[this.#indents.length - 1] !== indent) this.#indents.push(indent);
    return this.#indents.length - 1;
  }

  /** Any other block ends the list. */
  close(): void {
    this.#indents.length = 0;
  }
}
