import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FilingPage } from '../parts/filingPage';
import { MarksFile } from '../parts/marksFile';
import type { TreeView } from '../parts/treeView';
import type { Workbench } from '../workbench';
import { LINES, openRelease } from './release';
import { openWorkbench } from './session';

const PAGE = 'foxglove-page-2024q3.htm';
const SETTINGS = { 'tickmark.review.author': 'Ada Moor' };

describe('review marks in text', () => {
  let workbench: Workbench;
  let tree: TreeView;

  before(async () => {
    workbench = await openRelease({ settings: SETTINGS });
    tree = await workbench.openView('Tickmark', 'Figures');
    await tree.row('Total net revenue').waitFor();
  });

  after(() => workbench.close());

  it('tick with one key and go on, and say how far the review is', async () => {
    await workbench.goToText(LINES.borrowers, '29.4 million');
    await workbench.page.keyboard.press('Alt+K');
    await workbench.statusBarItem(/1 of \d+/).waitFor();
    await workbench.page.keyboard.press('Alt+K');
    await workbench.statusBarItem(/2 of \d+/).waitFor();
    await workbench.page.keyboard.press('Alt+Shift+K');
    await workbench.statusBarItem(/1 of \d+/).waitFor();
  });

  it('go on to the next that nobody has reviewed with another key', async () => {
    await workbench.goToText(LINES.borrowers, '33.1 million');
    await workbench.press('Alt+N');
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: '(5 selected)' }).waitFor(); // 19.9%
  });

  it('cut the tree down to what is questioned, or has not been reviewed', async () => {
    await workbench.goToText(LINES.delinquency, '2.72%');
    await workbench.press('Alt+Q');
    await workbench.statusBarItem(/2 of \d+/).waitFor();
    await workbench.runCommand('Tickmark: Show Questioned Figures Only');
    await tree.pane.getByText('Only what is questioned: 1 figure').waitFor();
    await tree.row('90 day+ delinquency rate').waitFor();
    await workbench.screenshot('marks tree');
    await workbench.runCommand('Tickmark: Show Unreviewed Figures Only');
    await tree.pane.getByText('Only what has not been reviewed: 22 figures').waitFor();
    await workbench.runCommand('Tickmark: Clear Filter of Figures');
    await tree.row('Total net revenue').waitFor();
  });
});

describe('review marks in the Filing View', () => {
  let workbench: Workbench;
  let page: FilingPage;
  let marks: MarksFile;

  before(async () => {
    const settings = { ...SETTINGS, 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } };
    workbench = await openWorkbench({ folder: 'test/fixtures/checks', theme: 'dark', settings });
    await workbench.openTab(PAGE);
    marks = new MarksFile(workbench.folder, PAGE);
    page = new FilingPage(workbench.page);
    await page.waitForFigures();
  });

  after(() => workbench.close());

  it('tick with one key, as a sign beside the number', async () => {
    const signs = page.frame.locator('.filing [data-mark]');
    await page.figures.first().click();
    for (const key of ['Alt+K', 'Alt+K', 'Alt+U']) {
      await page.selected.first().waitFor();
      const before = await signs.count();
      await workbench.page.keyboard.press(key);
      await signs.nth(before).waitFor();
    }
    assert.equal(await page.frame.locator('.filing [data-mark=ticked]').count(), 2);
    assert.equal(await page.frame.locator('.filing [data-mark=followUp]').count(), 1);
    await workbench.screenshot('marks filing view');
  });

  it('question with a line to type in, and say it on the card', async () => {
    await page.figure('15.2%').click();
    await page.selected.first().waitFor();
    await workbench.press('Alt+Q');
    await workbench.quickInput.type('Of which lines?');
    await workbench.quickInput.accept();
    await marks.waitUntil((lines) => lines.some(({ comments }) => comments[0]?.text === 'Of which lines?'));
    assert.ok(marks.states().includes('15.2% questioned'));
    await page.inspector.getByText('Of which lines?').waitFor();
  });

  it('are set on words too', async () => {
    const words = 'November 14, 2024';
    await page.filing.getByText(words).first().click({ clickCount: 3 });
    await page.selected.first().waitFor({ state: 'hidden' }); // the figure is not any more
    await workbench.press('Alt+U');
    await marks.waitUntil(() => marks.states().includes(`${words} followUp`));
    assert.ok(marks.states().includes('15.2% questioned'));
    await page.inspector.getByText(words).waitFor();
    assert.ok(await page.filing.evaluate(() => CSS.highlights.has('tm-passage-followUp')));
    await workbench.screenshot('marks filing view words');
  });

  it('say what has changed in the file since, and what is no longer found', async () => {
    const file = path.join(workbench.folder, PAGE);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('437.0', '438.0').replace('15.2%', 'much'));
    await page.frame.locator('.filing [data-mark=stale]').waitFor();
    const tree = await workbench.openView('Tickmark', 'Figures');
    await tree.row('USD 437.0 million is now USD 438.0 million').waitFor();
    await tree.row('15.2% is no longer found').waitFor();
    await workbench.screenshot('marks filing view stale');
  });
});
