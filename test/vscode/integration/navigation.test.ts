import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, discard, eventually, openRelease, positionOf } from './filings';

describe('finding one’s way', () => {
  let release: vscode.TextDocument;

  before(async () => {
    release = await openRelease();
    await eventually(() => cardAt(release, positionOf(release, 'RMB4,370.2 million')), 'the analysis');
  });

  after(() => discard(release));

  const ask = <T>(command: string, text: string, occurrence?: number) =>
    vscode.commands.executeCommand<T>(command, release.uri, positionOf(release, text, occurrence));

  const definitionsOf = (text: string, occurrence?: number) =>
    ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', text, occurrence);

  it('goes from a metric’s name to the footnote that defines it', async () => {
    const [link] = await definitionsOf('90 day+ delinquency rate');
    assert.equal(link?.targetUri.toString(), release.uri.toString());
    assert.match(release.getText(link.targetRange), /refers to the principal of loans that were 91 to 180 days past due/);
  });

  it('goes from a figure to the definition of its metric', async () => {
    const [link] = await definitionsOf('2.72%');
    assert.ok(link && release.getText(link.targetRange).includes('refers to the principal'));
  });

  it('goes to the catalogue where the filing defines nothing, in a document that can be read', async () => {
    const [link] = await definitionsOf('RMB4,370.2 million');
    assert.equal(link?.targetUri.scheme, 'tickmark-catalogue');
    const entry = await vscode.workspace.openTextDocument(link.targetUri);
    assert.match(entry.getText(), /^# Total net revenue\n\n\S.*\n\n- Id: `us-gaap:Revenues`\n/);
    assert.equal(entry.languageId, 'markdown');
  });

  it('finds every figure and every mention of a metric', async () => {
    const locations = await ask<vscode.Location[]>('vscode.executeReferenceProvider', 'RMB4,370.2 million');
    const texts = locations.map(({ range }) => release.getText(range));
    for (const text of ['RMB4,370.2 million', '2.1%', 'RMB4,160.1 million', '4,281,010', 'Total net revenue']) {
      assert.ok(texts.includes(text), `${text} in ${texts.join(' | ')}`);
    }
    assert.ok(!texts.includes('RMB412.5 million'));
  });

  it('marks the other places of the metric at the cursor', async () => {
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', '4,370,158');
    const texts = highlights.map(({ range }) => release.getText(range));
    assert.ok(texts.includes('RMB4,370.2 million') && texts.includes('4,281,010'), texts.join(' | '));
  });

  it('has sections and tables in the outline', async () => {
    const symbols = await vscode.commands.executeCommand<(vscode.DocumentSymbol & { readonly name: string })[]>(
      'vscode.executeDocumentSymbolProvider',
      release.uri,
    );
    const flat: string[] = [];
    const walk = (list: readonly vscode.DocumentSymbol[], path: string) =>
      list.forEach(({ name, children }) => {
        flat.push(path + name);
        walk(children, `${path}${name} › `);
      });
    walk(symbols, '');
    assert.ok(
      flat.some((path) => path.endsWith('Unaudited Statements of Operations › Table')),
      flat.join('\n'),
    );
  });

  it('steps through the figures in order and round the end', async () => {
    const editor = await vscode.window.showTextDocument(release);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const step = async (command: string) => {
      await vscode.commands.executeCommand(command);
      return release.getText(editor.selection);
    };
    assert.equal(await step('tickmark.nextFigure'), 'RMB4,370.2 million');
    assert.equal(await step('tickmark.nextFigure'), 'US$622.7 million');
    assert.equal(await step('tickmark.previousFigure'), 'RMB4,370.2 million');
    assert.equal(await step('tickmark.previousFigure'), '412,480');
    assert.equal(await step('tickmark.nextFigure'), 'RMB4,370.2 million');
  });

  it('copies a value, a figure, and all figures', async () => {
    const editor = await vscode.window.showTextDocument(release);
    const position = positionOf(release, '(87,031)');
    editor.selection = new vscode.Selection(position, position);
    const copied = async (command: string) => {
      await vscode.commands.executeCommand(command);
      return vscode.env.clipboard.readText();
    };
    assert.equal(await copied('tickmark.copyValue'), '-87031000');
    const figure = JSON.parse(await copied('tickmark.copyFigureAsJson')) as Record<string, unknown>;
    assert.deepEqual(
      [figure['file'], figure['text'], figure['value'], figure['unit'], figure['period']],
      ['kestrel-2024q3.md', '(87,031)', -87031000, 'CNY', '2023-07-01/2023-09-30'],
    );
    const all = (await copied('tickmark.copyAllFiguresAsJson')).trimEnd().split('\n');
    assert.ok(all.length > 15);
    for (const line of all) {
      const { start, end, text } = JSON.parse(line) as { start: number; end: number; text: string };
      assert.equal(release.getText().slice(start, end), text);
    }
  });
});
