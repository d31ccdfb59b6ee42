import assert from 'node:assert/strict';
import { FilingPage } from '../parts/filingPage';
import type { Workbench } from '../workbench';
import { openWorkbench } from './session';

const FOLDER = 'test/fixtures/beside';
const FILE = 'thornwick-20250630.htm';

describe('the Filing View of a filing with its taxonomy beside it', () => {
  let workbench: Workbench;
  let page: FilingPage;

  before(async () => {
    const settings = { 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } };
    workbench = await openWorkbench({ folder: FOLDER, settings });
    await workbench.openTab(FILE);
    page = new FilingPage(workbench.page);
    await page.waitForFigures();
  });

  after(() => workbench.close());

  const section = (title: string) =>
    page.inspector.locator('details', { has: page.frame.locator('summary', { hasText: title }) });

  it('tells what is wrong with the filing while nothing is selected', async () => {
    await workbench.runCommand('Tickmark: Show or Hide Inspector');
    const problems = section('This filing breaks 5 rules of inline XBRL');
    await problems.waitFor();
    assert.match(await problems.innerText(), /thornwick-20250630_cal\.xml, line 14/);
    await workbench.screenshot('filing view problems');
  });

  it('has label, definition and calculation of a figure’s concept', async () => {
    await page.figure('120').click();
    await section('Label').getByText('Slate curing').waitFor();
    await section('Definition').getByText('rest until it is hard').waitFor();
    await section('Calculation').getByText('✗ adds up to 200,000,000').waitFor();
    await page.figure('482').click();
    await section('Calculation').getByText('✓ adds up').waitFor();
    await workbench.screenshot('filing view calculation');
  });

  it('has the filer’s label on the card of a concept that the catalogue does not know', async () => {
    await page.figure('120').hover();
    await page.card.getByText('labelled “Slate curing”').waitFor();
  });

  it('shows a fact without a value as broken, with the reason', async () => {
    const orders = page.figure('plentiful');
    assert.match((await orders.getAttribute('class')) ?? '', /tm-broken/);
    assert.match(await orders.evaluate((mark) => getComputedStyle(mark).textDecorationStyle), /wavy/);
    await orders.hover();
    await page.card.getByText('The text does not fit its format').waitFor();
    await orders.click();
    await section('Broken').getByText('The text does not fit its format').waitFor();
    await page.inspector.locator('h2', { hasText: 'Orders on hand at quarter end' }).waitFor();
    assert.match((await orders.getAttribute('aria-label')) ?? '', /broken/);
    await workbench.screenshot('filing view broken fact');
  });

  it('names the broken rules in Why', async () => {
    await page.figure('plentiful').click();
    await workbench.runCommand('Tickmark: Explain How Figure Was Read');
    await workbench.page.locator('.quick-input-list', { hasText: 'The text does not fit its format' }).waitFor();
    await workbench.press('Escape');
  });
});
