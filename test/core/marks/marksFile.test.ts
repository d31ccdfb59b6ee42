import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineProblemInWords } from '../../../src/core/marks/problems';
import { changed, inverse, newestTime, newMark, type Change } from '../../../src/core/marks/changes';
import { mergedFiles, NO_MARKS, readMarksFile, writeMarksFile } from '../../../src/core/marks/marksFile';
import { mergedMark, mergedMarks } from '../../../src/core/marks/merge';
import type { Anchor, Mark } from '../../../src/core/marks/model';

const ANCHOR: Anchor = {
  type: 'passage',
  quote: 'as restated',
  start: 40,
  before: '',
  after: '',
  above: '',
  below: '',
  section: '',
};

const english = { t: (message: string, ...values: string[]) => message.replace('{0}', values[0] ?? '') };
const timeAt = (minute: number) => `2026-03-02T09:${String(minute % 60).padStart(2, '0')}:00.000Z`;
const by = (author: string, minute: number) => ({ author, time: timeAt(minute) });
const plain = (id: string, start = 40) => newMark(id, { ...ANCHOR, start }, by('Ada Moor', 0));

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    type: fc.constant('state' as const),
    is: fc.constantFrom('ticked' as const, 'questioned' as const, 'followUp' as const, 'cleared' as const),
    by: fc.constantFrom('person' as const, 'check' as const),
  }),
  fc.record({ type: fc.constant('comment' as const), id: fc.constantFrom('com1', 'com2', 'com3'), text: fc.string() }),
  fc.record({ type: fc.constant('editComment' as const), id: fc.constantFrom('com1', 'com2', 'com3'), text: fc.string() }),
  fc.record({ type: fc.constant('deleteComment' as const), id: fc.constantFrom('com1', 'com2'), deleted: fc.boolean() }),
  fc.record({ type: fc.constant('resolve' as const), is: fc.boolean() }),
);

/** What one reviewer made of a mark: changes a minute each, at minutes that may be those of another reviewer. */
const version = fc.array(fc.tuple(changes, fc.integer({ min: 1, max: 30 })), { maxLength: 6 }).map((list) =>
  list.reduce((mark, [change, minute]) => {
    const isTwice = change.type === 'comment' && mark.comments.some(({ id }) => id === change.id);
    return isTwice || timeAt(minute) <= newestTime(mark) ? mark : changed(mark, change, by('Ben Tarn', minute));
  }, plain('mark0001')),
);

