import { isDigit, isSpace, isWord } from './characters';
import type { MarkEvidence, MarkForm } from './evidence';
import { trim, type Line } from './lines';
import { readBracketedMark, readRaisedMark, readSymbolMark } from './marks';

/** The mark with which a footnote begins. */
export interface FootnoteMark {
  readonly mark: string;
  readonly form: MarkForm;
  /** Whether the form alone says that this is a footnote, wherever the line stands. */
  readonly certain: boolean;
  /** Where the footnote's words begin. */
  readonly contentStart: number;
}

/**
 * Recognises the lines that begin a footnote. Marks above the line speak for themselves; a bare number, a bracket or an
 * asterisk needs a reference since the last footnote of the same name, so that a list, or "30 days …", is not taken for one.
 */
export class FootnoteReader {
  readonly #text: string;
  readonly #evidence: MarkEvidence;
  readonly #marked: ReadonlyMap<number, FootnoteMark>;
  /** Where the last footnote of each name began. */
  readonly #defined = new Map<string, number>();

  /** `marked` are footnotes that the format itself marks, by where their line's content begins. */
  constructor(text: string, evidence: MarkEvidence, marked: ReadonlyMap<number, FootnoteMark>) {
    this.#text = text;
    this.#evidence = evidence;
    this.#marked = marked;
  }

  /** The mark of the footnote that the line begins, or null. */
  read(line: Line): FootnoteMark | null {
    const mark =
      this.#marked.get(line.contentStart) ??
      this.#raised(line) ??
      this.#bare(line) ??
      this.#bracketed(line) ??
      this.#symbol(line);
    return mark && mark.contentStart < line.contentEnd ? mark : null;
  }

  /** Remembers that a footnote of that name stands at the offset: the next of the same name needs a reference of its own. */
  define({ form, mark }: FootnoteMark, at: number): void {
    this.#defined.set(form + mark, at);
  }

  #raised({ contentStart, contentEnd }: Line): FootnoteMark | null {
    const raised = readRaisedMark(this.#text, contentStart, contentEnd);
    const [reference] = raised?.references ?? [];
    if (!raised || !reference || raised.references.length > 1) return null;
    const colon = this.#text.charAt(raised.end) === ':' ? 1 : 0;
    return { ...this.#mark(reference.mark, 'raised', raised.end + colon, contentEnd), certain: true };
  }

  /** `9 “90 day+ delinquency rate” refers to …`: a number, a space, then words. */
  #bare({ contentStart, contentEnd }: Line): FootnoteMark | null {
    let end = contentStart;
    while (end < contentEnd && end - contentStart < 4 && isDigit(this.#text.charCodeAt(end))) end++;
    if (end === contentStart || end - contentStart > 3 || !isSpace(this.#text.charCodeAt(end))) return null;
    const mark = this.#text.slice(contentStart, end);
    return this.#isReferred('raised', mark, contentStart) ? this.#mark(mark, 'raised', end, contentEnd) : null;
  }

  #bracketed({ contentStart, contentEnd }: Line): FootnoteMark | null {
    const bracketed = readBracketedMark(this.#text, contentStart, contentEnd);
    if (!bracketed || isWord(this.#text.charCodeAt(bracketed.end))) return null;
    const referred =
      this.#isReferred('bracketed', bracketed.mark, contentStart) || this.#isReferred('raised', bracketed.mark, contentStart);
    return referred ? this.#mark(bracketed.mark, 'bracketed', bracketed.end, contentEnd) : null;
  }

  #symbol({ contentStart, contentEnd }: Line): FootnoteMark | null {
    const escaped = this.#text.startsWith('\\*', contentStart);
    const symbol = readSymbolMark(this.#text, escaped ? contentStart + 1 : contentStart, contentEnd);
    if (!symbol || !(escaped || isSpace(this.#text.charCodeAt(symbol.end)) || symbol.mark.charAt(0) !== '*')) return null;
    return this.#isReferred('symbol', symbol.mark, contentStart)
      ? this.#mark(symbol.mark, 'symbol', symbol.end, contentEnd)
      : null;
  }

  #isReferred(form: MarkForm, mark: string, before: number): boolean {
    return this.#evidence.isReferred(form, mark, this.#defined.get(form + mark) ?? 0, before);
  }

  #mark(mark: string, form: MarkForm, end: number, contentEnd: number): FootnoteMark {
    return { mark, form, certain: false, contentStart: trim(this.#text, end, contentEnd).start };
  }
}
