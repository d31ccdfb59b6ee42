import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { inProject } from '../harness/paths';
import { FilingPage } from '../parts/filingPage';
import { applyTheme, openWorkbench } from './session';

/** Real filings, where they are at hand: an annual report of 3.9 MB in one line. */
const FOLDER = '../shared/filings';
const FILE = 'ko-10k-2024.htm';

/** Milliseconds between frames while the page is scrolled from one end to the other. */
function frameTimes(scroller: Element): Promise<number[]> {
  const FRAMES = 240;
  const step = scroller.scrollHeight / FRAMES;
  const times: number[] = [];
  return new Promise((resolve) => {
    let before = performance.now();
    const next = () => {
      const now = performance.now();
      times.push(now - before);
      before = now;
      if (times.length === FRAMES) return resolve(times);
      scroller.scrollTop += step;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

describe('a long filing in the Filing View', () => {
  if (!existsSync(inProject(FOLDER, FILE))) {
    console.log(`      left out: no ${FOLDER}/${FILE} here`);
    return;
  }

  it('is highlighted from end to end, and scrolls smoothly', async () => {
    const settings = { 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } };
    const workbench = await openWorkbench({ folder: FOLDER, settings });
    const opened = Date.now();
    await workbench.openTab(FILE);
    const page = new FilingPage(workbench.page);
    await page.frame.locator('.filing .tm-block').first().waitFor({ state: 'attached' });
    const shown = Date.now() - opened;
    await page.waitForFigures();
    const analysed = Date.now() - opened;
    const figures = await page.figures.evaluateAll(
      (pieces) => new Set(pieces.map((piece) => (piece as HTMLElement).dataset.figure)).size,
    );
    assert.ok(figures >= 2400, String(figures));
    await page.scroller.evaluate(frameTimes); // the first time, blocks are laid out
    const times = (await page.scroller.evaluate(frameTimes)).sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
    console.log(`      shown after ${shown} ms, read after ${analysed} ms, ${figures} figures`);
    console.log(`      frames: half within ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, the slowest ${at(0.999)} ms`);
    assert.ok(at(0.5) <= 40, 'smooth');

    await workbench.press('Control+B'); // the page has the window to itself
    const showStatement = () =>
      page.scroller.evaluate((scroller) => {
        const cells = [...(scroller.querySelector('.filing')?.shadowRoot?.querySelectorAll('td') ?? [])];
        cells.find((cell) => cell.textContent.trim() === 'Cost of goods sold')?.scrollIntoView({ block: 'center' });
      });
    await showStatement();
    await page.figure('47,061').click();
    await page.inspector.locator('.value', { hasText: '47,061,000,000' }).waitFor();
    await showStatement();
    await workbench.screenshot('filing-view', { readme: true });

    await workbench.press('Control+F');
    await page.findBox.locator('input').fill('consolidated statements of income');
    await page.findBox.locator('.count', { hasText: /\d+ of \d+/ }).waitFor();
    for (const theme of ['light', 'dark', 'high contrast', 'high contrast light'] as const) {
      await applyTheme(workbench, theme);
      await showStatement();
      if (theme === 'dark') await workbench.screenshot('filing-view-dark', { readme: true });
      else await workbench.screenshot(`long filing ${theme}`);
    }
    await workbench.close();
  });
});
