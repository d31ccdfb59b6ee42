import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { toNumber } from '../../../src/core/decimal';
import { de } from '../../../src/core/languages/de';
import { en } from '../../../src/core/languages/en';
import { fr } from '../../../src/core/languages/fr';
import { readFiling } from '../../../src/core/readers/read';
import { languagesOfBlocks } from '../../../src/core/recognition/blockLanguages';
import { foldOf } from '../../../src/core/recognition/fold';
import { createLexicon } from '../../../src/core/recognition/lexicon';
import { Lexicons } from '../../../src/core/recognition/lexicons';
import { valueOf } from '../../../src/core/recognition/quantity';
import { recognise } from '../../../src/core/recognition/recognise';
import { shown } from '../resolution/shown';

const catalogue = loadCatalogue();
const lexicon = createLexicon(fr, catalogue);
const read = (text: string) => recognise(text, [], lexicon, { bracketsNegate: false });

/** "text=value unit" of every quantity. */
function quantities(text: string): string[] {
  return read(text).quantities.map((q) => {
    const unit = q.currency ?? q.measure ?? q.counted ?? (q.notation === 'number' ? '' : q.notation);
    const per = q.per === null ? '' : `/${q.per}`;
    return `${text.slice(q.start, q.end)}=${toNumber(valueOf(q))}${unit && ' '}${unit}${per}`;
  });
}

/** "text: meaning slots" of every period phrase. */
function periods(text: string): string[] {
  return read(text).periods.map((period) => {
    const slots = Object.entries(period.slots).map(([name, value]) => ` ${name}=${value}`);
    return `${text.slice(period.start, period.end)}: ${period.meaning}${slots.sort().join('')}`;
  });
}

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

function itReads(reader: (text: string) => string[], rows: Rows): void {
  for (const [text, ...expected] of rows) it(JSON.stringify(text), () => assert.deepEqual(reader(text), expected));
}

describe('French as data', () => {
  it('is told from English and German by words that they do not share', () => {
    const others = new Set([...en.functionWords, ...de.functionWords]);
    assert.deepEqual(
      fr.functionWords.filter((word) => others.has(word)),
      [],
    );
  });

  it('folds plurals and accents, and leaves apart what only an accent tells apart', () => {
    const folded = ['dépenses', 'consolidées', 'totaux', 'taux', 'à', 'où'].map(foldOf(fr));
    assert.deepEqual(folded, ['depense', 'consolide', 'total', 'taux', 'à', 'où']);
  });

  it('takes off what is written to a word with an apostrophe, straight or not', () => {
    const words = (text: string) => read(text).tokens.map(({ text: word }) => word);
    assert.deepEqual(words("l’exercice d'avant qu’il s’élève"), ['l', 'exercice', 'd', 'avant', 'qu', 'il', 's', 'élève']);
    assert.deepEqual(words('aujourd’hui'), ['aujourd’hui']);
  });
});

