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
import { LATER, markOf, readingOf } from './marked';

const BEFORE = `# Corbel Bridges plc Reports Third Quarter 2024 Results

BRACK, November 5, 2024 -- Corbel Bridges plc.

## Highlights

- Total revenue was US$512.4 million, compared to US$482.9 million in the third quarter of 2023.
- Net income was US$61.7 million.

## Outlook

Management expects total revenue of US$520 million in the fourth quarter of 2024.
`;
const AFTER = BEFORE.replace('482.9', '483.3').replace('- Net income was US$61.7 million.\n', '');
const english = {
  t: (message: string, ...values: string[]) => message.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? ''),
};

const marks = anchorsOf(readingOf(BEFORE), [0, 1, 2]).map((anchor, at): Mark => {
  const mark = markOf(anchor, `mark000${at}`);
  return at === 0 ? changed(mark, { type: 'comment', id: 'com1', text: 'To the | ledger <b>' }, LATER) : mark;
});
const reading = readingOf(AFTER);
const placements = findAnchors(reading, marks);
const review = reviewOf(reading, placements);

describe('a review', () => {
  it('counts what has been reviewed, and what has changed since not', () => {
    assert.deepEqual(review.progress, { figures: 3, reviewed: 1 });
    assert.deepEqual(
      [...review.looks],
      [
        [0, 'ticked'],
        [1, 'stale'],
      ],
    );
    assert.deepEqual(
      review.adrift.map(({ type }) => type),
      ['stale', 'lost'],
    );
  });

  it('says of some figures how far it is', () => {
    assert.deepEqual(progressOf(review, [0, 1]), { figures: 2, reviewed: 1 });
    assert.deepEqual(progressOf(review, [2]), { figures: 1, reviewed: 0 });
  });

  it('goes on to the next figure that nobody has reviewed, and round', () => {
    const [first, second, third] = reading.figures;
    assert.ok(first && second && third);
    assert.equal(nextUnreviewed(review, first.start), 1);
    assert.equal(nextUnreviewed(review, second.start), 2);
    assert.equal(nextUnreviewed(review, third.start), 1);
  });

  it('shows the mark that was set last of several at one figure', () => {
    const questioned = changed({ ...marks[0], id: 'other001' } as Mark, { type: 'state', is: 'questioned', by: 'person' }, LATER);
    const both = reviewOf(reading, findAnchors(reading, [...marks, questioned]));
    assert.equal(shownMark(both, 0)?.mark.id, 'other001');
    assert.equal(both.progress.reviewed, 1);
  });

  it('is reported with figure, place, author and comments, and nothing in it is markup', () => {
    const report = reviewMarkdown(reviewReport(review, placements, 'corbel.md'), english);
    assert.match(report, /\*\*1 of 3 figures reviewed\*\*/);
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
