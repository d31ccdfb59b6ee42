import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { FILE, FOLDER, LINES, WRAPPED } from './release';
import { openWorkbench } from './session';

/** What a reader sees of the same English release in another display language; which name the catalogue has there is its matter. */
const EXPECTED = {
  de: {
    figures: /\d+ Zahlen/,
    view: 'Zahlen',
    metric: /^Total net revenue4\.370,2 Mio\. CNY · \+2,1 % · \S/,
    card: /^Total net revenue \(\p{Lu}.+\) · Q3 2024 \(1\. Juli – 30\. Sept\. 2024\)\n4\.370\.200\.000 CNY · 4,37 Milliarden/u,
    why: 'Warum',
    step: /Kennzahl: Total net revenue \(\p{Lu}.+\)/u,
    command: 'Tickmark: Gehe zur nächsten Zahl',
  },
  'zh-cn': {
    figures: /\d+ 个数字/,
    view: '数字',
    metric: /^Total net revenueCNY 4,370\.2 百万 · \+2\.1% · \p{Script=Han}+$/u,
    card: /^Total net revenue（\p{Script=Han}+） · 2024 年第 3 季度（2024\/7\/1 – 2024\/9\/30）\nCNY 4,370,200,000 · 43\.7亿/u,
    why: '原因',
    step: /指标：Total net revenue（\p{Script=Han}+）/u,
    command: 'Tickmark: 转到下一个数字',
  },
} as const;

for (const [displayLanguage, expected] of Object.entries(EXPECTED)) {
  describe(`the display language ${displayLanguage}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({ folder: FOLDER, file: FILE, settings: WRAPPED, displayLanguage });
      await workbench.statusBarItem(expected.figures).waitFor();
    });

    after(() => workbench.close());

    it('the tree names metrics in both languages', async () => {
      const tree = await workbench.openView('Tickmark', expected.view);
      const [first = ''] = await tree.texts();
      assert.match(first, expected.metric);
    });

    it('the card and its reasons are translated', async () => {
      await workbench.goToLine(LINES.revenue);
      const card = await workbench.editor.hover('RMB4,370.2 million');
      assert.match(await card.textWith('CNY'), expected.card);
      await workbench.screenshot(`card ${displayLanguage}`);
      await card.follow(expected.why);
      await workbench.quickInput.rows.filter({ hasText: expected.step }).waitFor();
      await workbench.screenshot(`why ${displayLanguage}`);
      await workbench.press('Escape');
    });

    it('the commands are translated', async () => {
      await workbench.openQuickInput('F1', `>${expected.command}`, expected.command);
      await workbench.press('Escape');
    });
  });
}
