import assert from 'node:assert/strict';
import { VIRTUAL_FILES } from '../testExtension/virtualFiles';
import { FilingPage } from '../parts/filingPage';
import type { Workbench } from '../workbench';
import { LINES, WRAPPED } from './release';
import { openWeb } from './webSession';

describe('VS Code for the Web, with a folder that is on no disk', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWeb({ ...WRAPPED, 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } });
  });

  after(() => workbench.close());

  it('marks the figures of a release', async () => {
    await workbench.openFromExplorer(VIRTUAL_FILES.release);
    await workbench.statusBarItem(/\d+ figures/).waitFor();
    assert.notDeepEqual(await workbench.editor.highlightsOf('RMB4,370.2 million'), []);
    await workbench.statusBarItem(/\b13\b/).waitFor(); // as many tie
  });

  it('has the card of a figure', async () => {
    await workbench.goToLine(LINES.revenue);
    const card = await workbench.editor.hover('RMB4,370.2 million');
    assert.match(await card.textWith('CNY'), /^Total net revenue · Q3 2024/);
    await workbench.screenshot('web: card');
  });

  it('follows what is typed', async () => {
    await workbench.goToLine(LINES.borrowers);
    await workbench.press('End', 'Enter');
    await workbench.page.keyboard.type('Cash was RMB77.1 million as of September 30, 2024.');
    assert.notDeepEqual(await workbench.editor.highlightsOf('RMB77.1 million'), []);
    await workbench.press('Control+Z', 'Control+Z', 'Control+Z');
  });

  it('has the tree, and the library of the folder', async () => {
    const tree = await workbench.openView('Tickmark', 'Figures');
    await tree.row('Total net revenue').waitFor();
    const library = await workbench.openView('Tickmark', 'Library');
    await library.row('Kestrel Lending').waitFor();
    await library.row('Harrowgate').waitFor();
    await workbench.screenshot('web: tree');
  });

  it('shows an HTML filing as a page', async () => {
    await workbench.openFromExplorer(VIRTUAL_FILES.quarter);
    const page = new FilingPage(workbench.page);
    await page.waitForFigures();
    await page.figure('402.5').click();
    await page.inspector.getByText('USD 402,500,000').first().waitFor();
    await workbench.screenshot('web: filing view');
  });

  it('draws a metric over time', async () => {
    await workbench.openFromExplorer(VIRTUAL_FILES.release);
    await workbench.goToLine(LINES.revenue);
    await workbench.editor.click('RMB4,370.2 million');
    await workbench.runCommand('Tickmark: Show Metric History');
    const frame = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.locator('h1', { hasText: 'Total net revenue' }).waitFor();
    await frame.locator('table td', { hasText: '4,370.2' }).first().waitFor();
    await workbench.screenshot('web: history');
  });
});
