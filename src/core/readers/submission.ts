import type { Span } from '../filing';
import { tagAt, type Tag } from './edgar/tags';
import { splitLines, trim, type Line } from './lines';

/**
 * A complete submission as EDGAR disseminates it in one text file (EDGAR Filer Manual, volume II; Public Dissemination Service
 * specification): a header, then the documents one after another. All offsets are the file's.
 */
export interface Submission {
  /** From the first line to the last before the first document; null when the file has no envelope. */
  readonly header: Span | null;
  /** In order; empty for a file without `<DOCUMENT>`, which is one document by itself. */
  readonly parts: readonly Part[];
}

/**
 * What a document holds. `binary`: encoded by uuencode, or a PDF; `data`: XML, among it XBRL. Neither is words.
 */
export type PartContent = 'text' | 'html' | 'binary' | 'data';

/** One document of a submission. */
export interface Part extends Span {
  /** `10-K`, `EX-27`, `GRAPHIC`; null when not stated, as are the others. */
  readonly type: Value | null;
  readonly sequence: number | null;
  readonly filename: Value | null;
  readonly description: Value | null;
  /** What stands between `<TEXT>` and `</TEXT>`. */
  readonly content: Span;
  readonly holds: PartContent;
}

/** What a header line states, and where. */
export interface Value extends Span {
  readonly text: string;
}

/** How far into a document its first words are looked for. */
const OPENING = 2_000;

/** The parts of a submission. `lines` are those of `text`. Pure and linear. */
export function readSubmission(text: string, lines: readonly Line[] = splitLines(text)): Submission {
  const reader = new SubmissionReader(text);
  for (const line of lines) reader.read(line);
  return reader.finish();
}

/** What opens a submission, or a document that was taken out of one. */
const OPENS = /^(?:\uFEFF)?\s{0,100}(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>|<DOCUMENT>)/i;
/** Pages that EDGAR itself makes of a filing's tags (`R2.htm`) come under this type. */
const RENDERED = 'XML';

/**
 * The HTML documents of a submission and blanks for everything else, so that each character stays at its offset; a text that is no
 * submission, or has no HTML in it, as it is.
 */
export function htmlOf(text: string): string {
  if (!OPENS.test(text.slice(0, 200))) return text;
  const pages = readSubmission(text).parts.filter(({ holds, type }) => holds === 'html' && type?.text !== RENDERED);
  if (pages.length === 0) return text;
  let at = 0;
  const pieces = pages.map(({ content: { start, end } }) => {
    const piece = ' '.repeat(start - at) + text.slice(start, end);
    at = end;
    return piece;
  });
  return pieces.join('') + ' '.repeat(text.length - at);
}

interface OpenPart {
  readonly start: number;
  readonly values: Map<string, Value>;
  /** Where its text begins, and ends once that was met. */
  from: number | null;
  to: number | null;
}

class SubmissionReader {
  readonly #text: string;
  readonly #parts: Part[] = [];
  #headerStart: number | null = null;
  #headerEnd: number | null = null;
  #open: OpenPart | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  read(line: Line): void {
    const { contentStart, contentEnd } = line;
    const tag = tagAt(this.#text, contentStart, contentEnd);
    if (!tag) {
      if (this.#text.startsWith(PRIVACY_ENHANCED, contentStart)) this.#headerStart ??= line.start;
      return;
    }
    if (HEADERS.has(tag.name)) this.#header(tag, line);
    else if (tag.name === 'DOCUMENT') this.#document(tag, line);
    else if (tag.name === 'TEXT') this.#body(tag, line);
    else if (this.#open?.from === null && STATED.has(tag.name)) {
      const span = trim(this.#text, tag.end, contentEnd);
      this.#open.values.set(tag.name, { ...span, text: this.#text.slice(span.start, span.end) });
    }
  }

  finish(): Submission {
    this.#close(this.#text.length);
    if (this.#headerStart === null) return { header: null, parts: this.#parts };
    const end = this.#headerEnd ?? this.#parts[0]?.start ?? this.#text.length;
    return { header: { start: this.#headerStart, end }, parts: this.#parts };
  }

  #header(tag: Tag, line: Line): void {
    if (this.#parts.length > 0 || this.#open) return;
    this.#headerStart ??= line.start;
    if (tag.closes) this.#headerEnd = line.end;
  }

  #document(tag: Tag, line: Line): void {
    this.#close(tag.closes ? line.end : line.start);
    if (!tag.closes) this.#open = { start: line.start, values: new Map(), from: null, to: null };
  }

  #body(tag: Tag, line: Line): void {
    if (!this.#open) return;
    if (!tag.closes) this.#open.from ??= tag.end;
    else this.#open.to ??= line.start;
  }

  /** A document without `</TEXT>` goes on to where it is closed or the next begins. */
  #close(end: number): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    const from = open.from ?? end;
    const content = { start: from, end: Math.max(from, open.to ?? end) };
    const sequence = Number.parseInt(open.values.get('SEQUENCE')?.text ?? '', 10);
    this.#parts.push({
      start: open.start,
      end,
      type: open.values.get('TYPE') ?? null,
      sequence: Number.isSafeInteger(sequence) ? sequence : null,
      filename: open.values.get('FILENAME') ?? null,
      description: open.values.get('DESCRIPTION') ?? null,
      content,
      holds: contentOf(this.#text, content),
    });
  }
}

/** RFC 1421: how EDGAR signed what it sent out until 2000. */
const PRIVACY_ENHANCED = '-----BEGIN PRIVACY-ENHANCED MESSAGE-----';
const HEADERS = new Set(['SEC-DOCUMENT', 'SEC-HEADER', 'IMS-DOCUMENT', 'IMS-HEADER', 'SUBMISSION']);
const STATED = new Set(['TYPE', 'SEQUENCE', 'FILENAME', 'DESCRIPTION']);

function contentOf(text: string, { start, end }: Span): PartContent {
  const opening = text.slice(start, Math.min(end, start + OPENING)).trimStart();
  if (/^(?:<PDF>|begin \d{3} |%PDF)/i.test(opening)) return 'binary';
  if (/^<!DOCTYPE html|<html[\s>]/i.test(opening)) return 'html';
  return /^<(?:XBRL|XML|\?xml)/i.test(opening) ? 'data' : 'text';
}
