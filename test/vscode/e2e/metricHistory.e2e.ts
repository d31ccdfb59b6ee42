import assert from 'node:assert/strict';
import { cash, employees, margin, netIncome, perShare, revenue } from '../../core/metricHistory/invented';
import { historyAnswer } from '../../../src/metricHistory/historyAnswer';
import { historyModel, type HistoryChoice } from '../../../src/metricHistory/historyModel';
import type { HistoryOf } from '../../../src/metricHistory/historySource';
import { historyWords } from '../../../src/metricHistory/historyWords';
import type { ToPage } from '../../../src/metricHistory/protocol';
import { HistoryPage } from '../parts/historyPage';
import type { Workbench } from '../workbench';
import { applyTheme, openWorkbench } from './session';

const FILE = 'larkfield-fy2025-q3-results.md';
const REVENUE_LINE = 7;
const MARGIN_LINE = 9;
const NO_CHOICE: HistoryChoice = { sort: null, unit: null, look: null };

/** Wide enough for the filing and the panel beside each other. */
const VIEWPORT = { width: 1600, height: 1000 };

/** Opens a sample, and the history of its revenue. */
async function openHistory(): Promise<{ readonly workbench: Workbench; readonly page: HistoryPage }> {
  const workbench = await openWorkbench({ settings: { 'editor.wordWrap': 'on' } });
  await workbench.openFile(FILE);
  await workbench.page.setViewportSize(VIEWPORT);
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.statusBarItem(/\d+ figures/).waitFor();
  await workbench.goToLine(REVENUE_LINE);
  await workbench.editor.click('219.4');
  await workbench.runCommand('Tickmark: Show Metric History');
  const page = new HistoryPage(workbench.page);
  await page.waitForValues();
  return { workbench, page };
}

/** What the host would send of some metrics. */
function shown(histories: readonly HistoryOf[], choice: Partial<HistoryChoice> = {}): ToPage {
  const chosen = { ...NO_CHOICE, ...choice };
  const { history } = historyAnswer(histories, historyModel(histories, chosen));
  const subjects = histories.map(({ subject }) => subject);
  const state = { question: { file: 'file:///filings/marram.htm', entity: null, subjects }, choice: chosen };
  return { type: 'show', generation: 1, language: 'en', words: historyWords(), history, state };
}

