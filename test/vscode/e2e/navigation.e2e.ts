import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { LINES, openRelease } from './release';

describe('finding one’s way, by keyboard', () => {
  let workbench: Workbench;

  before(async () => (workbench = await openRelease()));
  after(() => workbench.close());

  /** Clicks on a text until the cursor is there: a box that is just closing may take the first click. */
  const putCursorOn = async (text: string): Promise<void> => {
    const away = workbench.page.locator('#status\\.editor\\.selection', { hasText: /Col (?:[2-9]|\d\d)/ });
    await workbench.editor.click(text);
    await away.waitFor({ timeout: 3000 }).catch(() => workbench.editor.click(text));
    await away.waitFor();
  };

  it('F12 on a metric lands on the footnote that defines it', async () => {
    await workbench.goToLine(LINES.delinquency);
    await putCursorOn('90 day+ delinquency rate');
    await workbench.press('F12');
    await workbench.editor.waitForLine(LINES.footnote);
  });

  it('Peek Definition shows it in place, Shift+F12 lists every place', async () => {
    await workbench.goToLine(LINES.delinquency);
    await putCursorOn('2.72%');
    await workbench.runCommand('Peek Definition');
    const peek = workbench.page.locator('.peekview-widget');
    await peek
      .locator('.view-line', { hasText: /refers/ })
      .first()
      .waitFor();
    await workbench.screenshot('peek');
    await workbench.press('Escape');
    await putCursorOn('2.72%');
    await workbench.press('Shift+F12');
    await peek.locator('.referenceMatch, .monaco-list-row', { hasText: '1.96%' }).first().waitFor();
    await workbench.screenshot('references');
  });

  it('Alt+. and Alt+, step through the figures', async () => {
    await workbench.goToLine(LINES.revenue);
    await workbench.press('Alt+.');
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: '(18 selected)' }).waitFor();
    const first = await workbench.editor.cursor();
    await workbench.press('Alt+.');
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: '(16 selected)' }).waitFor();
    await workbench.press('Alt+,');
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: '(18 selected)' }).waitFor();
    assert.deepEqual(await workbench.editor.cursor(), first);
  });

  it('F12 on a metric without a definition opens the catalogue', async () => {
    await workbench.goToLine(LINES.revenue);
    await putCursorOn('Total net revenue');
    await workbench.press('F12');
    await workbench.editor.placeOf('us-gaap:Revenues');
    assert.equal(await workbench.editor.fileName(), 'Total net revenue.md');
    await workbench.screenshot('catalogue');
  });
});
