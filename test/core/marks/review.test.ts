import assert from 'node:assert/strict';
import { anchorsOf } from '../../../src/core/marks/anchors/anchorOf';
import { findAnchors } from '../../../src/core/marks/anchors/findAnchors';
import { changed } from '../../../src/core/marks/changes';
import type { Mark } from '../../../src/core/marks/model';
import { reviewMarkdown } from '../../../src/core/marks/report/markdown';
import { reviewReport } from '../../../src/core/marks/report/reportedMarks';
import { reviewSheet } from '../../../src/core/marks/report/sheet';
import { nextUnreviewed, progressOf, reviewOf, shownMark } from '../../../src/core/marks/review';
import { csv } from '../../../src/core/export/csv';
import { corbelWith } from './corbel';
import { LATER, markOf, readingOf } from './marked';

const BEFORE = corbelWith('Highlights', 'Outlook');
const AFTER = BEFORE.replace('482.9', '483.3').replace(/- Net income .*\n/, '');
const english = {
  t: (message: string, ...values: string[]) => message.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? ''),
};

const marks = anchorsOf(readingOf(BEFORE), [0, 2, 3]).map((anchor, at): Mark => {
  const mark = markOf(anchor, `mark000${at}`);
  return at === 0 ? changed(mark, { type: 'comment', id: 'com1', text: 'To the | ledger <b>' }, LATER) : mark;
});
const reading = readingOf(AFTER);
const placements = findAnchors(reading, marks);
const review = reviewOf(reading, placements);

describe('a review', () => {
  it('counts what has been reviewed, and what has changed since not', () => {
    assert.deepEqual(review.progress, { figures: 6, reviewed: 1 });
    assert.deepEqual(
      [...review.looks],
      [
        [0, 'ticked'],
        [2, 'stale'],
      ],
    );
    assert.deepEqual(
      review.adrift.map(({ type }) => type),
      ['stale', 'lost'],
    );
  });

  it('says of some figures how far it is', () => {
    assert.deepEqual(progressOf(review, [0, 2]), { figures: 2, reviewed: 1 });
    assert.deepEqual(progressOf(review, [3]), { figures: 1, reviewed: 0 });
  });

  it('goes on to the next figure that nobody has reviewed, and round', () => {
    const nextOf = (index: number) => nextUnreviewed(review, reading.figures[index]?.start ?? NaN);
    assert.equal(nextOf(0), 1);
    assert.equal(nextOf(1), 2);
    assert.equal(nextOf(5), 1);
  });

  it('shows the mark that was set last of several at one figure', () => {
    const questioned = changed({ ...marks[0], id: 'other001' } as Mark, { type: 'state', is: 'questioned', by: 'person' }, LATER);
    const both = reviewOf(reading, findAnchors(reading, [...marks, questioned]));
    assert.equal(shownMark(both, 0)?.mark.id, 'other001');
    assert.equal(both.progress.reviewed, 1);
  });

  it('is reported with figure, place, author and comments, and nothing in it is markup', () => {
    const report = reviewMarkdown(reviewReport(review, placements, 'corbel.md'), english);
    assert.match(report, /\*\*1 of 6 figures reviewed\*\*/);
    assert.match(report, /\| 7 \| Total revenue[^|]*\| US\$512\.4 million \| ticked \| Ada Moor \| 2026-03-02 \|/);
    assert.match(report, /US\$483\.3 million, was US\$482\.9 million/);
    assert.match(report, /US\$61\.7 million, no longer found/);
    assert.ok(report.includes('Ben Tarn, 2026-03-02: To the \\| ledger \\<b\\>'), report);
  });

  it('is a table with a row for each mark', () => {
    const [head = '', ...rows] = csv(reviewSheet(reviewReport(review, placements, 'corbel.md')))
      .trim()
      .split('\r\n');
    assert.ok(head.startsWith('file,line,figure,period_start'));
    assert.equal(rows.length, 3);
    assert.ok(rows[2]?.includes('lost'), rows.join('\n'));
    assert.ok(rows[0]?.includes('512400000'), rows[0]);
  });
});
