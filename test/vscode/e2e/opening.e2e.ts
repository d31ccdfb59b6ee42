import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { latestSample, samplesFolder } from '../harness/samples';
import type { Workbench } from '../workbench';
import { openWorkbench } from './session';

describe('opening a release', () => {
  const file = latestSample();
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ file });
  });

  after(() => workbench.close());

  it('shows its text', async () => {
    const [firstLine = ''] = readFileSync(path.join(samplesFolder, file), 'utf8').split('\n');
    const place = await workbench.editor.placeOf(firstLine.slice(0, 20));
    assert.ok(place.width > 0 && place.height > 0);
    assert.equal(await workbench.editor.fileName(), file);
    await workbench.screenshot('opening');
  });
});
