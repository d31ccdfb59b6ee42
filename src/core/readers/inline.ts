import type { FootnoteReference, Span } from '../filing';
import { ASTERISK, BACKSLASH, BACKTICK, isAsciiLetter, isAsciiPunctuation, isSpace, SOFT_HYPHEN, UNDERSCORE } from './characters';
import { pairEmphasis, readDelimiterRun, type DelimiterRun } from './emphasis';
import { hangsOnWord, isSuperscript, isSymbol, readBracketedMark, readRaisedMark, readSymbolMark } from './marks';

/** The marks that footnotes of the document begin with: a doubtful reference is one only where such a footnote exists. */
export interface KnownFootnotes {
  readonly marks: ReadonlySet<string>;
}

/** What stands in the words of a block besides words. */
export interface InlineMarks {
  readonly markup: Span[];
  readonly references: FootnoteReference[];
}

const LONGEST_TAG = 300;
const ADDRESS_ENDS = '[]<\n\r';
/** What plain text exported from Markdown still escapes. */
const ESCAPED_IN_TEXT = '$%*&#';

/** Reads the stretches of words of one document, in order, and gathers their markup and footnote references. */
export class InlineReader {
  readonly markup: Span[] = [];
  readonly references: FootnoteReference[] = [];
  readonly #text: string;
  readonly #markdown: boolean;
  readonly #footnotes: KnownFootnotes;

  constructor(text: string, markdown: boolean, footnotes: KnownFootnotes) {
    this.#text = text;
    this.#markdown = markdown;
    this.#footnotes = footnotes;
  }

