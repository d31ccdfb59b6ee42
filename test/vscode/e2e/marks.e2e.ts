import assert from 'node:assert/strict';
import { FilingPage } from '../parts/filingPage';
import { insist } from '../parts/insist';
import type { TreeView } from '../parts/treeView';
import type { Workbench } from '../workbench';
import { LINES, openRelease } from './release';
import { openWorkbench } from './session';

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
    await workbench.goToLine(LINES.borrowers);
    await workbench.editor.click('29.4 million');
    await workbench.page.keyboard.press('Alt+K');
    await workbench.statusBarItem(/1 of \d+/).waitFor();
    await workbench.page.keyboard.press('Alt+K');
    await workbench.statusBarItem(/2 of \d+/).waitFor();
    await workbench.page.keyboard.press('Alt+Shift+K');
    await workbench.statusBarItem(/1 of \d+/).waitFor();
  });

  it('question with a thread that takes a comment', async () => {
    await workbench.goToLine(LINES.delinquency);
    await workbench.editor.click('2.72%');
    await workbench.page.keyboard.press('Alt+Q');
    const thread = workbench.page.locator('.review-widget');
    const input = thread.locator('.comment-form .monaco-editor:visible').first();
    // Some releases of VS Code show a button in its place first.
    const button = thread.locator('.review-thread-reply-button:visible');
    await input.or(button).first().waitFor();
    if (await button.isVisible()) await button.click();
    await input.click();
    await workbench.page.keyboard.type('Which portfolio is this of?');
    await thread.getByRole('button', { name: 'Comment' }).click();
    await thread.locator('.comment-body', { hasText: 'Which portfolio is this of?' }).waitFor();
    await workbench.screenshot('marks');
    // A thread that is settled closes; opened again, it offers the way back.
    await thread.locator('.action-label[aria-label^="Resolve"]').click();
    await thread.waitFor({ state: 'hidden' });
    const reopen = thread.locator('.action-label[aria-label^="Reopen"]');
    await insist(
      () => workbench.page.locator('.comment-range-glyph').first().click(),
      (timeout) => reopen.waitFor({ state: 'attached', timeout }),
    );
    await workbench.page.keyboard.press('Escape');
  });

  it('cut the tree down to what is questioned', async () => {
    await workbench.runCommand('Tickmark: Show Questioned Figures Only');
    await tree.pane.getByText('Only what is questioned: 1 figure').waitFor();
    await workbench.screenshot('marks tree');
    await workbench.runCommand('Tickmark: Clear Filter of Figures');
    await tree.row('Total net revenue').waitFor();
  });
});

describe('review marks in the Filing View', () => {
  let workbench: Workbench;
  let page: FilingPage;

  before(async () => {
    const settings = { ...SETTINGS, 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } };
    workbench = await openWorkbench({ folder: 'test/fixtures/checks', theme: 'dark', settings });
    await workbench.openTab('foxglove-page-2024q3.htm');
    page = new FilingPage(workbench.page);
    await page.waitForFigures();
  });

  after(() => workbench.close());

  it('tick with one key, as a sign beside the number', async () => {
    const marks = page.frame.locator('.filing [data-mark]');
    await page.figures.first().click();
    for (const key of ['Alt+K', 'Alt+K', 'Alt+U']) {
      await page.selected.first().waitFor();
      const before = await marks.count();
      await workbench.page.keyboard.press(key);
      await marks.nth(before).waitFor();
    }
    assert.equal(await page.frame.locator('.filing [data-mark=ticked]').count(), 2);
    assert.equal(await page.frame.locator('.filing [data-mark=followUp]').count(), 1);
    await workbench.screenshot('marks filing view');
  });
});
