import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { openWorkbench } from './session';

const FOLDER = 'test/fixtures/html';
const FILE = 'harrowlake-10q-2024q3.htm';
const EARLIER = 'harrowlake-10q-2024q2.htm';
const VIEW = `${FILE} (Reading)`;
const SALES = '$80.2 million';

/** The lines of the Reading View that the tests look at, from 1. */
const LINES = { statement: 9, sales: 17, prose: 32, backlog: 34 } as const;

describe('the Reading View, to a reader', () => {
  let workbench: Workbench;

  before(async () => {
    // Large letters: the text must be longer than the window for a heading to stick.
    workbench = await openWorkbench({ folder: FOLDER, settings: { 'editor.fontSize': 22 } });
    // Not by the window's address, which would open it again instead of what was open before.
    await workbench.openFile(FILE);
    await workbench.runCommand('Tickmark: Open Reading View');
    await figuresShown();
  });

  after(() => workbench.close());

  const figuresShown = async () => {
    await workbench.page.locator(`.tab.active[data-resource-name="${VIEW}"]`).waitFor();
    await workbench.statusBarItem(/\d+ figures/).waitFor();
  };

  it('opens from the HTML file, with its figures marked', async () => {
    await workbench.goToLine(LINES.sales);
    await workbench.editor.highlightsOf('80,190');
    await workbench.screenshot('reading view');
  });

  it('has the card', async () => {
    await workbench.goToLine(LINES.prose);
    const card = await workbench.editor.hover(SALES);
    assert.match(await card.textWith('USD'), /^Total net revenue · Q3 2024/);
    await workbench.press('Escape');
  });

  it('goes to a definition with F12', async () => {
    await workbench.goToLine(LINES.backlog);
    await workbench.editor.click('Backlog', 2);
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: /Col (?:[2-9]|\d\d)/ }).waitFor();
    await workbench.press('F12');
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${LINES.backlog}, Col 1` }).waitFor();
  });

  it('keeps the heading in sight while its section scrolls by', async () => {
    await workbench.goToLine(LINES.backlog);
    await workbench.page.locator('.sticky-widget', { hasText: /PART\sI/ }).waitFor();
    await workbench.screenshot('sticky heading');
  });

  it('folds by section', async () => {
    await workbench.goToLine(LINES.statement);
    await workbench.press('Control+Shift+[');
    await workbench.editor.lines.filter({ hasText: '80,190' }).waitFor({ state: 'hidden' });
    await workbench.screenshot('folded section');
    await workbench.runCommand('Unfold All');
    await workbench.editor.lines.filter({ hasText: '80,190' }).waitFor();
  });

  it('is followed by the tree, and leads there', async () => {
    const tree = await workbench.openView('Tickmark', 'Figures');
    await tree.row('Backlog').waitFor();
    await tree.expand('Backlog');
    await tree.select('$48.2 million');
    await workbench.editor.waitForLine(LINES.backlog);
  });

  it('is there again after the window was loaded anew', async () => {
    await figuresShown();
    await workbench.reload('tickmark-reading:');
    await figuresShown();
    await workbench.goToLine(LINES.sales);
    await workbench.editor.highlightsOf('80,190');
  });

  it('is compared with another one, the earlier on the left', async () => {
    await workbench.runCommand('Tickmark: Compare Filings…');
    await workbench.quickInput.pick(EARLIER);
    await workbench.page.locator('.tab.active', { hasText: `${EARLIER} ↔ ${FILE}` }).waitFor();
    const side = (name: string) => workbench.page.locator(`.monaco-diff-editor .editor.${name} .view-line`);
    await side('original').filter({ hasText: 'June' }).first().waitFor();
    await side('modified').filter({ hasText: 'September' }).first().waitFor();
    await workbench.screenshot('compared filings');
  });
});
