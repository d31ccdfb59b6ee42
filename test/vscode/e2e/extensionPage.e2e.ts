import assert from 'node:assert/strict';
import { fromVariables } from '../harness/suiteEnvironment';
import type { Workbench } from '../workbench';
import { openWorkbench } from './session';

// The project's own README is for those with the sources, the package's for everybody else.
if (fromVariables().vsix !== undefined) {
  describe('the page of the installed extension', () => {
    let workbench: Workbench;

    before(async () => (workbench = await openWorkbench()));
    after(() => workbench.close());

    it('has the README for people without the sources', async () => {
      const { page } = workbench;
      await workbench.press('Control+Shift+X');
      await page.locator('.extensions-viewlet .extension-list-item', { hasText: 'Tickmark' }).first().click();
      const readme = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await readme.getByText('Walk the tree.').first().waitFor();
      assert.equal(await readme.getByText('npm ci').count(), 0);
      assert.equal(await readme.locator('img:not([src])').count(), 0, 'no picture that cannot be shown');
      await workbench.screenshot('extension page');
    });
  });
}