describe('French quantities', () => {
  itReads(quantities, [
    ['1 234 567,8 euros', '1 234 567,8 euros=1234567.8 EUR'],
    ['1\u00a0234\u00a0567 euros', '1\u00a0234\u00a0567 euros=1234567 EUR'],
    ['12\u202f500 salariés', '12\u202f500=12500'],
    ['1.234.567 euros', '1.234.567 euros=1234567 EUR'],
    ['12,5 %', '12,5 %=0.125 percent'],
    ['12,5 pour cent', '12,5 pour cent=0.125 percent'],
    ['412,3 M€', '412,3 M€=412300000 EUR'],
    ['1,24 Md€ et 2 Mds€', '1,24 Md€=1240000000 EUR', '2 Mds€=2000000000 EUR'],
    ['512 k€ ou 513 K€', '512 k€=512000 EUR', '513 K€=513000 EUR'],
    ['28,2 millions d’euros', '28,2 millions d’euros=28200000 EUR'],
    ["28,2 millions d'euros", "28,2 millions d'euros=28200000 EUR"],
    ['1,3 milliard d’euros', '1,3 milliard d’euros=1300000000 EUR'],
    ['un milliard d’euros', 'un milliard d’euros=1000000000 EUR'],
    ['450 milliers d’euros', '450 milliers d’euros=450000 EUR'],
    ['3 milliards de dollars américains', '3 milliards de dollars américains=3000000000 USD'],
    ['12 M$ et 4 MUSD', '12 M$=12000000 USD', '4 MUSD=4000000 USD'],
    ['5 millions de francs suisses', '5 millions de francs suisses=5000000 CHF'],
    ['85 centimes', '85 centimes=0.85 EUR'],
    ['1,20 euro par action', '1,20 euro=1.2 EUR/share'],
    ['2,5 millions d’actions', '2,5 millions=2500000 shares'],
    ['70 points de base', '70 points de base=0.007 basisPoints'],
    ['0,8 point de pourcentage', '0,8 point de pourcentage=0.008 percentagePoints'],
    ['1,2 pt', '1,2 pt=0.012 percentagePoints'],
    ['1 200 points de vente', '1 200=1200'],
    ['2,1 fois l’EBITDA', '2,1 fois=2.1 multiple'],
    ['36 mois', '36 mois=36 month'],
    ['entre 1,65 et 1,70 milliard d’euros', '1,65=1650000000 EUR', '1,70 milliard d’euros=1700000000 EUR'],
    ['de 4 à 6 %', '4=0.04 percent', '6 %=0.06 percent'],
    ['en 2024 123 salariés', '123=123'],
    ['au T1 250 M€', '250 M€=250000000 EUR'],
    ['de 2,5 123 fois', '2,5=2.5', '123 fois=123 multiple'],
    ['la note 5 et la page 12'],
  ]);
});

describe('French bounds', () => {
  const rows = [
    ['environ 5 %', 'approximately'],
    ['de l’ordre de 5 %', 'approximately'],
    ['plus de 5 %', 'over'],
    ['près de 5 %', 'under'],
    ['jusqu’à 5 %', 'upTo'],
    ['au moins 5 %', 'atLeast'],
  ] as const;
  for (const [text, bound] of rows) it(text, () => assert.equal(read(text).quantities[0]?.bound, bound));
});

describe('French periods', () => {
  itReads(periods, [
    ['au 31 décembre 2024', '31 décembre 2024: date day=31 month=12 year=2024'],
    ['le 1er janvier 2024', '1er janvier 2024: date day=1 month=1 year=2024'],
    ['au 31/12/2024', '31/12/2024: date dd=31 mm=12 year=2024'],
    ['en mars 2024', 'mars 2024: month month=3 year=2024'],
    ['à fin septembre 2024', 'fin septembre 2024: monthEnd month=9 year=2024'],
    ['au troisième trimestre 2024', 'troisième trimestre 2024: quarter ordinal=3 year=2024'],
    ['au 3e trimestre 2024', '3e trimestre 2024: quarter q=3 year=2024'],
    ['T3 2024', 'T3 2024: quarter q=3 year=2024'],
    ['le trimestre clos le 30 septembre 2024', 'trimestre clos le 30 septembre 2024: quarterEnded'],
    ['premier semestre', 'premier semestre: half ordinal=1'],
    ['au premier semestre de l’exercice 2024', 'premier semestre de l’exercice 2024: half ordinal=1 year=2024'],
    ['S1 2024', 'S1 2024: half half=1 year=2024'],
    ['les neuf premiers mois de 2024', 'les neuf premiers mois de 2024: months n=9 year=2024'],
    ['9M 2024', '9M 2024: months n=9 year=2024'],
    ['exercice 2024', 'exercice 2024: year year=2024'],
    ['l’exercice 2023/24', 'l’exercice 2023/24: year years=2024'],
    ['exercice clos le 31 décembre 2024', 'exercice clos le 31 décembre 2024: yearEnded'],
    ['six mois clos le 30 juin 2024', 'six mois clos le 30 juin 2024: monthsEnded n=6'],
    ['l’année précédente', 'l’année précédente: yearAgo'],
    ['la même période de l’exercice précédent', 'la même période de l’exercice précédent: yearAgo'],
    ['un an plus tôt', 'un an plus tôt: yearAgo'],
    ['la même période de 2023', 'la même période de 2023: sameIn year=2023'],
    ['le trimestre précédent', 'le trimestre précédent: prior'],
    ['sur un an'],
  ]);

  const events = [
    ['le 24 octobre 2024', true],
    ['au 24 octobre 2024', false],
    ['le troisième trimestre 2024', false],
  ] as const;
  for (const [text, isEvent] of events)
    it(`${JSON.stringify(text)} ${isEvent ? 'tells when something happened' : 'is what figures are for'}`, () =>
      assert.equal(read(text).periods[0]?.isEvent, isEvent));
});

