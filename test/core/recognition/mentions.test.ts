import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { en } from '../../../src/core/languages/en';
import { readFiling } from '../../../src/core/readers/read';
import { createLexicon } from '../../../src/core/recognition/lexicon';
import { RecognitionMemory } from '../../../src/core/recognition/memory';

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);
const lexicon = createLexicon(en, catalogue);
const memory = new RecognitionMemory();

/** Every name of a metric, wherever it stands, as `words → metric`. */
function mentionsIn(text: string): string[] {
  const filing = readFiling(text, 'markdown');
  const spans = filing.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block.content],
  );
  return spans.flatMap((span) => {
    const { base, names } = memory.read(filing, span, 'prose', lexicon);
    return names.map(({ start, end, entry }) => `${text.slice(base + start, base + end)} → ${entry.metric.id}`);
  });
}

describe('mentions', () => {
  const cases: readonly (readonly [about: string, text: string, ...expected: string[]])[] = [
    ['a name', 'Our gross profit improved.', 'gross profit → us-gaap:GrossProfit'],
    ['the longest name', 'Our gross profit margin improved.', 'gross profit margin → ratio:GrossMargin'],
    [
      'a name inside a longer one',
      'Net cash provided by operating activities rose.',
      'Net cash provided by operating activities → us-gaap:NetCashProvidedByUsedInOperatingActivities',
    ],
    [
      'cash, not the total with restricted cash',
      'Cash and cash equivalents rose.',
      'Cash and cash equivalents → us-gaap:CashAndCashEquivalentsAtCarryingValue',
    ],
    ['the adjusted measure', 'Non-GAAP operating income rose.', 'Non-GAAP operating income → non-gaap:OperatingIncome'],
    [
      'a plural',
      'Restructuring charges and inventories fell.',
      'Restructuring charges → us-gaap:RestructuringCharges',
      'inventories → us-gaap:InventoryNet',
    ],
    ['a singular', 'A restructuring charge was recorded.', 'restructuring charge → us-gaap:RestructuringCharges'],
    ['capitals', 'TOTAL ASSETS', 'TOTAL ASSETS → us-gaap:Assets'],
    ['a hyphen', 'Share-based compensation rose.', 'Share-based compensation → us-gaap:ShareBasedCompensation'],
    ['no hyphen', 'Share based compensation rose.', 'Share based compensation → us-gaap:ShareBasedCompensation'],
    ['an apostrophe', 'Total stockholders’ equity rose.', 'Total stockholders’ equity → us-gaap:StockholdersEquity'],
    ['a straight apostrophe', "Total stockholders' equity rose.", "Total stockholders' equity → us-gaap:StockholdersEquity"],
    ['an ampersand', 'Sales & marketing expenses rose.', 'Sales & marketing expenses → us-gaap:SellingAndMarketingExpense'],
    ['a number of its own', 'The 90 day+ delinquency rate fell.', '90 day+ delinquency rate → kpi:DelinquencyRate90Day'],
    [
      'a comma before “and”',
      'Selling, general, and administrative expenses fell.',
      'Selling, general, and administrative expenses → us-gaap:SellingGeneralAndAdministrativeExpense',
    ],
    ['emphasis round it', '**Gross profit** rose.', 'Gross profit → us-gaap:GrossProfit'],
    ['emphasis inside', 'Gross **profit** rose.', 'Gross **profit → us-gaap:GrossProfit'],
    ['a footnote mark inside', 'Gross^{*1} profit rose.', 'Gross^{*1} profit → us-gaap:GrossProfit'],
    ['a footnote mark behind', 'Free cash flow[^1] rose.\n\n[^1]: Not a GAAP measure.', 'Free cash flow → non-gaap:FreeCashFlow'],
    ['a line end inside', 'Our gross\nprofit rose.', 'gross\nprofit → us-gaap:GrossProfit'],
    ['a table’s row', '| | 2024 |\n|---|---|\n| Total liabilities | 5 |', 'Total liabilities → us-gaap:Liabilities'],
    [
      'two in one sentence',
      'Gross profit and operating income rose.',
      'Gross profit → us-gaap:GrossProfit',
      'operating income → us-gaap:OperatingIncomeLoss',
    ],
    ['no part of a word', 'Grossprofit, regoodwilled and assetsy are no words.'],
    ['no name over a paragraph’s end', 'It was gross\n\nprofit taking.'],
    ['none in plain words', 'The weather was fine and the team went home.'],
  ];
  for (const [about, text, ...expected] of cases) it(`finds ${about}`, () => assert.deepEqual(mentionsIn(text), expected));

  const mentionsOf = (text: string) => engine.analyse({ text, format: 'text', insist: true }).mentions;

  it('in running text are those of what the filing reports, and single words only as they are written', () => {
    const words = 'Asset quality was good, and assets and ordinary shares were steady.';
    const named = (text: string) => mentionsOf(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(named(words), []);
    assert.deepEqual(named(`Total assets were $5 million. ${words}`), ['Total assets', 'assets']);
    assert.deepEqual(named('We speak of the weighted average number of shares outstanding.'), [
      'weighted average number of shares outstanding',
    ]);
  });

  it('are in order and apart', () => {
    const names = 'Cost of revenue, net cash provided by operating activities and total current assets. ';
    const mentions = mentionsOf(names.repeat(20));
    assert.equal(mentions.length, 60);
    mentions.reduce((before, mention) => {
      assert.ok(mention.start >= before && mention.end > mention.start);
      return mention.end;
    }, 0);
  });
});
