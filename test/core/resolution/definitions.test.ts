import assert from 'node:assert/strict';
import { de } from '../../../src/core/languages/de';
import { en } from '../../../src/core/languages/en';
import { readFiling } from '../../../src/core/readers/read';
import { createDefiner } from '../../../src/core/resolution/definers';
import { findDefinitions } from '../../../src/core/resolution/definitions';
import { assertLinear } from '../linearTime';
import { define, showDefinitions, type Names } from './defining';

const english = createDefiner(en);
const shown = (text: string, names?: Names) => showDefinitions(english, text, names);

const NAMES = {
  'take rate': 'kpi:TakeRate',
  'Take rate': 'kpi:TakeRate',
  'cash and cash equivalents': 'us-gaap:Cash',
  'Core income': 'non-gaap:Core',
  'core income': 'non-gaap:Core',
  'Core margin': 'ratio:CoreMargin',
  'average revenue per user': 'kpi:Arpu',
  'active clients^{3} with open orders': 'kpi:Clients',
};

describe('definitions in footnotes', () => {
  it('takes the term from the quotes, and ties the mark to it', () => {
    assert.deepEqual(shown('The take rate^{*1} rose.\n\n1 “Take rate” refers to fees over volume.', NAMES), [
      'footnote «Take rate» kpi:TakeRate: “Take rate” refers to fees over volume. ← take rate^{*1}',
    ]);
  });

  it('takes the term from the words the mark hangs on when the note names none', () => {
    assert.deepEqual(shown('We had active clients^{3} with open orders.\n\n3 Refers to clients that traded.', NAMES), [
      'footnote «active clients with open orders» kpi:Clients: Refers to clients that traded. ← active clients^{3} with open orders',
    ]);
    assert.deepEqual(shown('In all, 412 partner stores[^s] sold them.\n\n[^s]: Including “Kiosk” and “Corner”.'), [
      'footnote «partner stores» -: Including “Kiosk” and “Corner”. ← partner stores[^s]',
    ]);
  });

  it('lets an aside stand between term and verb', () => {
    assert.deepEqual(
      shown('The take rate¹ rose.\n\n¹ “Take rate” for a given period is defined as fees over volume.', NAMES).map(
        (line) => line.split(':')[0],
      ),
      ['footnote «Take rate» kpi'],
    );
  });

  it('defines every metric that one note lists, after notes about a single one', () => {
    const text =
      'Core income¹ and core income² rose.\n\n¹ Core income and Core margin are non-GAAP measures.\n\n² Core income means income less gains.';
    assert.deepEqual(shown(text, NAMES), [
      'footnote «Core income» non-gaap:Core: Core income means income less gains. ← core income²',
      'footnote «Core income» non-gaap:Core: Core income and Core margin are non-GAAP measures. ← Core income¹',
      'footnote «Core margin» ratio:CoreMargin: Core income and Core margin are non-GAAP measures.',
    ]);
  });

  it('gives one definition to each thing that marks of one name hang on', () => {
    const text = 'The take rate^{6} rose, core income^{6} fell.\n\n6 We closed that business.';
    assert.deepEqual(
      define(english, text, NAMES).map(({ metric }) => metric),
      ['kpi:TakeRate', 'non-gaap:Core'],
    );
  });

  it('ties a mark to the next footnote of its name', () => {
    const text = 'The take rate¹ rose.\n\n¹ Fees over volume.\n\nCore income¹ rose.\n\n¹ Income less gains.';
    assert.deepEqual(shown(text, NAMES), [
      'footnote «take rate» kpi:TakeRate: Fees over volume. ← take rate¹',
      'footnote «Core income» non-gaap:Core: Income less gains. ← Core income¹',
    ]);
  });

  it('ties a mark to a footnote above it, but not to one many pages above', () => {
    const note = '¹ “Take rate” means fees over volume.';
    const tied = (between: string, mark: string) =>
      define(english, `The fee${mark} fell.\n\n${note}${between}\n\nThe take rate${mark} rose.`, NAMES).flatMap(
        ({ uses }) => uses,
      );
    assert.equal(tied('', '¹').length, 2);
    assert.equal(tied('\n\nIt rained.'.repeat(2_000), '¹').length, 1);
  });

  it('finds the words in a table cell', () => {
    const text = '| Item | 2024 |\n|---|---|\n| Core income¹ | 7 |\n\n¹ Income less gains.';
    assert.deepEqual(shown(text, NAMES), ['footnote «Core income» non-gaap:Core: Income less gains. ← Core income¹']);
  });

  it('reads a note that a blank line cut in two', () => {
    const [definition] = define(
      english,
      'The take rate^{1} rose.\n\n1 “Take rate” means fees over\n\nvolume of the year.',
      NAMES,
    );
    assert.equal(definition?.span.end, 'The take rate^{1} rose.\n\n1 “Take rate” means fees over\n\nvolume of the year.'.length);
  });
});

