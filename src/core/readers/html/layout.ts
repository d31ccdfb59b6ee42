import type { Block, Filing, Span } from '../../filing';
import { mergeMarks, readInline } from '../blockWords';
import { MarkEvidence } from '../evidence';
import { FootnoteReader } from '../footnotes';
import { measureLine, splitLines } from '../lines';
import { ListNesting, readListMarker } from '../listMarkers';
import type { Box, LinesBox, TableBox, TextBox } from './boxes';
import { CanonicalText } from './canonical';
import { headingLevels } from './headingLevels';
import { layOutTable } from './tableLayout';

type Shown = Exclude<Box, { kind: 'pageBreak' }>;

/** Sets boxes below each other, a blank line between them, and says what blocks they are. */
export function layOut(boxes: readonly Shown[]): Pick<Filing, 'text' | 'blocks' | 'references' | 'markup' | 'sourceMap'> {
  const levels = headingLevels(boxes);
  const canonical = new CanonicalText();
  const laid = boxes.map((box, index) => {
    if (index > 0) canonical.write(isListGoingOn(boxes[index - 1], box) ? '\n' : '\n\n');
    return layOutBox(box, canonical);
  });
  const { text, sourceMap } = canonical.finished();
  const classifier = new Classifier(text, levels);
  const blocks = laid.flatMap((one) => classifier.blocksOf(one));
  const inline = readInline(text, false, blocks);
  const noise = laid.flatMap(linkedNumbers);
  return { text, blocks, references: inline.references, markup: mergeMarks(inline.markup, noise), sourceMap };
}

const isListGoingOn = (before: Shown | undefined, box: Shown) =>
  before?.kind === 'text' && box.kind === 'text' && before.listDepth !== null && box.listDepth !== null;

type Laid =
  | { readonly kind: 'text'; readonly box: TextBox; readonly place: Span; readonly content: Span }
  | { readonly kind: 'lines'; readonly box: LinesBox; readonly place: Span }
  | { readonly kind: 'table'; readonly box: TableBox; readonly table: Extract<Block, { kind: 'table' }> };

function layOutBox(box: Shown, canonical: CanonicalText): Laid {
  if (box.kind === 'table') return { kind: 'table', box, table: layOutTable(box, canonical) };
  if (box.kind === 'lines') return { kind: 'lines', box, place: canonical.add(box.words) };
  if (box.listDepth !== null) canonical.write('  '.repeat(box.listDepth));
  const start = canonical.length;
  if (box.marker !== null) canonical.write(`${box.marker} `);
  const content = canonical.add(box.words);
  return { kind: 'text', box, place: { start, end: content.end }, content };
}

/** Says what kind of block each paragraph is; asked in order. */
class Classifier {
  readonly #text: string;
  readonly #levels: ReadonlyMap<Box, number>;
  readonly #footnotes: FootnoteReader;
  readonly #nesting = new ListNesting();

  constructor(text: string, levels: ReadonlyMap<Box, number>) {
    this.#text = text;
    this.#levels = levels;
    this.#footnotes = new FootnoteReader(text, new MarkEvidence(text, splitLines(text)), new Map());
  }

  blocksOf(laid: Laid): Block[] {
    if (laid.kind === 'table') return [laid.table];
    if (laid.kind === 'lines') return this.#paragraphsOf(laid.place);
    return [this.#blockOf(laid)];
  }

  #blockOf({ box, place, content }: Extract<Laid, { kind: 'text' }>): Block {
    const level = this.#levels.get(box);
    if (level !== undefined) return { kind: 'heading', ...place, level, content };
    const line = measureLine(this.#text, place.start, place.end, false);
    const footnote = box.listDepth === null ? this.#footnotes.read(line) : null;
    if (footnote) {
      this.#footnotes.define(footnote, place.start);
      return { kind: 'footnote', ...place, mark: footnote.mark, content: { start: footnote.contentStart, end: place.end } };
    }
    if (box.listDepth !== null) return { kind: 'listItem', ...place, depth: box.listDepth, content };
    const marker = readListMarker(this.#text, place.start, place.end);
    if (!marker) {
      this.#nesting.close();
      return { kind: 'paragraph', ...place, content };
    }
    const depth = this.#nesting.depthOf(box.look.indent);
    return { kind: 'listItem', ...place, depth, content: { start: place.start + marker.length, end: place.end } };
  }

  /** Pre-formatted lines between blank lines. */
  #paragraphsOf({ start, end }: Span): Block[] {
    const blocks: Block[] = [];
    let from = start;
    while (from < end) {
      const blank = this.#text.indexOf('\n\n', from);
      const to = blank < 0 || blank > end ? end : blank;
      const { contentStart, contentEnd } = measureLine(this.#text, from, to, false);
      const place = { start: contentStart, end: contentEnd };
      if (contentStart < contentEnd) blocks.push({ kind: 'paragraph', ...place, content: place });
      from = to + 2;
    }
    return blocks;
  }
}

/** Numbers that are links to other pages of the document (a table of contents) are no figures. */
function linkedNumbers(laid: Laid): Span[] {
  if (laid.kind !== 'table') return [];
  return laid.box.rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell) => {
      if (!cell.look.isInternalLink || !/^[\d\s,–-]+$/.test(cell.words.text)) return [];
      const place = laid.table.rows[index]?.cells.find(({ column }) => column === cell.column);
      return place ? [{ start: place.start, end: place.end }] : [];
    }),
  );
}