describe('French cues', () => {
  itReads(
    (text) => read(text).cues.map((cue) => `${text.slice(cue.start, cue.end)}: ${cue.role}`),
    [
      ['s’élève à 5 M€', 's’élève à: verb'],
      ['s’est établi à 5 M€', 's’est établi à: verb'],
      ['a progressé de 5 % pour atteindre 6 M€', 'a: has', 'progressé de: increase', 'pour atteindre: to'],
      ['a progressé de 5 %, à 6 M€', 'a: has', 'progressé de: increase', 'à: to'],
      ['est passé de 4 à 6 M€', 'est passé de: comparedWith', 'à: to'],
      ['en hausse de 5 %', 'en hausse de: increase'],
      ['en baisse de 5 %', 'en baisse de: decrease'],
      ['un recul de 5 %', 'recul de: decrease'],
      ['contre 5 M€', 'contre: comparedWith'],
      ['par rapport à 2023', 'par rapport à: comparedWith'],
      ['vs 5 M€', 'vs: comparedWith'],
      ['soit 12 % du chiffre d’affaires', 'soit: share'],
      ['représente 12 %', 'représente: share'],
      ['dont 5 M€', 'dont: portion'],
      ['le groupe prévoit 5 %', 'prévoit: forecast'],
      ['devrait atteindre', 'devrait: forecast', 'atteindre: verb'],
      ['vise un objectif', 'vise: forecast', 'objectif: forecast'],
      ['5 % sur un an', 'sur un an: yoy'],
      ['en raison d’une grève', 'en raison d: cause'],
    ],
  );
});

