import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FilingPage } from '../parts/filingPage';
import { insist } from '../parts/insist';
import type { Workbench } from '../workbench';
import { WRAPPED } from './release';
import { applyTheme, openWorkbench } from './session';

const FOLDER = 'test/fixtures/checks';
const FILE = 'foxglove-2024q3.md';
const PAGE = 'foxglove-page-2024q3.htm';

/** A figure that is cut by the end of a line is not found on the screen. */
const SETTINGS = { ...WRAPPED, 'editor.fontSize': 12 } as const;

/** Lines of the release, from 1. */
const LINES = { passengers: 10, total: 22 } as const;
const SENTENCE = 'An increase of 15.2% is stated; 33.1 million against 29.4 million is one of 12.6%';

describe('tie-out in a text', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: FOLDER, file: FILE, settings: SETTINGS });
    await workbench.page.locator('.squiggly-warning').first().waitFor();
  });

  after(() => workbench.close());

  const problems = () => workbench.page.locator('.markers-panel-container .monaco-list-row');
  const fix = (title: string) => workbench.page.locator('.action-widget').getByText(title).first();
  /** The menu takes no click before the mouse has moved over it. */
  const pickFix = async (title: string) => {
    await fix(title).hover({ force: true });
    await fix(title).click();
  };

  /** The click of the mouse and the key that asks are not always taken in their order. */
  const openFixes = (text: string, title: string) =>
    insist(
      async (attempt) => {
        if (attempt > 1) await workbench.press('Escape');
        await workbench.editor.click(text);
        await workbench.press('Control+.');
      },
      (timeout) => fix(title).waitFor({ timeout }),
    );

  it('says in the status bar how many figures tie and how many do not', async () => {
    const item = workbench.page.locator('.statusbar-item.right', { hasText: /^\s*\d+\s+\d+\s*$/ });
    await item.waitFor();
    assert.match(await item.evaluate((element) => element.outerHTML), /aria-label="[^"]*\d+ figures tied, \d+ do not/);
    await item.hover();
    await workbench.page.locator('.monaco-hover', { hasText: 'Growth: 1' }).waitFor();
    await workbench.screenshot('tie-out status bar');
  });

  it('has the sentence on the card of the figure', async () => {
    await workbench.goToLine(LINES.passengers);
    const card = await workbench.editor.hover('15.2%');
    await card.textWith(SENTENCE);
    await card.textWith('+15.2 %');
    await workbench.screenshot('tie-out card');
  });

  it('lists what does not tie among the problems, with the other places', async () => {
    const row = problems().filter({ hasText: SENTENCE }).first();
    const place = problems().filter({ hasText: 'prior period: 29.4 million' });
    if (!(await row.isVisible())) await workbench.press('Control+Shift+M');
    await row.waitFor();
    // The list is laid anew while problems come and go: a click may meet another row.
    await insist(
      async () => {
        if (!(await place.isVisible())) await row.locator('.monaco-tl-twistie').click();
      },
      (timeout) => place.waitFor({ timeout }),
    );
    await workbench.screenshot('tie-out problems');
    await place.dblclick();
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: '(12 selected)' }).waitFor();
  });

  it('marks in the tree what does not tie, and shows only that', async () => {
    const tree = await workbench.openView('Tickmark', 'Figures');
    await workbench.runCommand('Tickmark: Show Only Figures That Do Not Tie');
    await tree.pane.getByText('Only what does not tie').waitFor();
    await tree.row('15.2%').waitFor();
    await tree.row('15.2%').locator('.codicon-warning').waitFor();
    assert.equal(await tree.row('33.1 million').count(), 0);
    await workbench.screenshot('tie-out tree');
    await workbench.runCommand('Tickmark: Clear Filter of Figures');
    await tree.row(/✗/).waitFor();
    await workbench.screenshot('tie-out tree all');
  });

  it('looks right in the dark', async () => {
    await applyTheme(workbench, 'dark');
    await workbench.goToLine(LINES.passengers);
    const card = await workbench.editor.hover('15.2%');
    await card.textWith(SENTENCE);
    await workbench.screenshot('tie-out card dark');
    await applyTheme(workbench, 'light');
  });

  it('ignores a finding for a reason', async () => {
    await workbench.goToLine(LINES.total);
    const badge = problems().first().locator('.monaco-count-badge');
    const before = Number(await badge.innerText());
    await openFixes('439,000', 'Ignore this finding…');
    await workbench.screenshot('tie-out quick fixes');
    await pickFix('Ignore this finding…');
    await workbench.quickInput.type('Harbour revenue was restated');
    await workbench.screenshot('tie-out reason');
    // What is typed is looked at before it can be accepted.
    await insist(
      () => workbench.quickInput.accept(),
      (timeout) => workbench.quickInput.box.waitFor({ state: 'hidden', timeout }),
    );
    // Which of the findings at the figure it is stays the editor's choice, and only some of them are drawn.
    await badge.filter({ hasText: new RegExp(`^${before - 1}$`) }).waitFor();
    const text = readFileSync(path.join(workbench.folder, '.tickmark/ignore.json'), 'utf8');
    assert.match(text, /"reason": "Harbour revenue was restated"/);
  });

  it('puts the computed value in place of the stated one', async () => {
    await workbench.goToLine(LINES.passengers);
    await openFixes('15.2%', 'Replace “15.2%” by “12.6%”');
    await pickFix('Replace “15.2%” by “12.6%”');
    await workbench.editor.placeOf('an increase of 12.6% from');
    await problems().filter({ hasText: SENTENCE }).waitFor({ state: 'detached' });
    await workbench.screenshot('tie-out replaced');
  });

  it('makes a report', async () => {
    await workbench.runCommand('Tickmark: Show Tie-Out Report');
    await workbench.editor.placeOf('Tie-out report');
    await workbench.screenshot('tie-out report');
  });
});

describe('tie-out in the Filing View', () => {
  let workbench: Workbench;
  let page: FilingPage;

  before(async () => {
    const settings = { 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } };
    workbench = await openWorkbench({ folder: FOLDER, settings });
    await workbench.openTab(PAGE);
    page = new FilingPage(workbench.page);
    await page.waitForFigures();
  });

  after(() => workbench.close());

  it('marks what does not tie, and says why on the card', async () => {
    const wrong = page.frame.locator('.filing .tm-untied', { hasText: '15.2%' });
    await wrong.waitFor();
    assert.equal(await page.frame.locator('.filing .tm-untied', { hasText: '33.1' }).count(), 0);
    await wrong.hover();
    await page.card.getByText(`✗ ${SENTENCE}`).waitFor();
    await workbench.screenshot('tie-out filing view');
  });

  it('says in the inspector what ties and what does not', async () => {
    await page.figure('15.2%').click();
    await page.inspector.getByText(SENTENCE).waitFor();
    await workbench.screenshot('tie-out inspector');
  });

  it('lists the problems of its text, which open in the Reading View', async () => {
    await workbench.focusTab(PAGE);
    await workbench.press('Control+Shift+M');
    const row = workbench.page.locator('.markers-panel-container .monaco-list-row', { hasText: SENTENCE });
    await row.waitFor();
    await applyTheme(workbench, 'dark');
    await workbench.screenshot('tie-out filing view dark');
    await row.dblclick();
    await workbench.page.locator(`.tab.active[data-resource-name="${PAGE} (Reading)"]`).waitFor();
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    await workbench.screenshot('tie-out reading view dark');
  });
});
