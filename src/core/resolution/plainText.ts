import { firstEndingAfter, firstIndex } from '../ordered';
import type { Span } from '../filing';
import { UNUSUAL_SPACE } from '../readers/characters';

/** A stretch of the document without markup in it. */
interface Piece extends Span {
  /** Index into {@link PlainText.words} of its first character. */
  readonly at: number;
}

/** A stretch of the document as a reader sees it: without markup, every white space one blank; each character knows its place. */
export class PlainText {
  readonly words: string;
  readonly #pieces: readonly Piece[];
  readonly #start: number;

  /** `markup` is the document's, in order. */
  constructor(text: string, { start, end }: Span, markup: readonly Span[]) {
    this.#start = start;
    const pieces: Piece[] = [];
    let words = '';
    let at = start;
    for (let next = firstEndingAfter(markup, start); at < end; next++) {
      const skip = markup[next];
      const until = Math.max(at, Math.min(end, skip?.start ?? end));
      if (until > at) pieces.push({ at: words.length, start: at, end: until });
      words += text.slice(at, until);
      at = Math.max(until, skip?.end ?? end);
    }
    this.words = words.replace(UNUSUAL_SPACE, ' ');
    this.#pieces = pieces;
  }

  /** The stretch of the document that the characters `[start, end)` of {@link words} stand for; not empty. */
  spanOf(start: number, end: number): Span {
    const first = this.#offsetOf(start) ?? 0;
    return { start: first, end: (this.#offsetOf(end - 1) ?? first) + 1 };
  }

  /** The same with the markup right before it: a sentence in bold begins with its marks. */
  markedSpanOf(start: number, end: number): Span {
    return { start: start === 0 ? this.#start : (this.#offsetOf(start - 1) ?? 0) + 1, end: this.spanOf(start, end).end };
  }

  /** Index into {@link words} of the first character at or after a place in the document. */
  indexOf(offset: number): number {
    const piece = this.#pieces[firstIndex(this.#pieces.length, (index) => (this.#pieces[index]?.end ?? 0) > offset)];
    return piece ? piece.at + Math.max(0, offset - piece.start) : this.words.length;
  }

  /** Place in the document of a character of {@link words}; undefined where there is none. */
  #offsetOf(index: number): number | undefined {
    if (index < 0 || index >= this.words.length) return undefined;
    const piece = this.#pieces[firstIndex(this.#pieces.length, (number) => (this.#pieces[number]?.at ?? 0) > index) - 1];
    return piece && piece.start + index - piece.at;
  }
}
