import assert from 'node:assert/strict';
import type { HoverCard } from '../parts/hoverCard';
import type { Workbench } from '../workbench';
import { LINES, openRelease } from './release';

describe('the card, by mouse', () => {
  let workbench: Workbench;

  before(async () => (workbench = await openRelease()));
  after(() => workbench.close());

  /** Puts away what the test before has left open, and rests the mouse on a text. */
  const cardOn = async (line: number, text: string): Promise<HoverCard> => {
    await workbench.press('Escape');
    await workbench.goToLine(line);
    return workbench.editor.hover(text);
  };

  it('answers in its first two lines and fits without scrolling', async () => {
    const card = await cardOn(LINES.revenue, 'RMB4,370.2 million');
    const text = await card.textWith('CNY 4,370,200,000');
    assert.match(text, /^Total net revenue · Q3 2024 \(Jul 1 – Sep 30, 2024\)\nCNY 4,370,200,000 · 4\.37 billion Chinese yuan/);
    assert.ok(await card.part('CNY 4,370,200,000').locator('img').isVisible(), 'the picture of the series');
    await workbench.screenshot('card');
  });

  it('says why: the steps, each with its place', async () => {
    const card = await cardOn(LINES.revenue, 'RMB4,370.2 million');
    await card.textWith('CNY 4,370,200,000');
    await card.follow('Why');
    await workbench.quickInput.rows.filter({ hasText: 'Metric: Total net revenue' }).waitFor();
    await workbench.quickInput.rows.filter({ hasText: 'Period: 2024-07-01/2024-09-30' }).waitFor();
    await workbench.screenshot('why');
    await workbench.press('Escape');
  });

  it('leads to the definition', async () => {
    const card = await cardOn(LINES.delinquency, '2.72%');
    await card.textWith('2.72 %');
    await card.follow('Definition');
    await workbench.editor.waitForLine(LINES.footnote);
  });

  it('leads to the other places', async () => {
    const card = await cardOn(LINES.revenue, 'RMB4,370.2 million');
    await card.textWith('CNY 4,370,200,000');
    await card.follow('other places');
    await workbench.page.locator('.peekview-widget .head', { hasText: 'kestrel-2024q3.md' }).waitFor();
    await workbench.screenshot('other places');
    await workbench.press('Escape');
  });
});
