import assert from 'node:assert/strict';
import { FilingPage } from '../parts/filingPage';
import { insist } from '../parts/insist';
import type { Workbench } from '../workbench';
import { FILE, FOLDER, LINES, WRAPPED } from './release';
import { applyTheme, openWorkbench } from './session';

const FILING = { folder: 'test/fixtures/filingView', file: 'harrowgate-10q-2025-q2.htm' } as const;

/** Of one step: rows are drawn anew while one goes through them. */
const LIMIT = { timeout: 3000 };

/** Types into the box at the top of the window and takes its first row. */
async function choose(workbench: Workbench, key: string, text: string, row: string): Promise<void> {
  await workbench.openQuickInput(key, text, row);
  await workbench.quickInput.accept();
  await workbench.quickInput.box.waitFor({ state: 'hidden' });
}

describe('a release, by keyboard alone', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: FOLDER, settings: WRAPPED });
    await choose(workbench, 'Control+P', FILE, FILE);
    await workbench.statusBarItem(/\d+ figures/).waitFor();
  });

  after(() => workbench.close());

  it('from figure to figure, and to the card, whose links are reached too', async () => {
    const { page } = workbench;
    await workbench.goToLine(LINES.revenue);
    await workbench.press('Alt+.');
    await page.locator('#status\\.editor\\.selection', { hasText: '(18 selected)' }).waitFor();
    await workbench.press('Control+K', 'Control+I');
    const card = page.locator('.monaco-hover .hover-contents', { hasText: 'Total net revenue · Q3 2024' }).first();
    await card.waitFor();
    await workbench.press('Control+K', 'Control+I'); // into it
    const link = page.locator('.monaco-hover a:focus');
    for (let step = 0; step < 8 && (await link.count()) === 0; step++) await workbench.press('Tab');
    assert.match((await link.innerText()) || ((await link.getAttribute('aria-label')) ?? ''), /\w/);
    await workbench.press('Escape', 'Escape');
  });

  it('to what does not tie, and to what can be done about it', async () => {
    const { page } = workbench;
    await workbench.goToLine(1);
    await choose(workbench, 'F1', '>Go to Next Figure That Does Not Tie', 'Go to Next Figure That Does Not Tie');
    await workbench.editor.waitForLine(LINES.borrowers);
    await workbench.press('Control+.');
    const fixes = page.locator('.action-widget .monaco-list-row');
    await fixes
      .filter({ hasText: /Ignore/ })
      .first()
      .waitFor();
    await workbench.press('Escape');
  });

  it('through the tree, which says its rows aloud, and back into the text', async () => {
    const { page } = workbench;
    await insist(
      () => choose(workbench, 'F1', '>Focus on Figures View', 'Focus on Figures View'),
      (timeout) => page.locator('.sidebar .monaco-list:focus-within').waitFor({ timeout }),
    );
    const focused = page.locator('.sidebar .monaco-list:focus-within .monaco-list-row.focused');
    const seen: string[] = [];
    await insist(
      async () => {
        await workbench.press('Home');
        for (let step = 0; step < 30; step++) {
          const label = (await focused.getAttribute('aria-label', LIMIT)) ?? '';
          const expanded = await focused.getAttribute('aria-expanded', LIMIT);
          seen.push(label);
          if (/412\.5/.test(label) && expanded === null) break;
          await workbench.press(expanded === 'false' ? 'ArrowRight' : 'ArrowDown');
        }
      },
      (timeout) => page.locator('.sidebar .monaco-list-row.focused', { hasText: '412.5' }).waitFor({ timeout }),
    );
    assert.ok(
      seen.some((label) => /Total net revenue/.test(label)),
      seen.join(' | '),
    );
    assert.ok(
      seen.every((label) => !label.includes('✗')),
      'a sign is no word',
    );
    await workbench.press('Enter');
    await workbench.editor.waitForLine(LINES.revenue + 1);
  });
});

describe('the Filing View, by keyboard alone', () => {
  let workbench: Workbench;
  let page: FilingPage;

  before(async () => {
    const settings = { 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } };
    workbench = await openWorkbench({ folder: FILING.folder, settings });
    await choose(workbench, 'Control+P', FILING.file, FILING.file);
    page = new FilingPage(workbench.page);
    await page.waitForFigures();
  });

  after(() => workbench.close());

  it('from figure to figure, each said aloud, with all that is known of it', async () => {
    await workbench.press('Alt+.');
    await page.selected.first().waitFor();
    assert.equal(await page.selected.first().getAttribute('aria-pressed'), 'true');
    const before = await page.selected.first().getAttribute('aria-label');
    await workbench.press('Alt+.');
    await page.frame
      .locator(`.filing .tm-selected:not([aria-label="${before ?? ''}"])`)
      .first()
      .waitFor();
    await workbench.press('Alt+i');
    await page.inspector.locator('.value').waitFor();
    await workbench.press('Alt+i');
    await page.inspector.waitFor({ state: 'hidden' });
  });

  it('the table of contents, found words, and back', async () => {
    await workbench.press('Alt+o');
    await page.contents.waitFor();
    const entry = page.frame.locator('.contents .entry:focus');
    for (let step = 0; step < 40 && (await entry.count()) === 0; step++) await workbench.press('Shift+Tab');
    const title = (await entry.innerText()).trim();
    await workbench.press('Enter');
    await page.waitForInView(page.frame.locator('.filing h1, .filing h2, .filing h3, .filing p', { hasText: title }).first());
    await workbench.press('Control+F');
    await page.frame.locator('.find input:focus').waitFor();
    await workbench.page.keyboard.type('net sales');
    await page.findBox.locator('.count', { hasText: /1 of \d/ }).waitFor();
    await workbench.press('Escape');
    await page.findBox.waitFor({ state: 'hidden' });
  });

  it('in high contrast and in the colours of the system, where grounds and shadows are gone, says what is selected', async () => {
    await applyTheme(workbench, 'high contrast');
    await page.filing.locator('[role="button"][aria-label*="USD 402,500,000"]').press('Enter');
    await page.inspector.locator('.value', { hasText: '402,500,000' }).waitFor();
    await workbench.screenshot('accessibility, high contrast');
    const outline = () => page.selected.first().evaluate((figure) => getComputedStyle(figure).outlineStyle);
    assert.equal(await outline(), 'none');
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    assert.equal(await outline(), 'solid');
    await workbench.screenshot('accessibility, forced colours');
  });
});