  /** Reads one stretch: the content of a block or a cell. */
  read({ start, end }: Span): void {
    if (nextTelling(this.#text, start, end) === end) return;
    const stretch = new Stretch(this.#text, start, end, this.#footnotes, this.#markdown);
    const { markup, references } = stretch.read();
    for (const span of markup) this.markup.push(span);
    for (const reference of references) this.references.push(reference);
  }
}

/** For each ASCII character, whether it may begin something other than words. */
const TELLING = Uint8Array.from({ length: 0x80 }, (_, code) => ('^[]<(\\*_`'.includes(String.fromCharCode(code)) ? 1 : 0));

/** The first character from `from` on that may; `end` where none does. */
function nextTelling(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? TELLING[code] === 1 : code === SOFT_HYPHEN || isSuperscript(code) || isSymbol(code)) return at;
  }
  return end;
}

class Stretch {
  readonly #markup: Span[] = [];
  readonly #references: FootnoteReference[] = [];
  readonly #runs: { readonly asterisks: DelimiterRun[]; readonly underscores: DelimiterRun[] } = {
    asterisks: [],
    underscores: [],
  };
  /** Offsets of `[` that a `](` may still close. */
  readonly #brackets: number[] = [];
  /** Where the last backtick run of each length begins; filled when the first backtick is met. */
  #lastTicks: Map<number, number> | null = null;
  /** Whether an asterisk or dagger was met, which may be a footnote mark. */
  #hasSymbols = false;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly footnotes: KnownFootnotes,
    readonly markdown: boolean,
  ) {}

  read(): InlineMarks {
    const { text, end } = this;
    for (let at = nextTelling(text, this.start, end); at < end; at = nextTelling(text, at, end)) at = this.#step(at);
    for (const runs of [this.#runs.asterisks, this.#runs.underscores]) {
      for (const mark of pairEmphasis(runs)) this.#markup.push(mark);
    }
    this.#symbols();
    const inOrder = (one: Span, other: Span): number => one.start - other.start;
    return { markup: this.#markup.sort(inOrder), references: this.#references.sort(inOrder) };
  }

  /** Reads what begins at `at`, a telling character, and returns where to go on. */
  #step(at: number): number {
    const code = this.text.charCodeAt(at);
    this.#hasSymbols ||= isSymbol(code);
    if (code === SOFT_HYPHEN) return this.#mark(at, at + 1);
    const mark = this.#raised(at) ?? this.#bracketed(at);
    if (mark !== null) return mark;
    if (code === BACKSLASH) return this.#escape(at);
    if (code === ASTERISK) return this.#delimiters(at, this.#runs.asterisks);
    if (!this.markdown) return at + 1;
    if (code === UNDERSCORE) return this.#delimiters(at, this.#runs.underscores);
    if (code === BACKTICK) return this.#code(at);
    if (code === 0x3c) return this.#tag(at);
    if (code === 0x5b) this.#brackets.push(at);
    if (code === 0x5d) return this.#link(at);
    return at + 1;
  }

  #mark(start: number, end: number): number {
    this.#markup.push({ start, end });
    return end;
  }

  #refer(reference: FootnoteReference): void {
    this.#references.push(reference);
    this.#markup.push({ start: reference.start, end: reference.end });
  }

  #raised(at: number): number | null {
    const raised = readRaisedMark(this.text, at, this.end);
    if (!raised) return null;
    const known = raised.references.every(({ mark }) => this.footnotes.marks.has(mark));
    if (raised.doubtful && !known) return null;
    for (const reference of raised.references) this.#refer(reference);
    this.#fillCommas(raised.references);
    return raised.end;
  }

  /** The commas between the marks of `^{1,2}` are markup as well. */
  #fillCommas(references: readonly FootnoteReference[]): void {
    references.forEach((reference, index) => {
      const next = references[index + 1];
      if (next && next.start > reference.end) this.#mark(reference.end, next.start);
    });
  }

  #bracketed(at: number): number | null {
    const bracketed = readBracketedMark(this.text, at, this.end);
    if (!bracketed || !this.footnotes.marks.has(bracketed.mark)) return null;
    const closes = bracketed.end === this.end && at > this.start && isSpace(this.text.charCodeAt(at - 1));
    if (!hangsOnWord(this.text, at, bracketed.end) && !closes) return null;
    this.#refer(bracketed);
    return bracketed.end;
  }

  #escape(at: number): number {
    const escaped = this.markdown
      ? isAsciiPunctuation(this.text.charCodeAt(at + 1))
      : ESCAPED_IN_TEXT.includes(this.text.charAt(at + 1));
    if (at + 1 >= this.end || !escaped) return at + 1;
    const symbol = readSymbolMark(this.text, at + 1, this.end);
    if (symbol && this.#isSymbolReference(at, symbol)) {
      this.#refer({ ...symbol, start: at });
      return symbol.end;
    }
    this.#mark(at, at + 1);
    return at + 2;
  }

  #delimiters(at: number, runs: DelimiterRun[]): number {
    const run = readDelimiterRun(this.text, at, this.start, this.end);
    if (this.markdown) runs.push(run);
    return run.end;
  }

  /** A code span: the backticks at both ends. Escapes and emphasis inside are words. */
  #code(at: number): number {
    const opening = this.#tickEnd(at);
    const size = opening - at;
    this.#lastTicks ??= this.#findLastTicks(at);
    // Looking only where a closing run exists keeps the scan linear: what it passes over is never scanned again.
    if ((this.#lastTicks.get(size) ?? at) <= at) return opening;
    for (let to = opening; to < this.end; to++) {
      if (this.text.charCodeAt(to) !== BACKTICK) continue;
      const closing = this.#tickEnd(to);
      if (closing - to === size) {
        this.#mark(at, opening);
        return this.#mark(to, closing);
      }
      to = closing;
    }
    return opening;
  }

  #tickEnd(at: number): number {
    let to = at;
    while (to < this.end && this.text.charCodeAt(to) === BACKTICK) to++;
    return to;
  }

  #findLastTicks(from: number): Map<number, number> {
    const last = new Map<number, number>();
    for (let at = from; at < this.end; at++) {
      if (this.text.charCodeAt(at) !== BACKTICK) continue;
      const end = this.#tickEnd(at);
      last.set(end - at, at);
      at = end;
    }
    return last;
  }

  /** An HTML tag, or the angle brackets around an address. */
  #tag(at: number): number {
    const limit = Math.min(this.end, at + LONGEST_TAG);
    let to = at + 1;
    while (to < limit && this.text.charAt(to) !== '>' && this.text.charAt(to) !== '<') to++;
    if (to >= limit || this.text.charAt(to) !== '>') return at + 1;
    const inner = this.text.slice(at + 1, to);
    if (/^[a-z][a-z0-9+.-]*:\S*$/i.test(inner) || /^\S+@\S+$/.test(inner)) {
      this.#mark(at, at + 1);
      return this.#mark(to, to + 1);
    }
    const name = inner.startsWith('/') ? inner.charCodeAt(1) : inner.charCodeAt(0);
    return isAsciiLetter(name) || inner.startsWith('!--') ? this.#mark(at, to + 1) : at + 1;
  }

  /** `[text](address)`: the brackets and the address are markup, the text is words. */
  #link(at: number): number {
    const opening = this.#brackets.pop();
    if (opening === undefined || this.text.charCodeAt(at + 1) !== 0x28) return at + 1;
    let depth = 0;
    for (let to = at + 1; to < this.end; to++) {
      const character = this.text.charAt(to);
      // An address holds no brackets of this kind and few of the other: stopping at them keeps the scan linear.
      if (ADDRESS_ENDS.includes(character) || depth > 3) break;
      if (character === '(') depth++;
      else if (character === ')' && --depth === 0) {
        const image = opening > this.start && this.text.charAt(opening - 1) === '!';
        this.#mark(image ? opening - 1 : opening, opening + 1);
        return this.#mark(at, to + 1);
      }
    }
    return at + 1;
  }

  /** Asterisks and daggers that hang on a word and are no emphasis. */
  #symbols(): void {
    if (!this.#hasSymbols || this.footnotes.marks.size === 0) return;
    const taken = new Set(this.#markup.map(({ start }) => start));
    for (let at = this.start + 1; at < this.end; at++) {
      const symbol = readSymbolMark(this.text, at, this.end);
      if (!symbol) continue;
      if (!taken.has(at) && this.#isSymbolReference(at, symbol)) this.#refer(symbol);
      at = symbol.end - 1;
    }
  }

  #isSymbolReference(at: number, symbol: FootnoteReference): boolean {
    return this.footnotes.marks.has(symbol.mark) && at > this.start && hangsOnWord(this.text, at, symbol.end);
  }
}
