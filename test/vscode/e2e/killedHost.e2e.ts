import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../../../src/core/catalogue/workspace/jsonText';
import { killExtensionHosts } from '../harness/extensionHostProcesses';
import type { Workbench } from '../workbench';
import { WRAPPED } from './release';
import { openWorkbench } from './session';

const TAKINGS = 7;

const describeOnPosix = process.platform === 'win32' ? describe.skip : describe;

describeOnPosix('the catalogue of the workspace, when the extension host is killed while it writes', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/workspace', file: 'harrow-lake-2024q3.md', settings: WRAPPED });
  });

  after(() => workbench.close());

  it('is whole, and what somebody wrote is there', async () => {
    await workbench.statusBarItem(/\d+ figures/).waitFor();
    await workbench.goToLine(TAKINGS);
    await workbench.editor.click('12.4');
    await workbench.runCommand('Tickmark: Add Selection as Alias of Metric');
    await workbench.quickInput.rows.filter({ hasText: 'us-gaap:Revenues' }).first().waitFor();
    await workbench.quickInput.type('us-gaap:Revenues');
    await workbench.quickInput.pick('us-gaap:Revenues');
    assert.ok(killExtensionHosts() > 0, 'a host was there to be killed');
    await workbench.page.reload();
    await workbench.waitForDrawn();
    await workbench.openFile('harrow-lake-2024q3.md');
    await workbench.statusBarItem(/\d+ figures/).waitFor();
    const text = readFileSync(path.join(workbench.folder, '.tickmark/metrics.json'), 'utf8');
    assert.match(text, /What the harbour counts\./);
    assert.match(text, /Permits issued/i);
    assert.notEqual(readJson(text).type, 'broken');
  });
});
