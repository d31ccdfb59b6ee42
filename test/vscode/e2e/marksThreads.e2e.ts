import assert from 'node:assert/strict';
import { CommentThread } from '../parts/commentThread';
import { MarksFile } from '../parts/marksFile';
import type { Workbench } from '../workbench';
import { FILE, LINES, openRelease } from './release';

const QUESTION = 'Which portfolio is this of?';

describe('marks with a thread: a question', () => {
  let workbench: Workbench;
  let thread: CommentThread;
  let marks: MarksFile;
  const texts = () =>
    marks.lines().flatMap(({ comments }) => comments.flatMap(({ text, deleted }) => (deleted === true ? [] : [text])));

  before(async () => {
    workbench = await openRelease({ settings: { 'tickmark.review.author': 'Ada Moor' } });
    thread = new CommentThread(workbench.page);
    marks = new MarksFile(workbench.folder, FILE);
    await workbench.goToText(LINES.delinquency, '2.72%');
    await workbench.press('Alt+Q');
  });

  after(() => workbench.close());

  it('takes the question and a reply', async () => {
    await thread.write(QUESTION);
    await thread.write('Of all loans.');
    await workbench.screenshot('marks thread');
    await marks.waitUntil(() => texts().length === 2);
    assert.deepEqual(texts(), [QUESTION, 'Of all loans.']);
    assert.deepEqual(marks.states(), ['2.72% questioned']);
  });

  it('lets a comment be edited', async () => {
    await thread.edit('Of all loans.', 'Of all loans that are on the books.');
    await marks.waitUntil(() => texts()[1] === 'Of all loans that are on the books.');
    await thread.comment('edited').waitFor();
  });

  it('lets a comment be deleted', async () => {
    await thread.delete('Of all loans that are on the books.');
    await marks.waitUntil(() => texts().length === 1);
    assert.deepEqual(texts(), [QUESTION]);
  });

  it('is settled, and opened again', async () => {
    await thread.resolve();
    await marks.waitUntil(([line]) => line?.resolved?.is === true);
    await thread.open();
    await thread.reopen();
    await marks.waitUntil(([line]) => line?.resolved?.is === false);
  });

  it('stands on the card', async () => {
    await workbench.press('Escape');
    const card = await workbench.editor.hover('2.72%');
    assert.match(await card.textWith('questioned, Ada Moor'), /Which portfolio is this of\?/);
  });
});
