import { firstIndex } from '../ordered';
import type { Block, Filing, Footnote, FootnoteReference, Mention, Span } from '../filing';
import type { PlainText } from './plainText';
import { hasIdeograph } from './wholePhrases';

/** A mark in the text with the words it hangs on. */
export interface FootnoteUse {
  /** The words and the mark. */
  readonly span: Span;
  /** The words without the mark, where the mark does not stand inside of them. */
  readonly phrase: Span;
  readonly metric: string | null;
}

const MOST_WORDS = 6;
const MOST_IDEOGRAPHS = 20;

/** How far above a mark its footnote may stand: a few pages. Farther, another page used the same mark for something else. */
const FARTHEST_ABOVE = 20_000;

/** Which footnote each reference of the document leads to: the next of that name, else the last one before. */
export function tieReferences(filing: Filing): ReadonlyMap<Footnote, readonly FootnoteReference[]> {
  const byMark = new Map<string, Footnote[]>();
  for (const block of filing.blocks) if (block.kind === 'footnote') append(byMark, block.mark, block);
  const tied = new Map<Footnote, FootnoteReference[]>();
  const reached = new Map<string, number>();
  for (const reference of filing.references) {
    const named = byMark.get(reference.mark) ?? [];
    let at = reached.get(reference.mark) ?? 0;
    while (at < named.length - 1 && (named[at]?.start ?? 0) < reference.start) at++;
    reached.set(reference.mark, at);
    const footnote = named[at];
    if (footnote && isWithinReach(filing.text, footnote, reference)) append(tied, footnote, reference);
  }
  return tied;
}

/** A mark in its own footnote leads nowhere; Markdown's marks (`[^1]`) are the document's, not a page's. */
function isWithinReach(text: string, footnote: Footnote, { start, end }: FootnoteReference): boolean {
  if (footnote.start <= start && end <= footnote.end) return false;
  return start - footnote.end <= FARTHEST_ABOVE || text.startsWith('[^', start);
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The words of the document around an offset that stand together: the content of a block, or a cell. */
export function stretchAround(blocks: readonly Block[], offset: number): { readonly block: number; readonly span: Span } | null {
  const index = lastStarting(blocks, offset);
  const block = blocks[index];
  if (!block || offset >= block.end) return null;
  if (block.kind !== 'table') return { block: index, span: block.content };
  const row = block.rows[lastStarting(block.rows, offset)];
  const cell = row?.cells[lastStarting(row.cells, offset)];
  return cell ? { block: index, span: cell } : null;
}

/** Index of the last of the spans, which are in order, that starts at or before the offset; -1 when none does. */
export const lastStarting = (spans: readonly Span[], offset: number): number =>
  firstIndex(spans.length, (index) => (spans[index]?.start ?? Infinity) > offset) - 1;

/**
 * The words that a mark hangs on: the mention that it stands in or beside, else the noun phrase before it. Null for a
 * mark on a number. `mentions` are the block's, `within` is the stretch that `plain` shows; before a noun phrase stand `stops`.
 */
export function readUse(
  reference: FootnoteReference,
  plain: PlainText,
  within: Span,
  mentions: readonly Mention[],
  stops: ReadonlySet<string>,
): FootnoteUse | null {
  const mark = plain.indexOf(reference.start);
  const before = mentions[lastStarting(mentions, reference.start - 1)];
  const beside = before && plain.words.slice(plain.indexOf(before.end), mark).trim() === '' ? before : null;
  if (beside && beside.start >= within.start) {
    const phrase = { start: beside.start, end: beside.end };
    return { span: { start: beside.start, end: Math.max(beside.end, reference.end) }, phrase, metric: beside.metric };
  }
  const end = plain.words.slice(0, mark).trimEnd().length;
  const isUnspaced = hasIdeograph(plain.words.charAt(end - 1));
  const start = isUnspaced ? ideographsStart(plain.words, end, stops) : phraseStart(plain.words, mark, stops);
  if (start >= end) return null;
  const phrase = plain.spanOf(start, end);
  return { span: { start: phrase.start, end: reference.end }, phrase, metric: null };
}

/** Where the noun phrase that ends at `end` begins: after a stop word, a number or punctuation. */
function phraseStart(words: string, end: number, stops: ReadonlySet<string>): number {
  let start = end;
  for (let count = 0; count < MOST_WORDS; count++) {
    let to = start;
    while (to > 0 && words.charAt(to - 1) === ' ') to--;
    let from = to;
    while (from > 0 && words.charAt(from - 1) !== ' ') from--;
    const word = words.slice(from, to);
    const ends = /[,.;:!?)”"“»]$/.test(word) && start !== end;
    if (word === '' || ends || /^\W*\d[\d.,%]*\W*$/.test(word) || stops.has(word.toLowerCase())) break;
    start = from;
    if (/^[(“"„»«]/.test(word)) return start + 1;
  }
  return start;
}

/** The same where words stand without blanks: back to a stop or a sign, and no further than a name is long. */
function ideographsStart(words: string, end: number, stops: ReadonlySet<string>): number {
  let start = end;
  while (start > 0 && end - start < MOST_IDEOGRAPHS && /[\p{L}\p{N}+%-]/u.test(words.charAt(start - 1))) {
    if (stops.has(words.charAt(start - 1)) || stops.has(words.slice(start - 2, start))) break;
    start--;
  }
  return /^\d+$/.test(words.slice(start, end)) ? end : start;
}
