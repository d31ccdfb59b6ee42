import assert from 'node:assert/strict';
import type { Analysis, Filing, Span } from '../../src/core/filing';
import { sourceSpan, textSpan } from '../../src/core/sourceMap';

/** What holds of every filing and every analysis, whatever was read. */

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

function assertOrdered(spans: readonly Span[], what: string): void {
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    assert.ok(span.start < span.end, `${what} ${index} is empty`);
    assert.ok(!before || before.end <= span.start, `${what} ${index} overlaps the one before`);
  });
}

function assertTrimmed(text: string, span: Span, what: string): void {
  const words = text.slice(span.start, span.end);
  assert.equal(words, words.trim(), what);
}

/** Blocks, rows, cells and markup are in order, disjoint, trimmed and inside the text. */
export function assertSound(filing: Filing): void {
  const { text, blocks, markup, references } = filing;
  const whole = { start: 0, end: text.length };
  assertOrdered(blocks, 'block');
  assertOrdered(markup, 'markup');
  assertOrdered(references, 'reference');
  for (const span of [...blocks, ...markup, ...references]) assert.ok(isWithin(span, whole));
  for (const reference of references)
    assert.ok(
      markup.some((span) => isWithin(reference, span)),
      'a reference is markup',
    );
  for (const block of blocks) {
    if (block.kind !== 'table') {
      assert.ok(isWithin(block.content, block) && block.content.start < block.content.end, 'content inside its block');
      assertTrimmed(text, block.content, 'content');
      continue;
    }
    assertOrdered(block.rows, 'row');
    for (const row of block.rows) {
      assert.ok(isWithin(row, block), 'row inside its table');
      row.cells.forEach((cell, index) => {
        const before = row.cells[index - 1];
        assert.ok(isWithin(cell, row), 'cell inside its row');
        assertTrimmed(text, cell, 'cell');
        assert.ok(!before || (before.end <= cell.start && before.column + before.columnSpan === cell.column), 'cells in order');
        assert.ok(cell.column + cell.columnSpan <= block.columnCount, 'cell inside the columns');
      });
    }
  }
}

/** Runs are in order in both texts, lie inside of them, and where they are as long in both they are the same characters, raised digits apart. */
export function assertMapped(source: string, { text, sourceMap }: Filing): void {
  assert.ok(sourceMap);
  let [textEnd, sourceEnd] = [0, 0];
  sourceMap.text.forEach((start, run) => {
    const length = sourceMap.textLength[run] ?? 0;
    const from = sourceMap.source[run] ?? 0;
    const sourceLength = sourceMap.sourceLength[run] ?? 0;
    assert.ok(start >= textEnd && from >= sourceEnd, `run ${run} is out of order`);
    [textEnd, sourceEnd] = [start + length, from + sourceLength];
    if (length === sourceLength) assert.equal(plain(text.slice(start, textEnd)), plain(source.slice(from, sourceEnd)));
  });
  assert.ok(textEnd <= text.length && sourceEnd <= source.length);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾';

/** Blanks of every kind, and control characters, as one; raised digits as digits. */
const plain = (words: string) =>
  words.replace(/[\s\p{Cc}]/gu, ' ').replace(/[⁰¹²³⁴-⁹⁽⁾]/g, (raised) => '0123456789()'.charAt(RAISED.indexOf(raised)));

/** Where a place of the text stands in the source, and back. */
export function assertThereAndBack({ text, sourceMap }: Filing, start: number, end: number): void {
  assert.ok(sourceMap);
  const place = sourceSpan(sourceMap, { start, end });
  if (!place) return;
  const back = textSpan(sourceMap, place);
  assert.ok(back && back.start < end && back.end > start, `${text.slice(start, end)} comes back from where it stands`);
}

/** In order, apart, not empty, and inside the text. */
export function assertPlaced(spans: readonly Span[], text: string): void {
  let before = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= before && end > start, `${start}–${end} behind ${before}`);
    before = end;
  }
  assert.ok(before <= text.length, `${before} is behind the end, ${text.length}`);
}

/** Everything that an analysis names is there: places in the text, figures and blocks by their indices, metrics of the catalogue. */
export function assertAnalysed({ filing, figures, mentions, definitions }: Analysis, isMetric: (id: string) => boolean): void {
  const { text, blocks } = filing;
  assertPlaced(figures, text);
  assertPlaced(mentions, text);
  for (const { value, decimal, compares, block, kind, basis, metric, partOf, labelSpan, provenance, tags } of figures) {
    assert.equal(value, Number(`${decimal.coefficient}e${decimal.exponent}`), 'the double nearest to the decimal');
    assert.ok(Number.isFinite(value));
    for (const index of [compares?.current, compares?.prior]) if (typeof index === 'number') assert.ok(figures[index]);
    assert.ok(blocks[block], 'a figure stands in a block');
    assert.equal(basis === null, kind !== 'change');
    assert.ok(metric === null || partOf === null);
    for (const id of [metric, partOf]) assert.ok(id === null || isMetric(id), `${id} is no metric`);
    for (const { span } of provenance) if (span) assertPlaced([span], text);
    if (labelSpan) assertPlaced([labelSpan], text);
    for (const { fact } of tags) assert.ok(filing.report?.facts[fact], 'a tag is a fact');
  }
  for (const { metric, block } of mentions) assert.ok(blocks[block] && isMetric(metric));
  for (const { span, termSpan, uses } of definitions) for (const each of [span, termSpan, ...uses]) assertPlaced([each], text);
}
