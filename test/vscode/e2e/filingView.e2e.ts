import assert from 'node:assert/strict';
import { FilingPage } from '../parts/filingPage';
import type { Workbench } from '../workbench';
import { applyTheme, openWorkbench, type Theme } from './session';

const FOLDER = 'test/fixtures/filingView';
const FILE = 'harrowgate-10q-2025-q2.htm';

async function openFiling(theme?: Theme): Promise<{ readonly workbench: Workbench; readonly page: FilingPage }> {
  const settings = { 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } };
  const workbench = await openWorkbench({ folder: FOLDER, settings });
  await workbench.openTab(FILE);
  const page = new FilingPage(workbench.page);
  await page.waitForFigures();
  if (theme) await applyTheme(workbench, theme);
  return { workbench, page };
}

describe('the Filing View', () => {
  let workbench: Workbench;
  let page: FilingPage;

  before(async () => ({ workbench, page } = await openFiling()));
  after(() => workbench.close());

  it('shows the page as the filer laid it out, its pictures too', async () => {
    const shade = page.frame.locator('.filing td', { hasText: /^Net sales$/ });
    assert.equal(await shade.evaluate((cell) => getComputedStyle(cell).backgroundColor), 'rgb(204, 238, 255)');
    const picture = page.frame.locator('.filing img[alt="A kiln"]');
    await picture.waitFor();
    assert.ok(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth === 24)));
    assert.equal(await page.frame.locator('.filing .tm-picture').innerText(), 'Remote logo');
    await workbench.screenshot('filing view');
  });

  it('highlights figures, tagged and untagged apart', async () => {
    const line = (text: string) => page.figure(text).evaluate((figure) => getComputedStyle(figure).borderBottomStyle);
    assert.equal(await line('402.5'), 'solid');
    assert.equal(await line('$0.35'), 'dotted');
    assert.match((await page.figure('402.5').getAttribute('class')) ?? '', /tm-level tm-tagged/);
  });

  it('tells a screen reader what a figure is', async () => {
    const label = page.frame.locator('.filing [role="button"][aria-label*="USD 402,500,000"]');
    await label.waitFor();
    assert.match((await label.getAttribute('aria-label')) ?? '', /Q2 2025/);
  });

  it('shows the card of a figure under the mouse', async () => {
    await page.figure('402.5').hover();
    await page.card.getByText('USD 402,500,000').waitFor();
    assert.match(await page.card.innerText(), /Q2 2025/);
    await workbench.screenshot('filing view card');
  });

  it('tells all that is known of a selected figure', async () => {
    await page.figure('402.5').click();
    await page.inspector.locator('.value', { hasText: 'USD 402,500,000' }).waitFor();
    const text = await page.inspector.innerText();
    for (const part of ['us-gaap:Revenues', 'hgk:LanternsMember', 'iso4217:USD', 'f-30', '0000999999']) {
      assert.ok(text.includes(part), part);
    }
    assert.equal(await page.selected.first().getAttribute('aria-pressed'), 'true');
    await workbench.screenshot('filing view inspector');
  });

  it('steps through the figures', async () => {
    await page.figure('402.5').click();
    await workbench.press('Alt+.');
    await page.selected.filter({ hasText: '31.3' }).waitFor();
    await workbench.press('Alt+,');
    await page.selected.filter({ hasText: '402.5' }).waitFor();
    await page.figure('402.5').press('ArrowRight');
    await page.selected.filter({ hasText: '31.3' }).waitFor();
  });

  it('finds words, and counts them', async () => {
    await page.filing.click({ position: { x: 5, y: 5 } });
    await workbench.press('Control+F');
    await page.findBox.locator('input').fill('net sales');
    await page.findBox.locator('.count', { hasText: /1 of \d/ }).waitFor();
    await workbench.press('Enter');
    await page.findBox.locator('.count', { hasText: /2 of \d/ }).waitFor();
    await workbench.screenshot('filing view find');
    await workbench.press('Shift+Enter');
    await page.findBox.locator('.count', { hasText: /1 of \d/ }).waitFor();
    await workbench.press('Escape');
    await page.findBox.waitFor({ state: 'hidden' });
  });

  it('has a table of contents that leads to its sections', async () => {
    await workbench.runCommand('Tickmark: Show or Hide Contents');
    await page.contents.getByText('Subsequent Events').click();
    await page.waitForInView(page.frame.locator('.filing h2', { hasText: 'Subsequent Events' }));
    await workbench.screenshot('filing view contents');
    await workbench.runCommand('Tickmark: Show or Hide Contents');
    await page.contents.waitFor({ state: 'hidden' });
  });

  it('follows its own links, and says where others lead', async () => {
    await page.scroller.evaluate((element) => (element.scrollTop = 0));
    await page.frame.locator('.filing .tm-link', { hasText: 'Management’s Discussion' }).click();
    await page.waitForInView(page.frame.locator('.filing h2', { hasText: 'Management’s' }));
    const link = page.frame.locator('.filing .tm-link', { hasText: 'Investor relations' });
    assert.equal(await link.getAttribute('title'), 'https://harrowgate.example/investors');
    await link.click();
    await workbench.page.locator('.monaco-dialog-box', { hasText: 'harrowgate.example' }).waitFor();
    await workbench.press('Escape');
  });

  it('follows the tree, and the tree follows it', async () => {
    const tree = await workbench.openView('Tickmark', 'Figures');
    await page.figure('640.9').click();
    await tree.pane.locator('.monaco-list-row.selected', { hasText: '640.9' }).waitFor();
    await tree.expand(/Diluted/i);
    await tree.row(/\$2\.14/).click();
    await page.selected.filter({ hasText: '2.14' }).waitFor();
    await workbench.screenshot('filing view and tree');
  });

  it('opens the Reading View at the same figure, and comes back', async () => {
    await page.figure('640.9').click();
    await workbench.runCommand('Tickmark: Open Reading View');
    await workbench.editor.placeOf('640.9');
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: /\(\d+ selected\)/ }).waitFor();
    await workbench.runCommand('Tickmark: Open Filing View');
    await page.selected.filter({ hasText: '640.9' }).waitFor();
  });

  it('is where it was when it has been hidden', async () => {
    const tab = workbench.page.locator(`.tab[data-resource-name="${FILE}"]`).first();
    await tab.click();
    await page.figure('$0.35').click();
    await page.selected.filter({ hasText: '0.35' }).waitFor();
    const before = await page.scrollTop();
    await workbench.runCommand('Tickmark: Open Reading View');
    await workbench.editor.lines.first().waitFor();
    await tab.click();
    await page.selected.filter({ hasText: '0.35' }).waitFor();
    assert.ok(Math.abs((await page.scrollTop()) - before) < 60, `${await page.scrollTop()} and not ${before}`);
  });
});

