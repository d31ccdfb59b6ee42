import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { openWorkbench } from './session';

/** A metric's name in the Chinese news, whose values stand in three filings. */
const DELINQUENCY = '90天+逾期率';

describe('the history on the card, across filings', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      folder: 'test/fixtures/library/ferncliff',
      file: 'news-zh.txt',
      settings: { 'editor.wordWrap': 'on' },
    });
    await workbench.statusBarItem(/\d+ figures/).waitFor();
  });

  after(() => workbench.close());

  it('has the points of the English release and of the German page on a name in the Chinese news', async () => {
    // What the other files say is known a moment after the first is open.
    let text = '';
    for (let attempt = 0; attempt < 10 && !(text.includes('2.61') && text.includes('oakbrook')); attempt++) {
      await workbench.press('Escape');
      text = await (await workbench.editor.hover(DELINQUENCY)).textWith('2.03');
    }
    assert.match(text, /2\.61/);
    assert.match(text, /2\.2/);
    assert.match(text, /ferncliff-2024q3-en\.md:\d+/);
    assert.match(text, /oakbrook-port\S+de-en\.md:\d+/);
    await workbench.screenshot('history across filings');
  });

  it('leads to where a value stands', async () => {
    const card = await workbench.editor.hover(DELINQUENCY);
    await card.textWith('2.61');
    await card.follow(/ferncliff-2024q3/);
    await workbench.page.locator('.tab.active[data-resource-name="ferncliff-2024q3-en.md"]').waitFor();
    await workbench.editor.waitForLine(9);
  });
});
