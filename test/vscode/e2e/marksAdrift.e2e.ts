import assert from 'node:assert/strict';
import { insist } from '../parts/insist';
import { MarksFile } from '../parts/marksFile';
import type { TreeView } from '../parts/treeView';
import type { Workbench } from '../workbench';
import { FILE, LINES, openRelease } from './release';

const AGAIN = 'Marks to look at again';

describe('marks whose figures change', () => {
  let workbench: Workbench;
  let tree: TreeView;
  let marks: MarksFile;

  const tick = async (line: number, written: string, count: number) => {
    await workbench.goToText(line, written);
    await workbench.press('Alt+K');
    await marks.waitUntil(() => marks.states().length === count);
  };
  const typeOver = async (line: number, written: string, now: string) => {
    await workbench.goToLine(line);
    await workbench.editor.typeOver(written, now);
  };

  /** Presses a button of the only mark to look at again, upon which there is none: a click is lost where the tree is laid out anew below it. */
  const press = (row: string, button: string) =>
    insist(
      () => tree.pressButton(row, button),
      (timeout) => tree.row(AGAIN).waitFor({ state: 'hidden', timeout }),
    );

  before(async () => {
    workbench = await openRelease({ settings: { 'tickmark.review.author': 'Ada Moor' } });
    marks = new MarksFile(workbench.folder, FILE);
    tree = await workbench.openView('Tickmark', 'Figures');
    await tree.row('Total net revenue').waitFor();
    await tick(LINES.borrowers, '29.4 million', 1);
    await tick(LINES.borrowers, '33.1 million', 2);
    await tick(LINES.delinquency, '2.72%', 3);
  });

  after(() => workbench.close());

  it('are listed as changed, and take the new value', async () => {
    await typeOver(LINES.borrowers, '29.4', '28.8');
    await tree.row('29.4 million is now 28.8 million').waitFor();
    await workbench.screenshot('marks stale');
    await workbench.goToLine(LINES.borrowers);
    const card = await workbench.editor.hover('28.8');
    assert.match(await card.textWith('It was 29.4 million'), /ticked, Ada Moor/);
    await press('29.4 million is now', 'Accept the New Value');
    await marks.waitUntil((lines) => lines.some(({ anchor }) => anchor.quote === '28.8 million'));
  });

  it('are listed as lost, and are moved to the figure at the cursor', async () => {
    await typeOver(LINES.borrowers, '33.1 million', '');
    await tree.row('33.1 million is no longer found').waitFor();
    await workbench.screenshot('marks lost');
    await workbench.goToText(LINES.revenue, '5.0%');
    await press('33.1 million is no longer found', 'Move Mark to the Figure at the Cursor');
    await marks.waitUntil((lines) => lines.some(({ anchor }) => anchor.quote === '5.0%'));
  });

  it('are deleted when they are lost, and come back when that is undone', async () => {
    await typeOver(LINES.delinquency, '2.72%', '');
    await press('2.72% is no longer found', 'Delete Mark');
    await marks.waitUntil(() => !marks.states().some((state) => state.startsWith('2.72%')));
    assert.equal(marks.lines().length, 3); // what is deleted says so
    await workbench.editor.click('RMB412.5 million');
    await workbench.press('Alt+Shift+K');
    await marks.waitUntil(() => marks.states().includes('2.72% ticked'));
    await tree.row('2.72% is no longer found').waitFor();
  });
});
