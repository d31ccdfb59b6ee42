import assert from 'node:assert/strict';
import { FilingPage } from '../parts/filingPage';
import { VIRTUAL_FILES, VIRTUAL_FOLDER } from '../testExtension/virtualFiles';
import type { Workbench } from '../workbench';
import { LINES, WRAPPED } from './release';
import { openWorkbench } from './session';
import { openWeb } from './webSession';

const SETTINGS = { ...WRAPPED, 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } };

/** A folder that is on no disk, where extensions run in the browser, and where they run on a server. */
const PLACES: Readonly<Record<string, () => Promise<Workbench>>> = {
  'VS Code for the Web': () => openWeb(SETTINGS),
  'a virtual workspace': () => openWorkbench({ folder: VIRTUAL_FOLDER, settings: SETTINGS }),
};

for (const [name, open] of Object.entries(PLACES))
  describe(name, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await open();
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
      await workbench.screenshot(`${name}, card`);
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
      await workbench.screenshot(`${name}, tree`);
    });

    it('shows an HTML filing as a page', async () => {
      await workbench.openFromExplorer(VIRTUAL_FILES.quarter);
      const page = new FilingPage(workbench.page);
      await page.waitForFigures();
      await page.figure('402.5').click();
      await page.inspector.getByText('USD 402,500,000').first().waitFor();
      await workbench.screenshot(`${name}, filing view`);
    });

    it('exports the library, in a browser as text only', async () => {
      await workbench.runCommand('Tickmark: Export Library');
      await workbench.quickInput.row('CSV').waitFor();
      const isOffered = (await workbench.quickInput.row('XLSX').count()) === 1;
      assert.equal(isOffered, name !== 'VS Code for the Web');
      await workbench.press('Escape');
    });

    it('draws a metric over time', async () => {
      await workbench.openFromExplorer(VIRTUAL_FILES.release);
      await workbench.goToLine(LINES.revenue);
      await workbench.editor.click('RMB4,370.2 million');
      await workbench.runCommand('Tickmark: Show Metric History');
      const frame = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await frame.locator('h1', { hasText: 'Total net revenue' }).waitFor();
      await frame.locator('table td', { hasText: '4,370.2' }).first().waitFor();
      await workbench.screenshot(`${name}, history`);
    });
  });
