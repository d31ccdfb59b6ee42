import assert from 'node:assert/strict';
import type { Definition, Mention } from '../../../src/core/filing';
import { en } from '../../../src/core/languages/en';
import { readFiling } from '../../../src/core/readers/read';
import { createDefiner } from '../../../src/core/resolution/definers';
import { findDefinitions } from '../../../src/core/resolution/definitions';

/** Every place where one of the names stands is a mention; longer names win. */
function mentionsOf(text: string, names: Readonly<Record<string, string>>): Mention[] {
  const filing = readFiling(text, 'markdown');
  const mentions: Mention[] = [];
  for (const [name, metric] of Object.entries(names).sort(([one], [other]) => other.length - one.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const block = filing.blocks.findIndex((one) => one.start <= start && end <= one.end);
      if (block >= 0 && !mentions.some((one) => one.start < end && start < one.end)) mentions.push({ start, end, metric, block });
    }
  }
  return mentions.sort((one, other) => one.start - other.start);
}

const english = createDefiner(en);

function define(text: string, names: Readonly<Record<string, string>> = {}): Definition[] {
  const filing = readFiling(text, 'markdown');
  return findDefinitions(
    filing,
    mentionsOf(text, names),
    filing.blocks.map(() => english),
  );
}

/** `source «term» metric: defining words ← uses`. */
function shown(text: string, names: Readonly<Record<string, string>> = {}): string[] {
  return define(text, names).map(({ source, term, metric, span, uses }) => {
    const from = uses.length > 0 ? ` ← ${uses.map((use) => text.slice(use.start, use.end)).join(' + ')}` : '';
    return `${source} «${term}» ${metric ?? '-'}: ${text.slice(span.start, span.end)}${from}`;
  });
}

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
      define(text, NAMES).map(({ metric }) => metric),
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

  it('finds the words in a table cell', () => {
    const text = '| Item | 2024 |\n|---|---|\n| Core income¹ | 7 |\n\n¹ Income less gains.';
    assert.deepEqual(shown(text, NAMES), ['footnote «Core income» non-gaap:Core: Income less gains. ← Core income¹']);
  });

  it('reads a note that a blank line cut in two', () => {
    const [definition] = define('The take rate^{1} rose.\n\n1 “Take rate” means fees over\n\nvolume of the year.', NAMES);
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
  const SHAPES: Readonly<Record<string, (size: number) => string>> = {
    verbs: (size) => 'means '.repeat(size / 6),
    'names and verbs': (size) => 'Core income, means '.repeat(size / 19),
    marks: (size) => `${'core income^{1} '.repeat(size / 16)}\n\n1 It means: all.`,
    quotes: (size) => '“x '.repeat(size / 3),
    brackets: (size) => 'a (AB'.repeat(size / 5),
  };
  for (const [name, shape] of Object.entries(SHAPES)) {
    it(name, function () {
      this.timeout(20_000);
      const fastest = (text: string): number => {
        const filing = readFiling(text, 'text');
        const definers = filing.blocks.map(() => english);
        const mentions = [...text.matchAll(/core income/gi)].map(({ index }) => ({
          start: index,
          end: index + 11,
          metric: 'x:Core',
          block: 0,
        }));
        let best = Infinity;
        for (let run = 0; run < 3; run++) {
          const begun = performance.now();
          findDefinitions(filing, mentions, definers);
          best = Math.min(best, performance.now() - begun);
        }
        return best;
      };
      const single = fastest(shape(20_000));
      const eightfold = fastest(shape(160_000));
      assert.ok(eightfold < 20 * single + 80, `${single.toFixed(1)} ms for one, ${eightfold.toFixed(1)} ms for eight`);
    });
  }
});
