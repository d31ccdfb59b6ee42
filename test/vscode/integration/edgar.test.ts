import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { inProject } from '../harness/paths';
import { cardAt, discard, eventually, openFile, positionOf } from './filings';

const SAMPLE = readFileSync(inProject('samples/larkfield-10q-1997-q2.txt'), 'utf8');
const LANGUAGE = 'edgar-filing';

/** A document that was given another language is the same object with another language. */
const inItsLanguage = (document: vscode.TextDocument) =>
  eventually(() => (document.languageId === LANGUAGE ? document : undefined), 'its language');

describe('a text filing of EDGAR’s', () => {
  it('is known by its first line, whatever its file is called', async () => {
    for (const name of ['quarter.txt', 'quarter', '0000999302-97-000011.txt']) {
      const document = await openFile(name, SAMPLE);
      await inItsLanguage(document);
      await discard(document);
    }
    const plain = await openFile('plain.txt', 'Net sales rose to $5 million.\n');
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(plain.languageId, 'plaintext');
    await discard(plain);
  });

  it('stays plain text for whoever says so', async () => {
    const document = await openFile('chosen.txt', SAMPLE);
    await inItsLanguage(document);
    const chosen = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(chosen.languageId, 'plaintext');
    await eventually(() => cardAt(chosen, positionOf(chosen, '$ 2,362')), 'a card all the same');
    await discard(chosen);
  });

  it('has cards in its tables, its words and its schedule', async () => {
    const document = await openFile('cards.txt', SAMPLE);
    await inItsLanguage(document);
    const first = async (text: string) =>
      (await eventually(() => cardAt(document, positionOf(document, text)), `a card of ${text}`))
        .split('\n')
        .slice(0, 4)
        .join(' ');
    assert.match(await first('$ 2,362'), /Net income.*Q2 FY1997.*USD 2,362,000/);
    assert.match(await first('$ 3,146'), /Net income.*1995.*USD 3,146,000/);
    assert.match(await first('19.2%'), /^\*\*Sales of spectrometers.*most of the increase, and service revenue\*\*.*19\.2 %/);
    assert.match(await first('52,316'), /Total assets.*Dec 31, 1996.*USD 52,316,000/);
    assert.match(await first('.52\n<EPS-DILUTED>'), /USD 0\.52 per share/);
    await discard(document);
  });

  it('has its documents, headings and tables in the outline, and folds them', async () => {
    const document = await openFile('outline.txt', SAMPLE);
    await inItsLanguage(document);
    const symbols = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found.length > 0 ? found : undefined;
    }, 'an outline');
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['FORM 10-Q FOR THE QUARTER ENDED DECEMBER 31, 1996', 'FINANCIAL DATA SCHEDULE'],
    );
    assert.ok(symbols[0]?.children.some(({ name }) => name.startsWith('ITEM 2.')));
    await discard(document);
  });

  it('takes from a name to its definition', async () => {
    const document = await openFile('definition.txt', SAMPLE);
    await inItsLanguage(document);
    await eventually(() => cardAt(document, positionOf(document, '$14.8')), 'a card');
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, '$14.8'),
    );
    const [place] = found.map((one) => ('targetRange' in one ? one.targetRange : one.range));
    assert.ok(place);
    assert.match(document.getText(place), /orders received and not yet shipped/);
    await discard(document);
  });
});