describe('a French release', () => {
  const text = readFileSync(join('test', 'fixtures', 'filings', 'vaubrune-2024-t3.md'), 'utf8');
  const analysis = createEngine(catalogue).analyse({ text, format: 'markdown' });
  const figures = [...new Set(analysis.figures.map((figure) => shown(figure, text)))];
  const expected: readonly (readonly [what: string, ...lines: string[]])[] = [
    [
      'a value and its change over a year',
      '412,3 M€ = 412300000 EUR · Q3 2024 · Revenues · level',
      '5,2 % = 0.052 pure · Q3 2024 · Revenues · change/yoy',
    ],
    [
      'what a value is set against',
      '61,8 M€ = 61800000 EUR · Q3 2024 · non-gaap:AdjustedEBITDA · level',
      '57,4 M€ = 57400000 EUR · Q3 2023 · non-gaap:AdjustedEBITDA · level',
    ],
    [
      'a fall to a value',
      '3,1 % = -0.031 pure · Q3 2024 · NetIncomeLoss · change/other',
      '28,2 millions d’euros = 28200000 EUR · Q3 2024 · NetIncomeLoss · level',
    ],
    [
      'balances at two days',
      '1,24 Md€ = 1240000000 EUR · 2024-09-30 · non-gaap:NetDebt · level',
      '1,31 Md€ = 1310000000 EUR · 2023-12-31 · non-gaap:NetDebt · level',
    ],
    ['nine months', '1 234,5 millions d’euros = 1234500000 EUR · 9M 2024 · Revenues · level'],
    ['people', '6 480 = 6480 count · 2024-09-30 · kpi:Headcount · level'],
    [
      'a forecast between two values',
      '1,65 = 1650000000 EUR · FY 2024 · Revenues · forecast',
      '1,70 milliard d’euros = 1700000000 EUR · FY 2024 · Revenues · forecast',
    ],
    [
      'a row of the table, in millions',
      '(263,1) = -263100000 EUR · Q3 2024 · CostOfRevenue · level',
      '(251,0) = -251000000 EUR · Q3 2023 · CostOfRevenue · level',
      '4,8 % = 0.048 pure · Q3 2024 · CostOfRevenue · change/yoy',
      '(791,4) = -791400000 EUR · 9M 2024 · CostOfRevenue · level',
      '(764,3) = -764300000 EUR · 9M 2023 · CostOfRevenue · level',
    ],
    ['a row that the caption excepts', '2,43 = 2.43 EUR/share · 9M 2023 · EarningsPerShareBasic · level'],
  ];
  for (const [what, ...lines] of expected)
    it(`holds ${what}`, () =>
      assert.deepEqual(
        figures.filter((line) => lines.includes(line)),
        lines,
      ));

  it('is read in French, and says whose it is', () => {
    assert.deepEqual(
      [analysis.profile.language, analysis.profile.entity, analysis.profile.currency, analysis.profile.periodEnd],
      ['fr', 'Vaubrune SA', 'EUR', '2024-09-30'],
    );
  });

  it('defines a term', () => {
    const [definition] = analysis.definitions;
    assert.match(definition ? text.slice(definition.span.start, definition.span.end) : '', /^L’EBITDA ajusté désigne/);
  });

  it('moves from the first of two values to the second', () => {
    const sentence = 'En 2023, le chiffre d’affaires est passé de 4,0 à 6,0 M€, selon les comptes du groupe.';
    const { figures: moved } = createEngine(catalogue).analyse({ text: sentence, format: 'text', insist: true });
    assert.deepEqual(
      moved.map(({ value, metric, kind }) => [value, metric, kind]),
      [
        [4_000_000, 'us-gaap:Revenues', 'level'],
        [6_000_000, 'us-gaap:Revenues', 'level'],
      ],
    );
  });

  it('keeps the columns of a table of text apart', () => {
    const table = `Les comptes du groupe pour le trimestre et pour le semestre

                          T3 2024    T3 2023
  Chiffre d’affaires        1 412        391
  Marge brute                 149        140
`;
    const { figures: cells } = createEngine(catalogue).analyse({ text: table, format: 'text', insist: true });
    assert.deepEqual(
      cells.map(({ value }) => value),
      [1412, 391, 149, 140],
    );
  });
});

describe('a document that is not French', () => {
  const marks = new Lexicons(catalogue).marks;
  const tagsOf = (text: string) => languagesOfBlocks(readFiling(text, 'text'), marks);
  const rows: readonly (readonly [text: string, tag: string])[] = [
    ['Le chiffre d’affaires du groupe progresse dans les deux pays.', 'fr'],
    ['Résultats pour les neuf mois, en hausse sur un an', 'fr'],
    ['The group’s sale of Le Grand Hôtel du Lac, La Rochelle, was completed on the day.', 'en'],
    ['Lorem ipsum dolor sit amet et vita, qui par est et non sur', 'en'],
    ['Delaware (DE), Los Angeles (LA), Rio de Janeiro, Société de la Tour, Banco de la Plata', 'en'],
    ['Der Verkauf des Hotels du Lac durch die Gesellschaft wurde im Mai von der Behörde genehmigt.', 'de'],
    ['本公司与 Crédit du Nord 及 Banque de la Loire 的合作为客户带来了收益。', 'zh'],
  ];
  for (const [text, tag] of rows) it(`${tag}: ${text}`, () => assert.deepEqual(tagsOf(text), [tag]));

  it('is told block by block', () => {
    const text = `The results of the group were published by the company.

Le groupe a publié ses résultats pour le trimestre dans les deux langues.

Die Ergebnisse wurden von der Gesellschaft veröffentlicht.`;
    assert.deepEqual(tagsOf(text), ['en', 'fr', 'de']);
  });
});
