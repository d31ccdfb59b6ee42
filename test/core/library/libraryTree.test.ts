import assert from 'node:assert/strict';
import { formatPeriod } from '../../../src/core/calendar';
import type { Library } from '../../../src/core/library/library';
import { treeLevel } from '../../../src/core/library/libraryTree';
import type { LibraryGrouping, TreeLevel, TreeNode, TreeReply, TreeValue } from '../../../src/core/library/treeNodes';
import { emptyLibrary, filesIn, libraryOf, recordOfText } from './libraries';
import { release, table } from './releases';

const EN = 'ferncliff-2024q3-en.md';
const ZH = 'news-zh.txt';
const DE = 'oakbrook-portrait-de-en.md';
const OAKBROOK = 'Oakbrook Digital, Inc.';

/** How a level is asked for in most tests. */
interface Wish {
  readonly words?: readonly string[];
  readonly language?: string;
  readonly most?: number;
}

function levelOf(library: Library, level: TreeLevel, { words = [], language = 'en', most = 1000 }: Wish = {}): TreeReply {
  return treeLevel(library, { level, words, language, most });
}

/** The nodes below a path of names. */
function below(library: Library, grouping: LibraryGrouping, path: readonly string[], wish: Wish = {}): readonly TreeNode[] {
  let level: TreeLevel = { of: 'top', grouping };
  for (const name of path) {
    const { nodes } = levelOf(library, level, wish);
    const node = nodes.find((one) => nameOf(one) === name);
    assert.ok(node && 'children' in node, `${name} in ${nodes.map(nameOf).join(' | ')}`);
    level = node.children;
  }
  return levelOf(library, level, wish).nodes;
}

function nameOf(node: TreeNode): string {
  switch (node.type) {
    case 'owner':
      return node.name ?? node.owner.file ?? '';
    case 'metric':
      return node.name ?? '?';
    case 'period':
      return formatPeriod(node.period);
    case 'filing':
      return node.file;
    case 'point':
      return node.name ?? formatPeriod(node.value.period);
    case 'statement':
    case 'figure':
      return node.text;
  }
}

/** `1702388000 CNY, +5.7 %, derived` */
function valueLine({ amount, change, derived, forecast, restatedFrom }: TreeValue): string {
  const relative = change?.relative ?? null;
  const moved = relative === null ? [] : [`${relative > 0 ? '+' : ''}${(relative * 100).toFixed(1)} %`];
  const marks = [...(derived ? ['derived'] : []), ...(forecast ? ['forecast'] : [])];
  return [`${amount.value} ${amount.unit}`, ...moved, ...marks, ...(restatedFrom ? [`was ${restatedFrom.value}`] : [])].join(
    ', ',
  );
}

const names = (nodes: readonly TreeNode[]) => nodes.map(nameOf);