describe('definitions in sentences', () => {
  const cases: readonly (readonly [text: string, definitions: readonly string[]])[] = [
    [
      'Core income represents income less gains. Sales rose.',
      ['sentence «Core income» non-gaap:Core: Core income represents income less gains.'],
    ],
    [
      '**Core margin** is equal to core income divided by sales.',
      ['sentence «Core margin» ratio:CoreMargin: **Core margin** is equal to core income divided by sales.'],
    ],
    [
      'Here “run-off book” means loans that are not renewed.',
      ['sentence «run-off book» -: Here “run-off book” means loans that are not renewed.'],
    ],
    [
      'We define core income as income less gains.',
      ['sentence «core income» non-gaap:Core: We define core income as income less gains.'],
    ],
    ['Core income represents 41.2% of sales.', []],
    ['Core income represents about US$12 million.', []],
    ['By no means was core income low.', []],
    ['Stores that sell on credit means more risk.', []],
    [
      'Under U.S. GAAP, it fell. Core income means income less gains.',
      ['sentence «Core income» non-gaap:Core: Core income means income less gains.'],
    ],
  ];
  for (const [text, definitions] of cases) {
    it(text, () => {
      assert.deepEqual(shown(text, NAMES), definitions);
    });
  }
});

describe('abbreviations', () => {
  const cases: readonly (readonly [text: string, definitions: readonly string[]])[] = [
    ['Our Quick Credit Desk (“QCD”) opened.', ['abbreviation «QCD» -: Quick Credit Desk']],
    ['The average revenue per user (“ARPU”) rose.', ['abbreviation «ARPU» kpi:Arpu: average revenue per user']],
    [
      'Earnings before interest, tax, depreciation and amortisation (EBITDA) fell.',
      ['abbreviation «EBITDA» -: Earnings before interest, tax, depreciation and amortisation'],
    ],
    ['The core EBITDA (CEBITDA) fell.', ['abbreviation «CEBITDA» -: core EBITDA']],
    ['Harbour Lane plc (NYSE: HLN) (the “Company”) reports.', []],
    ['Sales in Ireland (IE) rose.', []],
  ];
  for (const [text, definitions] of cases) {
    it(text, () => {
      assert.deepEqual(shown(text, NAMES), definitions);
    });
  }
});

describe('definitions of hostile text', () => {
  const definers = [createDefiner(en), createDefiner(de)];
  const SHAPES: Readonly<Record<string, (size: number) => string>> = {
    verbs: (size) => 'means '.repeat(size / 6),
    'names and verbs': (size) => 'Core income, means '.repeat(size / 19),
    marks: (size) => `${'core income^{1} '.repeat(size / 16)}\n\n1 It means: all.`,
    quotes: (size) => '“x '.repeat(size / 3),
    brackets: (size) => 'a (AB'.repeat(size / 5),
    'a name and verbs': (size) => `Core income ${'x means '.repeat(size / 8)}`,
    'joiners and verbs': (size) => `Core income${', '.repeat(size / 4)}${'x means '.repeat(size / 16)}`,
    'frames without end': (size) => 'we define “core income '.repeat(size / 23),
    'German verbs': (size) => 'Core income, setzt sich '.repeat(size / 24),
    'German names': (size) => '(im Folgenden „'.repeat(size / 15),
    'blanks between': (size) => `im Folgenden ${' '.repeat(size / 2)}:${' '.repeat(size / 2)}„x“`,
    ideographs: (size) => '“指'.repeat(size / 2),
    stops: (size) => '1. a. '.repeat(size / 6),
  };
  for (const [name, shape] of Object.entries(SHAPES)) {
    it(name, function () {
      this.timeout(20_000);
      const read = (text: string): void => {
        const filing = readFiling(text, 'text');
        const mentions = [...text.matchAll(/core income/gi)].map(({ index }) => ({
          start: index,
          end: index + 11,
          metric: 'x:Core',
          block: 0,
        }));
        for (const definer of definers) {
          findDefinitions(
            filing,
            mentions,
            filing.blocks.map(() => definer),
          );
        }
      };
      assertLinear(shape, 24_000, read);
    });
  }
});
