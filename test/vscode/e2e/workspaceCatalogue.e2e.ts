import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbench } from '../workbench';
import { WRAPPED } from './release';
import { openWorkbench } from './session';

const TAKINGS = 7;
const PERMITS = 9;

describe('the catalogue of the workspace', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/workspace', file: 'harrow-lake-2024q3.md', settings: WRAPPED });
    await workbench.statusBarItem(/\d+ figures/).waitFor();
  });

  after(() => workbench.close());

  it('F12 goes to the words of the file', async () => {
    await workbench.goToLine(PERMITS);
    await workbench.editor.click('4,210');
    await workbench.press('F12');
    await workbench.editor.waitForLine(10);
    await workbench.screenshot('F12 on an own metric');
    await workbench.openFile('harrow-lake-2024q3.md');
  });

  it('a metric of the workspace’s own has a card with its definition', async () => {
    await workbench.goToLine(PERMITS);
    const card = await workbench.editor.hover('4,210');
    assert.match(await card.textWith('renewals included'), /^Permits issued · Q3 2024/);
    await workbench.screenshot('card of an own metric');
  });

  it('the words of a filing become a name of a metric', async () => {
    await workbench.goToLine(TAKINGS);
    await workbench.editor.click('12.4');
    await workbench.runCommand('Tickmark: Add Selection as Alias of Metric');
    await workbench.quickInput.rows.filter({ hasText: 'us-gaap:Revenues' }).first().waitFor();
    await workbench.screenshot('add alias');
    await workbench.quickInput.type('us-gaap:Revenues');
    await workbench.screenshot('add alias filtered');
    await workbench.quickInput.pick('us-gaap:Revenues');
    const card = await workbench.editor.hover('12.4');
    assert.match(await card.textWith('CNY'), /^Total net revenue · Q3 2024/);
    await workbench.screenshot('card of an added alias');
    const text = readFileSync(path.join(workbench.folder, '.tickmark/metrics.json'), 'utf8');
    assert.match(text, /^\{\n {2}\/\/ What the harbour counts\./);
    assert.match(text, /"en": \["Harbour takings"\]/);
  });

  it('a mistake is underlined where it stands', async () => {
    await workbench.openFile('metrics.json');
    await workbench.goToLine(13);
    await workbench.page.locator('.squiggly-error').first().waitFor();
    const card = await workbench.editor.hover('"Net income"');
    assert.match(await card.textWith('Tickmark'), /“Net income” is a name of .* already/);
    await workbench.screenshot('mistake in metrics.json');
  });
});