describe('the tree of a library', () => {
  const library = libraryOf(filesIn('test/fixtures/library/ferncliff'));

  it('goes from companies to metrics, points and what states them', () => {
    assert.deepEqual(names(below(library, 'company', [])), [OAKBROOK, '白鹭数科']);
    assert.deepEqual(names(below(library, 'company', [OAKBROOK])), [
      '90 day+ delinquency rate',
      'Basic earnings per share',
      'Cumulative users with approved credit lines',
      'Net income',
      'Total facilitation and origination loan volume',
      'Total net revenue',
    ]);
    const points = below(library, 'company', [OAKBROOK, '90 day+ delinquency rate']);
    assert.deepEqual(names(points), ['2025-09-30', '2024-09-30', '2022-12-31']);
    const stating = below(library, 'company', [OAKBROOK, 'Total net revenue', '2024-07-01/2024-09-30']);
    assert.deepEqual(
      stating.map((node) => node.type === 'statement' && [node.text, node.source.file, node.source.place.line, node.role]),
      [
        ['1,702,388', EN, 21, 'same'],
        ['RMB1,702.4 million', EN, 12, 'same'],
      ],
    );
  });

  it('shows a metric’s latest value and its change', () => {
    const latest = below(library, 'company', [OAKBROOK]).map(
      (node) => node.type === 'metric' && node.latest && valueLine(node.latest),
    );
    assert.deepEqual(latest.slice(-3), ['561000000 CNY, +9.4 %', '33900000000 CNY, +7.7 %', '1840000000 CNY, +8.1 %']);
  });

  it('keeps periods of one length together, the newest first', () => {
    assert.deepEqual(names(below(library, 'company', [OAKBROOK, 'Total net revenue'])), [
      '2025-07-01/2025-09-30',
      '2025-04-01/2025-06-30',
      '2024-07-01/2024-09-30',
      '2024-04-01/2024-06-30',
      '2023-07-01/2023-09-30',
      '2022-10-01/2022-12-31',
      '2022-07-01/2022-09-30',
      '2024-01-01/2024-09-30',
      '2023-01-01/2023-09-30',
    ]);
  });

  it('goes from metrics to companies and points', () => {
    assert.deepEqual(names(below(library, 'metric', ['Total net revenue'])), [OAKBROOK, '白鹭数科']);
    assert.deepEqual(names(below(library, 'metric', ['Total net revenue', '白鹭数科'])), ['2022-07-01/2022-09-30']);
    const counted = below(library, 'metric', []).map((node) => node.type === 'metric' && [node.count, node.latest !== null]);
    assert.deepEqual(counted.at(-1), [2, false]);
    assert.deepEqual(counted[0], [1, true]);
  });

  it('goes from periods, the newest first, to companies and their metrics', () => {
    assert.deepEqual(names(below(library, 'period', [])).slice(0, 3), [
      '2025-09-30',
      '2025-07-01/2025-09-30',
      '2025-04-01/2025-06-30',
    ]);
    const points = below(library, 'period', ['2022-07-01/2022-09-30', '白鹭数科']);
    assert.deepEqual(
      points.map((node) => node.type === 'point' && [nameOf(node), valueLine(node.value), node.source.place.line]),
      [
        ['Net income', '102000000 CNY', 7],
        ['Total net revenue', '918000000 CNY', 6],
      ],
    );
  });

  it('goes from filings, the latest first, to what they say, each company’s apart', () => {
    assert.deepEqual(names(below(library, 'filing', [])), [DE, EN, ZH]);
    const inNews = below(library, 'filing', [ZH]).map((node) => node.type === 'metric' && [node.name, node.company, node.count]);
    assert.deepEqual(inNews.slice(1, 3), [
      ['Total net revenue', OAKBROOK, 2],
      ['Net income', OAKBROOK, 2],
    ]);
    assert.ok(inNews.some((said) => said && said[0] === 'Total net revenue' && said[1] === '白鹭数科'));
    assert.deepEqual(names(below(library, 'filing', [EN, 'Cumulative users with approved credit lines'])), [
      '21.4 million',
      '11.5%',
      '19.2 million',
    ]);
  });

  it('names metrics in the reader’s language', () => {
    const german = names(below(library, 'company', [OAKBROOK], { language: 'de' }));
    assert.ok(german.includes('Umsatzerlöse') || german.some((name) => /umsatz/i.test(name)), german.join(' | '));
    assert.ok(names(below(library, 'company', [OAKBROOK], { language: 'zh-Hans' })).some((name) => /\p{Script=Han}/u.test(name)));
  });

  it('shows what a filter names, in whatever language, and what that is in', () => {
    const wish = { words: ['逾期率'] };
    for (const [grouping, path, expected] of [
      ['company', [], [OAKBROOK]],
      ['company', [OAKBROOK], ['90 day+ delinquency rate']],
      ['metric', [], ['90 day+ delinquency rate']],
      ['period', [], ['2025-09-30', '2024-09-30', '2022-12-31']],
      ['period', ['2024-09-30', OAKBROOK], ['90 day+ delinquency rate']],
      ['filing', [EN], ['90 day+ delinquency rate']],
    ] as const)
      assert.deepEqual(names(below(library, grouping, path, wish)), expected, `${grouping} ${path.join(' ')}`);
  });

  it('finds by company, ticker, id and file too, all words together', () => {
    const found = (...words: string[]) => names(below(library, 'metric', [], { words }));
    assert.deepEqual(found('fclf', 'revenue'), ['Total net revenue']);
    assert.deepEqual(found('us-gaap:profitloss'), ['Net income']);
    assert.deepEqual(found('白鹭数科'), ['Net income', 'Total net revenue']);
    assert.deepEqual(found('白鹭数科', 'delinquency'), []);
    assert.deepEqual(names(below(library, 'filing', [], { words: ['portrait'] })), [DE]);
  });

  it('gives a page of a long level, and says how many there are', () => {
    const level = { of: 'top', grouping: 'period' } as const;
    const { nodes, total } = levelOf(library, level, { most: 3 });
    assert.equal(nodes.length, 3);
    assert.equal(total, levelOf(library, level).total);
    assert.ok(total > 10);
  });

  it('has nothing below what is gone', () => {
    const owner = { company: 'name:gone', file: null };
    const subject = { type: 'metric', id: 'us-gaap:Revenues' } as const;
    const point = { unit: 'USD', period: '2020-12-31', forecast: false };
    const levels: readonly TreeLevel[] = [
      { of: 'owner', owner },
      { of: 'series', owner, subject },
      { of: 'ownerIn', owner, period: '2020-12-31' },
      { of: 'point', owner, subject, point },
      { of: 'period', period: '1990-12-31' },
      { of: 'subject', subject: { type: 'metric', id: 'x:Gone' } },
      { of: 'filing', file: 'gone.md' },
      { of: 'subjectIn', file: 'gone.md', company: null, subject },
    ];
    for (const level of levels) assert.deepEqual(levelOf(library, level), { nodes: [], total: 0 }, level.of);
  });

  it('tells siblings apart, whatever the level', () => {
    const walk = (level: TreeLevel) => {
      const { nodes } = levelOf(library, level);
      assert.equal(new Set(nodes.map(({ key }) => key)).size, nodes.length, JSON.stringify(level));
      for (const node of nodes) if ('children' in node) walk(node.children);
    };
    for (const grouping of ['company', 'metric', 'period', 'filing'] as const) walk({ of: 'top', grouping });
  });
});

