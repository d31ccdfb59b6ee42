import assert from 'node:assert/strict';
import type { TreeView } from '../parts/treeView';
import type { Workbench } from '../workbench';
import { openWorkbench } from './session';

const RELEASE = 'ferncliff-2024q3-en.md';

describe('the tree of the library', () => {
  let workbench: Workbench;
  let tree: TreeView;

  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/library/ferncliff', file: RELEASE });
    tree = await workbench.openView('Tickmark', 'Library');
    await tree.row('Oakbrook Digital, Inc.').waitFor();
    await workbench.screenshot('library tree beside the figures');
    await workbench.view('Figures').close();
    await tree.expand('Oakbrook Digital, Inc.');
  });

  after(() => workbench.close());

  it('shows companies, and below each its metrics with their latest values and changes', async () => {
    const texts = await tree.texts();
    assert.equal(texts[0], 'Oakbrook Digital, Inc.3 filings');
    assert.ok(texts.includes('Total net revenueCNY 1.84 bn · +8.1 %'), texts.join(' | '));
  });

  it('shows a metric’s points across filings and languages, and what states each', async () => {
    await tree.expand('Total net revenue');
    await tree.expand('Q3 2024');
    await tree.row(`1,702,388${RELEASE}:22`).waitFor();
    await workbench.screenshot('library tree');
  });

  it('goes to the place of a point, and of a statement in another filing', async () => {
    await tree.select('RMB1,702.4 million');
    await workbench.editor.waitForLine(13);
    await tree.select('Q3 2022');
    await workbench.page.locator('.tab.active[data-resource-name="news-zh.txt"]').waitFor();
  });

  it('filters by names in any language, and says that it does', async () => {
    await workbench.runCommand('Tickmark: Filter Library');
    await workbench.quickInput.type('逾期率');
    await tree.pane.getByText('Only what “逾期率” names').waitFor();
    await tree.row('白鹭数科').waitFor({ state: 'detached' });
    await workbench.quickInput.accept();
    await tree.expand('Oakbrook Digital, Inc.');
    assert.equal((await tree.texts()).length, 2);
    await workbench.screenshot('library tree filter');
    await workbench.runCommand('Tickmark: Clear Filter of Library');
    await tree.row('白鹭数科').waitFor();
  });

  it('keeps what is open when the library changes', async () => {
    await tree.expand('Oakbrook Digital, Inc.');
    await tree.expand('Total net revenue');
    await tree.row(/^Q3 2025/).waitFor();
    const before = await tree.texts();
    assert.ok(before.length > 8, before.join(' | '));
    await workbench.openFile(RELEASE);
    await workbench.goToLine(9);
    await workbench.editor.click('2.61%');
    await workbench.press('End');
    await workbench.page.keyboard.type(' Total net revenue was RMB1,500.0 million in the first quarter of 2024.');
    await tree.row('Q1 2024CNY 1,500.0 m').waitFor();
    assert.equal((await tree.texts()).length, before.length + 1);
  });

  it('groups by metric, by period and by filing', async () => {
    const groups = [
      ['Metric', /^Total net revenue2 companies/],
      ['Period', /^Q3 20241 company/],
      ['Filing', /^news-zh\.txt/],
    ] as const;
    for (const [name, row] of groups) {
      await workbench.runCommand(`Tickmark: Group Library by ${name}`);
      await tree.row(row).waitFor();
      await workbench.screenshot(`library tree by ${name.toLowerCase()}`);
    }
    await workbench.runCommand('Tickmark: Group Library by Company');
    await tree.row('Oakbrook Digital, Inc.').waitFor();
  });

  it('says why it is empty, and offers what helps', async () => {
    const off = await openWorkbench({ settings: { 'tickmark.library.enabled': false } });
    try {
      const view = await off.openView('Tickmark', 'Library');
      await view.pane.getByText('is turned off').waitFor();
      await off.screenshot('library tree off');
      await view.pane.getByRole('button', { name: 'Turn the Library On' }).click();
      await view.rows.first().waitFor();
    } finally {
      await off.close();
    }
    const empty = await openWorkbench({ folder: 'test/fixtures/ordinary' });
    try {
      const view = await empty.openView('Tickmark', 'Library');
      await view.pane.getByText('No filing was found').waitFor();
    } finally {
      await empty.close();
    }
  });
});
