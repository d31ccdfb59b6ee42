import type { Workbench } from '../workbench';
import { FilingPage } from '../parts/filingPage';
import { openWorkbench } from './session';

const FILE = 'harrowlake-10q-2024q3.htm';
const VIEW = `${FILE} (Reading)`;

/** Lines of the Reading View, from 1. */
const LINES = { sales: 17, backlog: 34 } as const;

describe('from the one view of a filing to the other', () => {
  let workbench: Workbench;
  let page: FilingPage;

  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/html' });
    await workbench.openFile(FILE);
    await workbench.runCommand('Tickmark: Open Reading View');
    await workbench.statusBarItem(/\d+ figures/).waitFor();
    page = new FilingPage(workbench.page);
  });

  after(() => workbench.close());

  it('the Filing View opens at the figure of the Reading View', async () => {
    await workbench.goToLine(LINES.backlog);
    await workbench.press('Alt+.');
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: '(13 selected)' }).waitFor();
    await workbench.runCommand('Tickmark: Open Filing View');
    await page.selected.filter({ hasText: '48.2' }).first().waitFor();
    await workbench.screenshot('from reading view to filing view');
  });

  it('the Reading View opens at the figure of the Filing View', async () => {
    await page.figure('73,730').click();
    await page.selected.filter({ hasText: '73,730' }).first().waitFor();
    await workbench.runCommand('Tickmark: Open Reading View');
    await workbench.page.locator(`.tab.active[data-resource-name="${VIEW}"]`).waitFor();
    await workbench.editor.waitForLine(LINES.sales);
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: '(6 selected)' }).waitFor();
  });

  it('the tree goes to the view where the reader is', async () => {
    await workbench.runCommand('Tickmark: Open Filing View');
    await page.selected.filter({ hasText: '73,730' }).first().waitFor();
    const tree = await workbench.openView('Tickmark', 'Figures');
    await tree.expand('Backlog');
    await tree.select('$48.2 million');
    await page.selected.filter({ hasText: '48.2' }).first().waitFor();
  });
});
