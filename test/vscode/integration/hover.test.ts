import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, discard, eventually, openRelease, positionOf } from './filings';

describe('the card', () => {
  let release: vscode.TextDocument;

  before(async () => (release = await openRelease()));
  after(() => discard(release));

  const cardOn = (text: string, occurrence?: number) =>
    eventually(() => cardAt(release, positionOf(release, text, occurrence)), `a card on “${text}”`);

  it('says what a figure is, for when, and how much in full', async () => {
    const [first, second] = (await cardOn('RMB4,370.2 million')).split(/\s*\n/);
    assert.equal(first, '**Total net revenue** · Q3 2024 (Jul 1 – Sep 30, 2024)');
    assert.equal(second, '**CNY 4,370,200,000** · 4.37 billion Chinese yuan, as stated to the nearest 0.1 million');
  });

  it('compares it with the filing’s other periods; prose and table are one point', async () => {
    const rows = (await cardOn('RMB4,370.2 million')).split('\n').filter((line) => line.startsWith('|'));
    assert.equal(rows.length, 4, rows.join('\n'));
    assert.match(rows[0] ?? '', /Q3 2024.*CNY m 4,370\.2/);
    assert.match(rows[2] ?? '', /Q2 2024.*4,160\.1.*\+5\.0 % ✓.*\+210\.1/);
    assert.match(rows[3] ?? '', /Q3 2023.*4,281\.0.*\+2\.1 % ✓.*\+89\.1/);
  });

  it('names a turn from loss to profit instead of a percentage', async () => {
    assert.match(await cardOn('412,480'), /Q3 2023.*−87\.0.*from loss to profit/);
  });

  it('checks a stated growth', async () => {
    // What does not agree is a problem, which the editor shows on the same card.
    const growth = await eventually(
      () => vscode.languages.getDiagnostics(release.uri).find(({ range }) => release.getText(range) === '19.9%'),
      'a problem at 19.9%',
    );
    assert.match(growth.message, /19\.9% is stated; 33\.1 million against 29\.4 million is one of 12\.6%/);
    assert.doesNotMatch(await cardOn('19.9%'), /✗/);
    assert.match(await cardOn('5.0%'), /✓ \+5\.0 % agrees/);
  });

  it('stands over exactly the figure, also behind characters of two UTF-16 units', async () => {
    const position = positionOf(release, 'RMB500.0 million');
    await cardOn('RMB500.0 million');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', release.uri, position);
    const ranges = hovers.flatMap(({ range }) => (range ? [release.getText(range)] : []));
    assert.ok(ranges.includes('RMB500.0 million'), ranges.join(' | '));
  });

  it('shows a metric’s latest value on its name', async () => {
    const card = await cardOn('Total net revenue');
    assert.match(card, /^\*\*Total net revenue\*\* · Q3 2024/);
    assert.match(card, /Definition.*other places/);
  });

  it('does not appear where the user turned it off', async () => {
    const settings = vscode.workspace.getConfiguration('tickmark');
    await settings.update('hover.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      assert.equal(await cardAt(release, positionOf(release, 'RMB4,370.2 million')), undefined);
    } finally {
      await settings.update('hover.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
