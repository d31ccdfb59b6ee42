import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { MarksFile } from '../parts/marksFile';
import type { Workbench } from '../workbench';
import { FILE, LINES, openRelease } from './release';

describe('marks that name their evidence', () => {
  let workbench: Workbench;
  let marks: MarksFile;

  const sources = () => marks.lines().flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const add = async (choice: string | RegExp) => {
    await workbench.goToText(LINES.delinquency, '2.72%');
    await workbench.runCommand('Tickmark: Add Evidence to Mark');
    await workbench.quickInput.pick(choice);
  };

  before(async () => {
    // Small, so that no number is cut in two where two editors share the window.
    const settings = { 'tickmark.review.author': 'Ada Moor', 'editor.minimap.enabled': false, 'editor.fontSize': 10 };
    workbench = await openRelease({ settings });
    marks = new MarksFile(workbench.folder, FILE);
    writeFileSync(path.join(workbench.folder, 'ledger.txt'), 'Loans\nPast due 91 to 180 days: 2.72%\n');
  });

  after(() => workbench.close());

  it('take an address, and tick a figure that has no mark', async () => {
    await add('An address of the web');
    await workbench.quickInput.type('ledger.example');
    await workbench.page.getByText('An address that begins with https://').waitFor();
    await workbench.quickInput.type('https://ledger.example/loans');
    await workbench.quickInput.accept();
    await marks.waitUntil(() => sources().length === 1);
    assert.deepEqual(sources()[0], { type: 'link', address: 'https://ledger.example/loans' });
    assert.deepEqual(marks.states(), ['2.72% ticked']);
  });

  it('take a figure of the filing', async () => {
    await add('A figure of this filing');
    await workbench.quickInput.type('RMB500.0');
    await workbench.quickInput.pick('RMB500.0 million');
    await marks.waitUntil(() => sources().length === 2);
    assert.equal(sources()[1]?.type, 'figure');
    assert.equal(sources()[1]?.line, 13);
  });

  it('take the line of another editor where the cursor is', async () => {
    await workbench.openQuickInput('Control+P', 'ledger.txt', 'ledger.txt');
    await workbench.press('Control+Enter'); // to the side
    await workbench.page.locator('.tab.active[data-resource-name="ledger.txt"]').waitFor();
    await workbench.goToLine(2);
    await workbench.focusTab(FILE);
    await add('Line 2 of ledger.txt');
    await marks.waitUntil(() => sources().length === 3);
    assert.deepEqual(sources()[2], { type: 'line', file: 'ledger.txt', line: 2, text: 'Past due 91 to 180 days: 2.72%' });
  });

  it('say it on the card, and lead there', async () => {
    await workbench.goToLine(LINES.delinquency);
    const card = await workbench.editor.hover('2.72%');
    assert.match(await card.textWith('ticked, Ada Moor'), /Evidence: ledger\.txt, line 2/);
    await workbench.editor.click('2.72%');
    await workbench.runCommand('Tickmark: Open Evidence of Mark');
    await workbench.quickInput.pick('Evidence: ledger.txt, line 2');
    await workbench.editor.waitForLine(2);
    assert.equal(await workbench.editor.fileName(), 'ledger.txt');
  });
});
