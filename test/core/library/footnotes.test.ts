import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import type { Footnote } from '../../../src/core/filing';
import { condense, readingOf } from '../../../src/core/library/condense';
import { definitionsAt } from '../../../src/core/library/definitions';
import type { Reading } from '../../../src/core/library/reading';
import { targetAt } from '../../../src/core/library/subjects';

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);

/** A document as the editor reads it, and its footnotes. */
function read(text: string): { reading: Reading; footnotes: Footnote[] } {
  const analysis = engine.analyse({ text, format: 'markdown', insist: true });
  const footnotes = analysis.filing.blocks.filter((block) => block.kind === 'footnote');
  return { reading: readingOf(condense(analysis, catalogue, 'en'), text), footnotes };
}

/** Marks of the footnotes that a jump from some place outside of them lands on. */
function reached({ reading, footnotes }: ReturnType<typeof read>): Set<string> {
  const marks = new Set<string>();
  const places = [...reading.mentions, ...reading.figures, ...reading.definitions.flatMap(({ uses }) => uses)];
  for (const { start } of places) {
    if (footnotes.some((note) => note.start <= start && start < note.end)) continue;
    for (const { span } of definitionsAt(reading, start, targetAt(reading, start))) {
      const note = footnotes.find(({ content }) => content.start <= span.start && span.end <= content.end);
      if (note) marks.add(note.mark);
    }
  }
  return marks;
}

describe('from a mention to the footnote that defines it', () => {
  it('takes each mark of a sample to its note', () => {
    const document = read(readFileSync('samples/larkfield-fy2025-q3-results.md', 'utf8'));
    assert.ok(document.footnotes.length >= 5);
    assert.deepEqual([...reached(document)].sort(), document.footnotes.map(({ mark }) => mark).sort());
  });

  const release = '../shared/filings/qfin-2024q3-results-en.md';
  if (existsSync(release)) {
    it('takes the reader to each of the sixteen notes of a real release', () => {
      const document = read(readFileSync(release, 'utf8'));
      assert.equal(document.footnotes.length, 16);
      assert.deepEqual([...reached(document)].sort(), document.footnotes.map(({ mark }) => mark).sort());
    });

    it('takes every mention of a metric that a note defines to that note', () => {
      const { reading, footnotes } = read(readFileSync(release, 'utf8'));
      const inNote = (offset: number) => footnotes.find((note) => note.start <= offset && offset < note.end);
      const astray = reading.mentions.filter(({ start, metric }) => {
        const noted = reading.definitions.filter(
          (one) => one.source === 'footnote' && one.metric === metric && one.uses.length > 0,
        );
        if (noted.length === 0 || inNote(start)) return false;
        const found = definitionsAt(reading, start, targetAt(reading, start));
        return !found.some(({ span }) => inNote(span.start));
      });
      assert.deepEqual(
        astray.map(({ start, end }) => reading.text.slice(start, end)),
        [],
      );
    });
  } else {
    console.log('      left out: no ../shared/filings here to try the sixteen notes of a real release on');
  }
});
