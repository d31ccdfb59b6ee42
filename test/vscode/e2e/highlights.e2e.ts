import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { LINES, openRelease } from './release';
import { openWorkbench, type Theme } from './session';

const TRANSPARENT = /^rgba\(\d+, \d+, \d+, 0\)$/;

describe('highlights', () => {
  describe('in a release', () => {
    let workbench: Workbench;

    before(async () => (workbench = await openRelease()));
    after(() => workbench.close());

    /** The line that is drawn under a text, as CSS has it. */
    const lineUnder = async (text: string): Promise<string> => {
      const highlights = await workbench.editor.highlightsOf(text);
      return highlights.map(({ borderBottom }) => borderBottom).find((border) => !border.startsWith('0px')) ?? '';
    };

    it('tell the kinds apart, by line and by colour', async () => {
      const level = await lineUnder('RMB4,370.2 million');
      const change = await lineUnder('2.1%');
      assert.match(level, /^1px solid/);
      assert.match(change, /^2px solid/);
      assert.notEqual(level, change);
      assert.match(await lineUnder('Total net revenue'), /^1px dotted/);
      await workbench.goToLine(LINES.outlook);
      assert.match(await lineUnder('RMB450 million'), /^1px dashed/);
    });

    it('cover the figure and nothing beside it, behind characters of two units too', async () => {
      await workbench.goToLine(LINES.borrowers);
      const edges = await workbench.editor.edgesOf('RMB500.0 million');
      assert.ok(edges.length > 0);
      for (const { left, right } of edges) assert.ok(Math.abs(left) < 1.5 && Math.abs(right) < 1.5, JSON.stringify(edges));
    });

    it('go and come back with a click on the status bar', async () => {
      await workbench.statusBarItem(/\d+ figures/).click();
      await workbench.page.waitForFunction(() => document.querySelectorAll('.view-overlays [class*="ced-"]').length === 0);
      await workbench.statusBarItem(/\d+ figures/).click();
      await workbench.editor.highlightsOf('RMB500.0 million');
    });
  });

  for (const theme of ['light', 'dark', 'high contrast', 'high contrast light'] satisfies Theme[]) {
    it(`can be seen in the ${theme} theme`, async () => {
      const workbench = await openRelease({ theme });
      try {
        const [highlight] = await workbench.editor.highlightsOf('RMB4,370.2 million');
        assert.ok(highlight);
        const colour = highlight.borderBottom.replace(/^1px solid /, '');
        assert.doesNotMatch(colour, TRANSPARENT);
        await workbench.screenshot(`highlights ${theme}`);
      } finally {
        await workbench.close();
      }
    });
  }

  it('are not in an ordinary document, and neither is anything else of Tickmark', async () => {
    const workbench = await openWorkbench({ folder: 'test/fixtures/ordinary' });
    try {
      await workbench.openFile('README.md');
      await workbench.page.locator('.statusbar-item', { hasText: 'Markdown' }).waitFor();
      await workbench.runCommand('Tickmark: Why Is This Document (Not) Annotated?');
      await workbench.page.locator('.quick-input-title', { hasText: 'Not annotated' }).waitFor();
      await workbench.press('Escape');
      assert.equal(await workbench.editor.decorated.count(), 0);
      assert.equal(await workbench.statusBarItem(/figures?$/).count(), 0);
    } finally {
      await workbench.close();
    }
  });
});