describe('the Metric History', () => {
  let workbench: Workbench;
  let page: HistoryPage;

  before(async () => ({ workbench, page } = await openHistory()));
  after(() => workbench.close());

  const clipboard = () => workbench.page.evaluate(() => navigator.clipboard.readText());

  it('opens beside the filing, with a chart and a table', async () => {
    assert.match(await page.heading.innerText(), /^Total net revenue$/);
    // The company's other filings come in one by one; one of them is of 1997.
    await page.frame
      .locator('.chart canvas[aria-label^="Total net revenue, USD m: "][aria-label*=" values since Q2 FY1996"]')
      .waitFor();
    assert.ok((await page.drawnShare()) > 0.01);
    assert.match(await page.row('Q3 FY2025').innerText(), /219\.37.*−4\.0 %.*\+8\.4 %.*larkfield-fy2025-q3-results\.md:\d+/s);
    assert.match(await page.row('Q4 FY2025 (forecast)').innerText(), /228\.00/);
    await workbench.screenshot('metric-history', { readme: true });
  });

  it('changes the periods, and keeps the focus', async () => {
    await page.button('Year to date').click();
    await page.row('first nine months of FY2025').waitFor();
    assert.equal(await page.button('Year to date').getAttribute('aria-pressed'), 'true');
    assert.ok(await page.button('Year to date').evaluate((button) => button === document.activeElement));
    await page.button('Quarter').click();
    await page.row('Q3 FY2025').waitFor();
  });

  it('draws bars or a line', async () => {
    await page.button('Line').click();
    await page.frame.locator('button[aria-pressed="true"]', { hasText: 'Line' }).waitFor();
    assert.ok((await page.drawnShare()) > 0.01);
    await page.button('Bars').click();
    await page.frame.locator('button[aria-pressed="true"]', { hasText: 'Bars' }).waitFor();
  });

  it('copies the table as CSV', async () => {
    await page.button('Copy CSV').click();
    await workbench.statusBarItem('Copied').waitFor();
    const lines = (await clipboard()).split('\r\n');
    assert.match(lines[0] ?? '', /^metric,company,period,start,end,/);
    // Beside it stands what the quarter before had expected.
    const quarter = lines.find((line) => line.includes('Q3 FY2025') && line.includes(',false,')) ?? '';
    assert.match(
      quarter,
      /^Total net revenue,Larkfield Instruments,Q3 FY2025,2025-01-01,2025-03-31,stated,false,219\d+,USD,-0\.04/,
    );
  });

  it('copies the chart as a picture', async () => {
    await page.button('Copy Image').click();
    await page.live.filter({ hasText: 'Copied' }).waitFor();
    const png = await workbench.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = new Uint8Array((await (await item?.getType('image/png'))?.arrayBuffer()) ?? new ArrayBuffer(0));
      return Array.from(bytes);
    });
    assert.equal(Buffer.from(png.slice(1, 4)).toString(), 'PNG');
    assert.ok(png.length > 10_000, String(png.length));
  });

  it('adds a metric and takes it away', async () => {
    await page.button('Add Metric…').click();
    await workbench.quickInput.type('Gross margin');
    await workbench.quickInput.rows
      .filter({ hasText: /^Gross margin/ })
      .first()
      .waitFor();
    await workbench.press('Enter');
    await page.heading.filter({ hasText: 'Gross' }).waitFor();
    await page.legend.filter({ hasText: 'Gross' }).waitFor();
    await workbench.screenshot('history two metrics');
    await page.button(/^Remove Gross/).click();
    await page.heading.filter({ hasText: /^Total net revenue$/ }).waitFor();
  });

  it('can be worked by keyboard', async () => {
    await page.button('Quarter').focus();
    const reached: string[] = [];
    for (let step = 0; step < 12; step++) {
      reached.push(await page.frame.locator(':focus').evaluate((element) => element.textContent ?? ''));
      await workbench.press('Tab');
    }
    for (const name of ['Year to date', 'Line', 'Add Metric…', 'Copy Image', 'Copy CSV']) assert.ok(reached.includes(name), name);
    assert.ok(
      reached.some((text) => /\.md:\d+$/.test(text)),
      reached.join(' | '),
    );
  });

  it('leads to the source', async () => {
    const source = page
      .row('Q2 FY2025')
      .getByRole('button', { name: /q3-results\.md:\d+$/ })
      .first();
    const [, line] = /:(\d+)$/.exec(await source.innerText()) ?? [];
    await source.click();
    await workbench.editor.waitForLine(Number(line));
    await workbench.screenshot('history source');
  });

  it('is used again for another metric, also from the card', async () => {
    await workbench.focusTab(FILE);
    await workbench.goToLine(MARGIN_LINE);
    const card = await workbench.editor.hover('58.8%');
    await card.textWith('58.8 %');
    await card.follow('History');
    await page.heading.filter({ hasText: /^Gross margin$/ }).waitFor();
    assert.equal(await workbench.page.locator('.tab', { hasText: 'History:' }).count(), 1);
    await page.frame.locator('button[aria-pressed="true"]', { hasText: 'Line' }).waitFor();
  });

  it('shows a group of the tree', async () => {
    await workbench.press('Escape');
    const tree = await workbench.openView('Tickmark', 'Figures');
    await tree.row('Net income').click({ button: 'right' });
    await workbench.pickFromMenu('Show Metric History');
    await page.heading.filter({ hasText: /net income/i }).waitFor();
  });

  // Which of the last metrics it is depends on when the browser's storage was written.
  it('comes back after a reload', async () => {
    await workbench.reload('tickmark.metricHistory');
    await page.waitForValues();
    assert.match(await page.heading.innerText(), /^(?:Total net revenue|Gross margin|Net income)/);
    assert.ok((await page.drawnShare()) > 0.01);
  });
});

/** Of everything that a history can show, in every kind of theme. Somebody has to look at the pictures; here they are only not empty. */
describe('the Metric History, drawn', () => {
  const pictures: readonly (readonly [string, ToPage])[] = [
    ['ten years', shown([revenue()])],
    ['two axes', shown([revenue(), margin()])],
    ['few', shown([netIncome()])],
    ['to date', shown([revenue()], { sort: 'toDate' })],
    ['three units', shown([revenue(), margin(), perShare(), employees()])],
    ['beside balances', shown([netIncome(), cash()])],
    ['line', shown([revenue()], { look: 'line' })],
  ];
  let workbench: Workbench;
  let page: HistoryPage;

  before(async () => ({ workbench, page } = await openHistory()));
  after(() => workbench.close());

  for (const theme of ['light', 'dark', 'high contrast', 'high contrast light'] as const) {
    it(`shows every kind of value in ${theme}`, async () => {
      await workbench.focusTab(FILE);
      await applyTheme(workbench, theme);
      for (const [name, message] of pictures) {
        await page.receive(message);
        assert.ok((await page.drawnShare()) > 0.01, name);
        await workbench.screenshot(`history ${theme} ${name}`);
      }
    });
  }

  it('tells on the tip what a bar stands for', async () => {
    await page.receive(shown([revenue()]));
    const box = await page.chart.boundingBox();
    assert.ok(box);
    const before = await page.drawnShare();
    await workbench.page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 3 });
    while ((await page.drawnShare()) <= before) await workbench.page.waitForTimeout(20);
    await workbench.screenshot('history tip');
  });

  it('is redrawn in the colours of another theme', async () => {
    await workbench.focusTab(FILE);
    await applyTheme(workbench, 'light');
    const light = await page.painted();
    await applyTheme(workbench, 'high contrast');
    assert.notDeepEqual(await page.painted(), light);
  });
});
