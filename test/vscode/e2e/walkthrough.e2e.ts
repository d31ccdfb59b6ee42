import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Workbench } from '../workbench';
import { insist } from '../parts/insist';
import { openWorkbench, type Theme } from './session';

const STEPS = [
  'Open a filing',
  'Rest on a figure',
  'Walk the tree',
  'See an HTML filing as a page',
  'Follow a metric over time',
  'See what does not tie',
];

const THEMES: readonly Theme[] = ['dark', 'high contrast light'];

/** What an element is painted with. */
const fillOf = (element: Locator) => element.evaluate((drawn) => getComputedStyle(drawn).fill);

for (const theme of THEMES) {
  describe(`the walkthrough in a ${theme} theme`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({ theme });
      await workbench.press('Control+B'); // pictures are shown where there is room for them
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.quickInput.type('Read a filing');
      await workbench.quickInput.pick('Read a filing with Tickmark');
    });

    after(() => workbench.close());

    it('has a picture for every step', async () => {
      const steps = workbench.page.locator('.gettingStartedContainer .step-title');
      await steps.first().waitFor();
      assert.deepEqual(await steps.allInnerTexts(), STEPS);
      const picture = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('svg');
      for (const title of STEPS) {
        await steps.filter({ hasText: title }).click();
        await picture.waitFor();
        // The picture of the step before goes when this one comes.
        await insist(
          async () =>
            assert.notEqual(await fillOf(picture.locator('rect').first()), await fillOf(picture.locator('text').first())),
          (timeout) => picture.waitFor({ timeout }),
        );
        await workbench.screenshot(`walkthrough ${STEPS.indexOf(title) + 1} ${theme}`);
      }
    });

    it('begins with a filing for whoever has none', async () => {
      const { page } = workbench;
      await page.locator('.gettingStartedContainer .step-title', { hasText: STEPS[0] ?? '' }).click();
      await page.getByRole('button', { name: 'Open a Sample Release' }).click();
      await workbench.statusBarItem(/\d+ figures/).waitFor();
    });
  });
}
