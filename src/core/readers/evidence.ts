import { firstIndex } from '../ordered';
import { BACKSLASH, isSpace } from './characters';
import { trim, type Line } from './lines';
import { hangsOnWord, mayBeginMark, readBracketedMark, readRaisedMark, readSymbolMark } from './marks';

/**
 * Where footnote marks hang on words. A line that begins with a bare `9` or `(a)` is a footnote only when the text before it
 * refers to one of that name.
 */
export class MarkEvidence {
  readonly #places = new Map<string, number[]>();

  constructor(text: string, lines: readonly Line[]) {
    for (const line of lines) this.#scan(text, line);
  }

  /** Whether a mark of that form was referred to between the two offsets. `form` keeps `^{1}` from vouching for `(1)`. */
  isReferred(form: MarkForm, mark: string, from: number, to: number): boolean {
    const places = this.#places.get(form + mark) ?? [];
    const next = firstIndex(places.length, (index) => (places[index] ?? 0) >= from);
    return (places[next] ?? Infinity) < to;
  }

  #add(form: MarkForm, mark: string, at: number): void {
    const key = form + mark;
    const places = this.#places.get(key);
    if (places) places.push(at);
    else this.#places.set(key, [at]);
  }

  #scan(text: string, { contentStart, contentEnd }: Line): void {
    // A symbol that opened emphasis: the next one closes it and refers to nothing.
    let opened = '';
    for (let at = contentStart; at < contentEnd; at++) {
      if (!mayBeginMark(text.charCodeAt(at))) continue;
      const raised = readRaisedMark(text, at, contentEnd);
      if (raised) {
        if (at > contentStart) for (const { mark } of raised.references) this.#add('raised', mark, at);
        at = raised.end - 1;
        continue;
      }
      const bracketed = readBracketedMark(text, at, contentEnd);
      if (bracketed && (hangsOnWord(text, at, bracketed.end) || endsCell(text, at, bracketed.end, contentEnd))) {
        this.#add('bracketed', bracketed.mark, at);
      }
      const symbol = readSymbolMark(text, at, contentEnd);
      if (!symbol) continue;
      const escaped = text.charCodeAt(at - 1) === BACKSLASH;
      const hangs = at > contentStart && hangsOnWord(text, escaped ? at - 1 : at, symbol.end);
      if (!hangs) opened = isSpace(text.charCodeAt(symbol.end)) ? opened : symbol.mark;
      else if (opened === symbol.mark) opened = '';
      else this.#add('symbol', symbol.mark, at);
      at = symbol.end - 1;
    }
  }
}

export type MarkForm = 'raised' | 'bracketed' | 'symbol';

/** `Adjusted EBITDA (1)` at the end of a cell or line, or before leader dots: there the bracket is no enumeration. */
function endsCell(text: string, at: number, end: number, lineEnd: number): boolean {
  if (at < 2 || text.charAt(at - 1) !== ' ') return false;
  const { start } = trim(text, end, lineEnd);
  const isLed = text.charAt(start) === '.' && /^\. ?\./.test(text.slice(start, start + 3));
  return start >= lineEnd || text.charAt(end) === '\t' || text.charAt(start) === '|' || text.startsWith('  ', end) || isLed;
}
