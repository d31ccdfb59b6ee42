import assert from 'node:assert/strict';
import { fromVariables } from '../harness/suiteEnvironment';
import type { Workbench } from '../workbench';
import { openWorkbench } from './session';

// The project's own README links to its pictures; the package's has them in it.
if (fromVariables().vsix !== undefined) {
  describe('the page of the installed extension', () => {
    let workbench: Workbench;

    before(async () => (workbench = await openWorkbench()));
    after(() => workbench.close());

    it('has the README with its pictures', async () => {
      const { page } = workbench;
      await workbench.press('Control+Shift+X');
      await page.locator('.extensions-viewlet .extension-list-item', { hasText: 'Tickmark' }).first().click();
      const readme = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      const picture = readme.locator('img[alt^="A quarterly results release"]');
      await picture.waitFor();
      assert.ok(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 1000)));
      assert.equal(await readme.getByText('npm ci').count(), 0, 'nothing that needs the sources');
      await workbench.screenshot('extension page');
    });
  });
}
