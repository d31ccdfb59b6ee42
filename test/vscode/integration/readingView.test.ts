import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { WireFigure } from '../../../src/core/wire';
import { inProject } from '../harness/paths';
import { cardAt, eventually, positionOf, writeFile } from './filings';

const REPORT = 'harrowlake-10q-2024q3.htm';
const EARLIER = 'harrowlake-10q-2024q2.htm';
const SALES = '$80.2 million';

const fixture = (name: string) => readFileSync(inProject('test/fixtures/html', name));

/** The editor that shows a Reading View, once it does. */
function readingEditor(name: string): Promise<vscode.TextEditor> {
  return eventually(() => {
    return vscode.window.visibleTextEditors.find(({ document }) => {
      return document.uri.scheme === 'tickmark-reading' && document.uri.path.endsWith(`/${name} (Reading)`);
    });
  }, `the Reading View of ${name}`);
}

describe('the Reading View', () => {
  let file: vscode.Uri;
  let document: vscode.TextDocument;

  before(async () => {
    file = await writeFile(REPORT, fixture(REPORT));
    await vscode.commands.executeCommand('tickmark.openReadingView', file);
    ({ document } = await readingEditor(REPORT));
    await eventually(() => cardAt(document, positionOf(document, SALES)), 'a card');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file);
  });

  const ask = <T>(command: string, text: string) =>
    vscode.commands.executeCommand<T>(command, document.uri, positionOf(document, text));

  /** Empty where there is none. */
  const cardOn = async (text: string) => (await cardAt(document, positionOf(document, text))) ?? '';

  it('shows the canonical text, in a language of its own', () => {
    assert.equal(document.languageId, 'tickmark-reading');
    assert.match(document.getText(), /^HARROW LAKE INSTRUMENTS CORP\.\n\nFORM 10-Q\n/);
    assert.match(document.getText(), /\nTotal net sales +80,190 +73,730\n/);
  });

  it('cannot be written to', async () => {
    assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme), false);
    const before = document.getText();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.getText(), before);
  });

  it('has the card', async () => {
    const card = await cardOn(SALES);
    assert.match(card, /^\*\*Total net revenue\*\* · Q3 2024 \(Jul 1 – Sep 30, 2024\)/);
    assert.match(card, /\*\*USD 80,200,000\*\*|\*\*USD 80,190,000\*\*/);
  });

  it('names a figure’s tag, and says where the text contradicts it', async () => {
    assert.match(
      await cardOn('18,940'),
      /Tagged us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax · us-gaap:ServiceMember/,
    );
    assert.match(await cardOn('$10.4 million'), /✗ The text reads USD 10,400,000, the tag says USD 10,400\s/);
    assert.doesNotMatch(await cardOn('$48.2 million'), /Tagged/);
  });

  it('goes from a metric to its definition, and to its other places', async () => {
    const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', 'Backlog was');
    assert.equal(link?.targetUri.toString(), document.uri.toString());
    assert.match(document.getText(link.targetRange), /the value of signed orders/);
    const locations = await ask<vscode.Location[]>('vscode.executeReferenceProvider', SALES);
    const texts = locations.map(({ range }) => document.getText(range));
    for (const text of ['80,190', '73,730', '$73.7 million', 'Total net sales'])
      assert.ok(texts.includes(text), texts.join(' | '));
  });

  it('has an outline, and folds by it', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const flat = (list: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      list.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
    const names = flat(symbols).map(({ name }) => name);
    assert.ok(names.includes('Management’s Discussion and Analysis'), names.join(' | '));
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const folds = ranges.map(({ start, end }) => [document.lineAt(start).text.trim(), document.lineAt(end).text.trim()]);
    const statement = folds.find(([first]) => first?.startsWith('Condensed Consolidated Statements of Operations'));
    assert.match(statement?.[1] ?? '', /^Earnings per share, diluted/, JSON.stringify(folds));
    assert.ok(
      folds.some(([first]) => first?.startsWith('Three Months Ended')),
      'a table',
    );
  });

  it('sets off headings', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    assert.deepEqual(legend.tokenTypes, ['heading']);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(tokens.data.length >= 5 * 4, String(tokens.data.length));
  });

  it('steps through the figures', async () => {
    const editor = await readingEditor(REPORT);
    await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('tickmark.nextFigure');
    assert.equal(document.getText(editor.selection), '$61,250');
  });

  it('copies figures with their places in the HTML file', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const position = positionOf(document, '73,730');
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('tickmark.copyFigureAsJson');
    const figure = JSON.parse(await vscode.env.clipboard.readText()) as WireFigure;
    assert.equal(figure.file, REPORT);
    assert.equal(figure.text, '73,730');
    assert.equal(figure.concept, 'us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax');
    assert.equal(fixture(REPORT).toString('utf8').slice(figure.start, figure.end), '73,730');
    await vscode.commands.executeCommand('tickmark.copyAllFiguresAsJson');
    assert.ok((await vscode.env.clipboard.readText()).split('\n').length > 15);
  });

  it('goes on when its file is written again as it was', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const position = positionOf(document, '73,730');
    editor.selection = new vscode.Selection(position, position);
    await vscode.workspace.fs.writeFile(file, fixture(REPORT));
    // Nothing tells when that has been noticed: nothing is to be seen of it.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await vscode.env.clipboard.writeText('');
    await eventually(async () => {
      await vscode.commands.executeCommand('tickmark.copyFigureAsJson');
      return (await vscode.env.clipboard.readText()).includes('"73,730"') ? true : undefined;
    }, 'the figure, of the file as it was read last');
  });

  it('follows its file', async () => {
    const changed = fixture(REPORT).toString('utf8').replace('$48.2 million', '$51.6 million');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(changed));
    await eventually(() => (document.getText().includes('$51.6 million') ? true : undefined), 'the new text');
    const card = await eventually(() => cardAt(document, positionOf(document, '$51.6 million')), 'a card on the new figure');
    assert.match(card, /USD 51,600,000/);
    await vscode.workspace.fs.writeFile(file, fixture(REPORT));
    await eventually(() => (document.getText().includes('$48.2 million') ? true : undefined), 'the old text');
  });

  it('leaves the HTML itself alone', async () => {
    const raw = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(raw);
    assert.equal(await cardAt(raw, raw.positionAt(raw.getText().indexOf('80.2'))), undefined);
  });

  it('says what is wrong with a file that it cannot read', async () => {
    const odd = await writeFile('odd.htm', Uint8Array.from([...new TextEncoder().encode('<meta charset="klingon">'), 0x80]));
    const uri = document.uri.with({ path: document.uri.path.replace(REPORT, 'odd.htm') });
    await assert.rejects(Promise.resolve(vscode.workspace.openTextDocument(uri)), /klingon/);
    await vscode.workspace.fs.delete(odd);
  });
});

describe('comparing filings', () => {
  it('shows two Reading Views in the diff editor, the earlier on the left', async () => {
    const files = [await writeFile(REPORT, fixture(REPORT)), await writeFile(EARLIER, fixture(EARLIER))];
    await vscode.commands.executeCommand('tickmark.compareFilings', files[0], files);
    const tab = await eventually(() => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab?.input instanceof vscode.TabInputTextDiff ? activeTab : undefined;
    }, 'the diff editor');
    assert.equal(tab.label, `${EARLIER} ↔ ${REPORT}`);
    const { original, modified } = tab.input as vscode.TabInputTextDiff;
    assert.match(original.path, /2024q2\.htm \(Reading\)$/);
    assert.match(modified.path, /2024q3\.htm \(Reading\)$/);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of files) await vscode.workspace.fs.delete(file);
  });
});
