import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, discard, eventually, openFiling, positionOf } from './filings';

/** What a reader meets in a filing that is not in English; the cards are in English, the names are the filing's. */
interface Expected {
  readonly file: string;
  /** A figure, and the first two lines of its card. */
  readonly card: readonly [figure: string, first: RegExp, second: RegExp];
  /** A figure behind a character of two UTF-16 units in its line. */
  readonly behindPair: readonly [pair: string, figure: string];
  /** Names of metrics or figures, and the words that define them in the filing. */
  readonly definitions: readonly (readonly [text: string, words: string])[];
  /** The first figures in the order of the text. */
  readonly steps: readonly string[];
  /** A figure, others of its metric, and one that is none. */
  readonly places: readonly [figure: string, others: readonly string[], not: string];
  /** Numbers that are no figures. */
  readonly plain: readonly string[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  Chinese: {
    file: 'songwan-2024q3.md',
    card: [
      '人民币11.20亿元',
      /^\*\*营业收入\*\* \(Total net revenue\) · Q3 2023 \(Jul 1 – Sep 30, 2023\)$/,
      /^\*\*CNY 1,120,000,000\*\* · 1\.12 billion Chinese yuan/,
    ],
    behindPair: ['𠮷', '5.6亿元'],
    definitions: [
      ['在贷余额约为', '所有未结清贷款的本金余额'],
      ['人民币486.3亿元', '所有未结清贷款的本金余额'],
      ['90天以上逾期率', '逾期91天至180天的贷款本金'],
    ],
    steps: ['12.86亿元', '14.8%', '人民币12.86亿元', '1.83亿美元'],
    places: ['人民币486.3亿元', ['9.2%'], '人民币312.5亿元'],
    plain: ['8:00', '400-820-0199', '9618'],
  },
  German: {
    file: 'ahornwerk-2024q3.md',
    card: [
      '139,2 Mio. €',
      /^\*\*Umsatz\*\* \(Total net revenue\) · Q3 2023 \(Jul 1 – Sep 30, 2023\)$/,
      /^\*\*EUR 139,200,000\*\* · 139 million euros/,
    ],
    behindPair: ['🌲', '212,7 Mio. €'],
    definitions: [
      ['Auftragsbestand', 'den Wert aller bestätigten Bestellungen'],
      ['212,7 Mio. €', 'den Wert aller bestätigten Bestellungen'],
      ['24,6 Mio. €', 'das Ergebnis vor Zinsen, Steuern und Abschreibungen'],
    ],
    steps: ['6,5 %', '148,2 Mio. €', '139,2 Mio. €', '24,6 Mio. €'],
    places: ['24,6 Mio. €', ['21,9 Mio. €', '24.604', 'EUR 24.6 million'], '9,4 Mio. €'],
    plain: ['7. November 2024'],
  },
};

for (const [language, expected] of Object.entries(EXPECTED)) {
  describe(`a filing in ${language}`, () => {
    let filing: vscode.TextDocument;

    before(async () => (filing = await openFiling(expected.file)));
    after(() => discard(filing));

    const cardOn = (text: string) => eventually(() => cardAt(filing, positionOf(filing, text)), `a card on “${text}”`);

    it('is annotated without being asked for, and plain numbers are left alone', async () => {
      await cardOn(expected.card[0]);
      for (const text of expected.plain) assert.equal(await cardAt(filing, positionOf(filing, text)), undefined, text);
    });

    it('has cards that name the metric in its own words, the period and the value in full', async () => {
      const [figure, first, second] = expected.card;
      const lines = (await cardOn(figure)).split(/\s*\n/);
      assert.match(lines[0] ?? '', first);
      assert.match(lines[1] ?? '', second);
    });

    it('has cards over exactly the figure, behind a character of two UTF-16 units too', async () => {
      const [pair, figure] = expected.behindPair;
      const at = filing.getText().indexOf(figure, filing.getText().indexOf(pair));
      const position = filing.positionAt(at + 1);
      assert.ok(filing.lineAt(position).text.includes(pair));
      await eventually(() => cardAt(filing, position), `a card on “${figure}”`);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', filing.uri, position);
      const ranges = hovers.flatMap(({ range }) => (range ? [range] : []));
      assert.ok(
        ranges.some((range) => filing.offsetAt(range.start) === at && filing.getText(range) === figure),
        ranges.map((range) => filing.getText(range)).join(' | '),
      );
    });

    it('steps through its figures in order', async () => {
      await cardOn(expected.card[0]);
      const editor = await vscode.window.showTextDocument(filing);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const steps: string[] = [];
      while (steps.length < expected.steps.length) {
        await vscode.commands.executeCommand('tickmark.nextFigure');
        steps.push(filing.getText(editor.selection));
      }
      assert.deepEqual(steps, expected.steps);
    });

    it('leads from names and figures to the words that define them', async () => {
      await cardOn(expected.card[0]);
      for (const [text, words] of expected.definitions) {
        const position = positionOf(filing, text);
        const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          filing.uri,
          position,
        );
        assert.equal(links[0]?.targetUri.toString(), filing.uri.toString(), text);
        assert.ok(filing.getText(links[0].targetRange).includes(words), `${text}: ${filing.getText(links[0].targetRange)}`);
      }
    });

    it('finds the other places of a metric', async () => {
      const [figure, others, not] = expected.places;
      await cardOn(figure);
      const locations = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        filing.uri,
        positionOf(filing, figure),
      );
      const texts = locations.map(({ range }) => filing.getText(range));
      for (const text of [figure, ...others]) assert.ok(texts.includes(text), `${text} in ${texts.join(' | ')}`);
      assert.ok(!texts.includes(not), not);
    });
  });
}