describe('the points in the tree of a library', () => {
  const yearTable = table(['Year ended December 31, 2024', 'Year ended December 31, 2023'], ['Revenue', '401,500', '380,000']);
  const nineMonths = table(
    ['Three months ended September 30, 2024', 'Nine months ended September 30, 2024'],
    ['Revenue', '100,000', '290,000'],
  );
  const before = table(['Year ended December 31, 2023'], ['Revenue', '379,000']);
  const library = emptyLibrary();
  library.set('2023.md', recordOfText(release('Full Year 2023', 'February 9, 2024', before)));
  library.set('q3.md', recordOfText(release('Third Quarter 2024', 'November 5, 2024', nineMonths)));
  library.set('2024.md', recordOfText(release('Full Year 2024', 'February 11, 2025', yearTable)));
  library.set('note.md', recordOfText('Revenue was $12.5 million in the second quarter of 2021.'));
  const points = below(library, 'company', ['Harrow Lake Inc.', 'Total net revenue']);
  const lineOf = (period: string) => {
    const node = points.find((one) => nameOf(one) === period);
    return node?.type === 'point' ? valueLine(node.value) : undefined;
  };

  it('say what is derived, from what, and what is restated', () => {
    assert.equal(lineOf('2024-10-01/2024-12-31'), '111500000 USD, +11.5 %, derived');
    assert.equal(lineOf('2023-01-01/2023-12-31'), '380000000 USD, was 379000000');
    const path = ['Harrow Lake Inc.', 'Total net revenue', '2024-10-01/2024-12-31'];
    assert.deepEqual(
      below(library, 'company', path).map(
        (node) => node.type === 'statement' && [node.text, node.role, node.period && formatPeriod(node.period)],
      ),
      [
        ['401,500', 'minuend', '2024-01-01/2024-12-31'],
        ['290,000', 'subtrahend', '2024-01-01/2024-09-30'],
      ],
    );
    assert.deepEqual(
      below(library, 'company', ['Harrow Lake Inc.', 'Total net revenue', '2023-01-01/2023-12-31']).map(
        (node) => node.type === 'statement' && [node.text, node.source.file, node.role],
      ),
      [
        ['380,000', '2024.md', 'same'],
        ['379,000', '2023.md', 'restated'],
      ],
    );
  });

  it('are a year’s where the newest is stated, rather than of a quarter that is derived', () => {
    const [metric] = below(library, 'company', ['Harrow Lake Inc.']);
    assert.ok(metric?.type === 'metric' && metric.latest);
    assert.equal(valueLine(metric.latest), '401500000 USD, +5.7 %');
  });

  it('of a filing of nobody stand under its own name, last', () => {
    assert.deepEqual(names(below(library, 'company', [])), ['Harrow Lake Inc.', 'note.md']);
    assert.deepEqual(names(below(library, 'company', ['note.md', 'Total net revenue'])), ['2021-04-01/2021-06-30']);
  });
});