describe('a file of marks', () => {
  it('is one line a mark, in order of place, the same for the same marks', () => {
    const marks = [plain('mark0002', 90), plain('mark0003', 40), plain('mark0001', 40)];
    const text = writeMarksFile({ marks, strangers: [] });
    assert.deepEqual(
      text.split('\n').map((line) => /"id":"(\w+)"/.exec(line)?.[1]),
      ['mark0001', 'mark0003', 'mark0002', undefined],
    );
    assert.equal(writeMarksFile(readMarksFile(text)), text);
    assert.equal(writeMarksFile({ marks: [...marks].reverse(), strangers: [] }), text);
  });

  it('keeps what it does not know, in marks and in comments', () => {
    const known = changed(plain('mark0001'), { type: 'comment', id: 'com1', text: 'Why?' }, by('Ben Tarn', 1));
    const line = JSON.stringify({ ...known, comments: known.comments.map((one) => ({ ...one, mood: 'good' })), priority: 2 });
    const written = writeMarksFile(readMarksFile(`${line}\n`));
    assert.deepEqual(JSON.parse(written), JSON.parse(line));
  });

  it('says what is wrong with a line at its place, and keeps the line', () => {
    const good = writeMarksFile({ marks: [plain('mark0001')], strangers: [] });
    const cases: readonly (readonly [line: string, wrong: string, words: RegExp])[] = [
      ['{ "v": 1, "id": ', ':', /no JSON/],
      ['{ "v": 1 "id": "mark0009" }', '"id"', /no JSON/],
      ['<<<<<<< HEAD', '<<<<<<< HEAD', /Git left two versions/],
      ['=======', '=======', /Git left two versions/],
      ['>>>>>>> theirs', '>>>>>>> theirs', /Git left two versions/],
      ['{ "v": 2, "id": "mark0009" }', '{ "v": 2, "id": "mark0009" }', /newer Tickmark/],
      [good.trim().replace('"cleared"', '"fine"'), '"fine"', /because of “state\.is”/],
      [good.trim().replace('"time":"2026-03-02T09:00:00.000Z"', '"time":"yesterday"'), '"yesterday"', /because of “state\.time”/],
      ['[1, 2]', '[1, 2]', /because of “v”|no mark/],
    ];
    for (const [line, wrong, words] of cases) {
      const file = readMarksFile(`${good}${line}\r\n`);
      const [problem] = file.problems;
      assert.ok(problem, line);
      assert.equal(problem.line, 2);
      assert.equal(line.slice(problem.columns.start, problem.columns.end), wrong, line);
      assert.match(lineProblemInWords(problem, english), words);
      assert.equal(file.marks.length, 1);
      assert.deepEqual(readMarksFile(writeMarksFile(file)).strangers, [line]);
    }
  });

  it('loses nothing, whatever its text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constant(writeMarksFile({ marks: [plain('mark0001')], strangers: [] }))), {
          maxLength: 8,
        }),
        (lines) => {
          const file = readMarksFile(lines.join('\n'));
          const again = readMarksFile(writeMarksFile(file));
          assert.deepEqual(again.marks, file.marks);
          assert.deepEqual(again.strangers, file.strangers);
        },
      ),
      { seed: 1 },
    );
  });

  it('that git left with both versions of a line has the mark once, with what both say', () => {
    const one = changed(plain('mark0001'), { type: 'comment', id: 'com1', text: 'Traced.' }, by('Ada Moor', 1));
    const other = changed(plain('mark0001'), { type: 'state', is: 'questioned', by: 'person' }, by('Ben Tarn', 2));
    const text = [one, other].map((mark) => JSON.stringify(mark)).join('\n');
    const [mark, ...more] = readMarksFile(text).marks;
    assert.equal(more.length, 0);
    assert.equal(mark?.state.is, 'questioned');
    assert.equal(mark.comments[0]?.text, 'Traced.');
  });

  it('has each line that is no mark once when two texts of it come together', () => {
    const file = (line: string) => readMarksFile(`${line}\n`);
    assert.deepEqual(mergedFiles(file('half a'), file('half a')).strangers, ['half a']);
    assert.deepEqual(mergedFiles(file('half a'), file('half b')).strangers, ['half a', 'half b']);
    assert.deepEqual(mergedFiles(NO_MARKS, NO_MARKS), NO_MARKS);
  });
});

describe('two versions of a mark', () => {
  it('come to the same in whatever order, and however often, they are put together', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const left = mergedMark(mergedMark(a, b), c);
        assert.deepEqual(mergedMark(c, mergedMark(b, a)), left);
        assert.deepEqual(mergedMark(a, mergedMark(b, c)), left);
        assert.deepEqual(mergedMark(left, b), left);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('lose no comment of either', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const ids = (mark: Mark) => mark.comments.map(({ id }) => id);
        assert.deepEqual(new Set(ids(mergedMark(a, b))), new Set([...ids(a), ...ids(b)]));
      }),
      { seed: 3 },
    );
  });

  it('are told apart from other marks', () => {
    assert.equal(mergedMarks([plain('mark0001')], [plain('mark0002'), plain('mark0001')]).length, 2);
  });
});

describe('a change of a mark', () => {
  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(version, changes, (mark, change) => {
        const isTwice = change.type === 'comment' && mark.comments.some(({ id }) => id === change.id);
        const back = isTwice ? undefined : inverse(mark, change);
        if (back === undefined) return;
        const after = changed(changed(mark, change, by('Cleo Fenn', 40)), back, by('Cleo Fenn', 41));
        const said = ({ state, comments, resolved }: Mark) => ({
          state: [state.is, state.by, state.author],
          comments: comments.filter(({ deleted }) => deleted !== true).map(({ id, text }) => [id, text]),
          resolved: resolved?.is ?? false,
        });
        const isAboutDeleted = change.type === 'deleteComment' && mark.comments.some(({ deleted }) => deleted !== undefined);
        if (!isAboutDeleted)
          assert.deepEqual(said(after), change.type === 'deleteComment' && !change.deleted ? said(after) : said(mark));
      }),
      { seed: 4 },
    );
  });
});
