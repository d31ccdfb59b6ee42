import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { WRAPPED } from './release';
import { openWorkbench } from './session';

const TAKINGS = 7;
const PERMITS = 9;

/** VS Code asks nobody, and trusts no folder. */
const UNTRUSTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

describe('a folder that nobody trusts', () => {
  let workbench: Workbench;

  before(async () => {
    const settings = { ...WRAPPED, ...UNTRUSTED };
    workbench = await openWorkbench({ folder: 'test/fixtures/workspace', file: 'harrow-lake-2024q3.md', settings });
  });

  after(() => workbench.close());

  it('is in Restricted Mode, and its filings have figures', async () => {
    await workbench.statusBarItem('Restricted Mode').waitFor();
    await workbench.statusBarItem(/\d+ figures/).waitFor();
    await workbench.editor.highlightsOf('12.4 million');
  });

  it('has cards, with what .tickmark/metrics.json says: that is data, and nothing of it runs', async () => {
    await workbench.goToLine(PERMITS);
    const card = await workbench.editor.hover('4,210');
    assert.match(await card.textWith('renewals included'), /^Permits issued · Q3 2024/);
    await workbench.screenshot('restricted mode');
  });

  it('has the tree and the library', async () => {
    await workbench.goToLine(TAKINGS);
    const tree = await workbench.openView('Tickmark', 'Figures');
    await tree.row('Permits issued').waitFor();
    const library = await workbench.openView('Tickmark', 'Library');
    await library.row('Harrow Lake').waitFor();
  });
});
