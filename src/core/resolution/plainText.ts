import { firstEndingAfter, firstIndex } from '../ordered';
import type { Span } from '../filing';
import { isSpace } from '../readers/characters';

/** A stretch of the document as a reader sees it: without markup, every white space one blank; each character knows its place. */
export class PlainText {
  readonly words: string;
  readonly #offsets: number[] = [];
  readonly #start: number;

  /** `markup` is the document's, in order. */
  constructor(text: string, { start, end }: Span, markup: readonly Span[]) {
    this.#start = start;
    let words = '';
    let next = firstEndingAfter(markup, start);
    for (let at = start; at < end; at++) {
      const skip = markup[next];
      if (skip && at >= skip.start) {
        at = Math.max(at, skip.end) - 1;
        next++;
        continue;
      }
      words += isSpace(text.charCodeAt(at)) ? ' ' : text.charAt(at);
      this.#offsets.push(at);
    }
    this.words = words;
  }

  /** The stretch of the document that the characters `[start, end)` of {@link words} stand for; not empty. */
  spanOf(start: number, end: number): Span {
    const first = this.#offsets[start] ?? 0;
    return { start: first, end: (this.#offsets[end - 1] ?? first) + 1 };
  }

  /** The same with the markup right before it: a sentence in bold begins with its marks. */
  markedSpanOf(start: number, end: number): Span {
    return { start: start === 0 ? this.#start : (this.#offsets[start - 1] ?? 0) + 1, end: this.spanOf(start, end).end };
  }

  /** Index into {@link words} of the first character at or after a place in the document. */
  indexOf(offset: number): number {
    return firstIndex(this.#offsets.length, (index) => (this.#offsets[index] ?? 0) >= offset);
  }
}