describe('the offer of the Filing View', () => {
  it('comes once, when a filing is opened as its source', async () => {
    const workbench = await openWorkbench({ folder: FOLDER, file: FILE });
    const offer = workbench.notification('This is a financial filing.');
    await offer.getByRole('button', { name: 'Open in Filing View' }).click();
    const page = new FilingPage(workbench.page);
    await page.waitForFigures();
    assert.equal(await workbench.notification('This is a financial filing.').count(), 0);
    await workbench.close();
  });
});

for (const theme of ['dark', 'high contrast', 'high contrast light'] as const) {
  describe(`the Filing View in a theme: ${theme}`, () => {
    it('wears its colours, and tells shaded rows apart', async () => {
      const { workbench, page } = await openFiling(theme);
      const ground = (text: RegExp) =>
        page.frame.locator('.filing td', { hasText: text }).evaluate((cell) => getComputedStyle(cell).backgroundColor);
      assert.notEqual(await ground(/^Net sales$/), 'rgb(204, 238, 255)');
      assert.notEqual(await ground(/^Net sales$/), await ground(/^Cost of goods sold$/));
      await page.figure('2.14').click();
      await page.inspector.locator('.value', { hasText: '2.14' }).waitFor();
      await workbench.screenshot(`filing view ${theme}`);
      await workbench.close();
    });
  });
}
