import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../src/core/analyse';
import { loadCatalogue } from '../../src/core/catalogue/catalogue';
import type { Analysis, Format, Span } from '../../src/core/filing';
import { edits, filings as documents } from './documents';

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);
const formats = fc.constantFrom<Format>('text', 'markdown', 'edgar');

/** The same documents in every run: what fails today failed yesterday. */
const SEED = 20240930;

/** An engine of its own for each document has to make ready each language that the document is in. */
const NEW_ENGINES_MS = 60_000;

const analyse = (text: string, format: Format, by = engine): Analysis => by.analyse({ text, format, insist: true });

/** In order, apart, not empty, and inside the text. */
function assertPlaced(spans: readonly Span[], text: string): void {
  let before = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= before && end > start, `${start}–${end} behind ${before}`);
    before = end;
  }
  assert.ok(before <= text.length);
}

describe('whatever the document', () => {
  it('figures and mentions are in order, apart and inside the text', () => {
    fc.assert(
      fc.property(documents, formats, (text, format) => {
        const { figures, mentions } = analyse(text, format);
        assertPlaced(figures, text);
        assertPlaced(mentions, text);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('a figure’s value is the double nearest to its exact decimal', () => {
    fc.assert(
      fc.property(documents, formats, (text, format) => {
        for (const { value, decimal } of analyse(text, format).figures) {
          assert.equal(value, Number(`${decimal.coefficient}e${decimal.exponent}`));
          assert.ok(Number.isFinite(value));
        }
      }),
      { seed: SEED + 1, numRuns: 150 },
    );
  });

  it('what a figure refers to exists', () => {
    fc.assert(
      fc.property(documents, formats, (text, format) => {
        const { figures, filing } = analyse(text, format);
        for (const { compares, block, kind, basis, metric, partOf, labelSpan } of figures) {
          for (const index of [compares?.current, compares?.prior]) if (typeof index === 'number') assert.ok(figures[index]);
          assert.ok(filing.blocks[block]);
          assert.equal(basis === null, kind !== 'change');
          assert.ok(metric === null || (partOf === null && catalogue.byId(metric)));
          if (labelSpan) assertPlaced([labelSpan], text);
        }
      }),
      { seed: SEED + 2, numRuns: 150 },
    );
  });

  it('reading it again gives the same, by an engine that has read others too', () => {
    fc.assert(
      fc.property(documents, formats, (text, format) => {
        const first = analyse(text, format);
        assert.deepEqual(analyse(text, format), first);
        assert.deepEqual(analyse(text, format, createEngine(catalogue)), first);
      }),
      { seed: SEED + 3, numRuns: 15 },
    );
  }).timeout(NEW_ENGINES_MS);

  it('an edited document is read as though it were new', () => {
    fc.assert(
      fc.property(edits, formats, ({ before, after }, format) => {
        const remembering = createEngine(catalogue);
        analyse(before, format, remembering);
        assert.deepEqual(analyse(after, format, remembering), analyse(after, format));
      }),
      { seed: SEED + 4, numRuns: 25 },
    );
  }).timeout(NEW_ENGINES_MS);
});
