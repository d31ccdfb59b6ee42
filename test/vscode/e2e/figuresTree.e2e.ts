import assert from 'node:assert/strict';
import type { TreeView } from '../parts/treeView';
import type { Workbench } from '../workbench';
import { LINES, openRelease } from './release';
import { openWorkbench } from './session';

describe('the tree of figures', () => {
  let workbench: Workbench;
  let tree: TreeView;

  before(async () => {
    workbench = await openRelease();
    tree = await workbench.openView('Tickmark', 'Figures');
    await tree.row('Total net revenue').waitFor();
  });

  after(() => workbench.close());

  it('shows each metric with its latest value and change', async () => {
    const [first = ''] = await tree.texts();
    assert.match(first, /^Total net revenueCNY 4,370\.2 m · \+2\.1 %$/);
  });

  it('goes to a figure that is chosen', async () => {
    await tree.expand('90 day+ delinquency rate');
    await tree.select('1.96%');
    await workbench.editor.waitForLine(LINES.delinquency);
  });

  it('follows the cursor', async () => {
    await workbench.goToLine(LINES.borrowers);
    await workbench.editor.click('29.4 million');
    await tree.pane.locator('.monaco-list-row.selected', { hasText: '29.4 million' }).waitFor();
    await workbench.screenshot('tree');
  });

  it('filters while one types, and says that it does', async () => {
    await workbench.runCommand('Tickmark: Filter Figures');
    await workbench.quickInput.type('delinq 2023');
    await tree.pane.getByText('“delinq 2023”: 1 of').waitFor();
    await tree.row('1.96%').waitFor();
    assert.equal(await tree.rows.count(), 2);
    await workbench.screenshot('tree filter');
    await workbench.quickInput.accept();
    await workbench.runCommand('Tickmark: Clear Filter of Figures');
    await tree.row('Total net revenue').waitFor();
  });

  it('groups by period, by section and by kind', async () => {
    const groups = [
      ['Period', 'Q3 2024'],
      ['Section', 'Business Outlook'],
      ['Kind', 'Forecasts and targets'],
    ] as const;
    for (const [name, row] of groups) {
      await workbench.runCommand(`Tickmark: Group Figures by ${name}`);
      await tree.row(new RegExp(`^${row}`)).waitFor();
    }
    await workbench.runCommand('Tickmark: Group Figures by Metric');
    await tree.row('Total net revenue').waitFor();
  });

  it('says what to do while there is no filing', async () => {
    const empty = await openWorkbench({ folder: 'test/fixtures/editor' });
    try {
      const view = await empty.openView('Tickmark', 'Figures');
      await view.pane.getByText('Open a financial filing').waitFor();
      await empty.screenshot('tree empty');
    } finally {
      await empty.close();
    }
  });
});
