import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Entry } from '../../../src/cli/files';
import { runCommandLine } from '../../../src/cli/run';
import type { WireFigure } from '../../../src/core/wire';

const RELEASE = 'Total net revenue was RMB4,370.2 million in the third quarter of 2024.\n';

const PAGE = `<html><head><meta charset="gb18030"></head><body><p>${RELEASE}</p></body></html>`;

const FILES: Readonly<Record<string, string>> = {
  'release.md': RELEASE,
  'marked.txt': `\ufeff${RELEASE}`,
  'table.md': '| EUR million | 2024 |\n| --- | --- |\n| Revenue | 1.234 |\n',
  'page.htm': PAGE,
  'odd.htm': '<meta charset="klingon">\ud800',
  'q3.md': filing(3),
  'later/q4.md': filing(1).replace('Third', 'Fourth').replaceAll('third', 'fourth').replace('4,370.2', '4,500.0').repeat(2),
  'metrics.json': '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": ["Harbour takings"], "sv": ["Avgifter"] } }] }',
  'bad.json': '{\n  "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": ["Total assets"] } }]\n}',
  'harbour.md': 'Harbour takings were $12.4 million in the third quarter of 2024.\n',
  'tied.md': growthRelease('12.2%'),
  'untied.md': growthRelease('14.2%'),
  'looked/at.md': growthRelease('14.2%'),
  'looked/.tickmark/ignore.json': '{ "ignore": [{ "text": "14.2%", "reason": "constant currency" }, { "reason": "a" }] }',
  'looked/deeper/off.md': growthRelease('14.2%'),
  'looked/deeper/.tickmark/ignore.json': '{ "files": { "off.md": { "growth": "off" } } }',
  'commented.md': `<!-- tickmark-ignore-file growth: constant currency -->\n\n${growthRelease('14.2%')}`,
  'hasty.md': `<!-- tickmark-ignore-file growth -->\n\n${growthRelease('14.2%')}`,
  ...withTaxonomy('thornwick'),
  'folder/b/release.txt': filing(3),
  'folder/a.htm': `<p>${filing(3)}</p>`,
  'folder/notes.md': 'We paid 45.20 for two tickets.',
  'folder/.git/release.md': RELEASE,
  'folder/release.pdf': RELEASE,
};

/** What says of itself that it is a filing. */
function filing(quarters: number): string {
  const line =
    'Total net revenue was RMB4,370.2 million and net income RMB412.5 million in the third quarter of 2024, unaudited.\n';
  return `Lantern Finance Inc. Reports Third Quarter 2024 Financial Results\n\n${line.repeat(quarters)}`;
}

/** A tagged filing with its taxonomy beside it, and the same alone. */
function withTaxonomy(folder: string): Readonly<Record<string, string>> {
  const fixtures = 'test/fixtures/beside';
  const read = (name: string) => readFileSync(`${fixtures}/${name}`, 'utf8');
  const filing = 'thornwick-20250630.htm';
  const files = readdirSync(fixtures).map((name) => [`${folder}/${name}`, read(name)] as const);
  return { ...Object.fromEntries(files), [`${folder}-alone/${filing}`]: read(filing) };
}

function growthRelease(growth: string): string {
  return `Lantern Finance Inc. Reports Third Quarter 2024 Financial Results

Active users were 55.2 million in the third quarter of 2024, an increase of ${growth} from 49.2 million in the third quarter of 2023.
`;
}

/** Bytes as they are in the file: a lone half of a pair stands for a byte that is not UTF-8. */
const bytesOf = (text: string): Uint8Array => {
  const bytes = new TextEncoder().encode(text);
  return text.endsWith('\ud800') ? Uint8Array.from([...bytes, 0x80]) : bytes;
};

const entriesIn = (folder: string): Entry[] => {
  const below = Object.keys(FILES).flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
  const names = new Map(below.map((path) => [path.split('/', 1)[0] ?? '', path.includes('/') ? 'folder' : 'file'] as const));
  return [...names].map(([name, kind]) => ({ name, kind }));
};

interface Run {
  readonly code: number;
  readonly out: string;
  readonly bytes: Uint8Array | undefined;
  readonly error: string;
  /** What was written, by the names of the files. */
  readonly written: ReadonlyMap<string, string | Uint8Array>;
  readonly figures: readonly WireFigure[];
}

const run = (...args: string[]): Promise<Run> => runOn({ isTerminal: false }, ...args);

async function runOn({ isTerminal }: { readonly isTerminal: boolean }, ...args: string[]): Promise<Run> {
  let out = '';
  let bytes: Uint8Array | undefined;
  let error = '';
  const written = new Map<string, string | Uint8Array>();
  const code = await runCommandLine(args, {
    version: '1.2.3',
    workingFolder: '',
    readFile: (path) => {
      const text = FILES[path];
      if (text !== undefined) return Promise.resolve(bytesOf(text));
      return Promise.reject(Object.assign(new Error('raw'), { code: 'ENOENT' }));
    },
    listFolder: (path) => Promise.resolve(entriesIn(path).length > 0 ? entriesIn(path) : null),
    readStandardInput: () => Promise.resolve(bytesOf(RELEASE)),
    writeFile: (path, content) => {
      if (path.startsWith('missing/')) return Promise.reject(Object.assign(new Error('raw'), { code: 'ENOENT' }));
      written.set(path, content);
      return Promise.resolve();
    },
    isTerminal,
    out: (content) => {
      if (typeof content === 'string') out += content;
      else bytes = content;
    },
    error: (words) => {
      error += words;
    },
  });
  const figures = out.startsWith('{')
    ? out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as WireFigure)
    : [];
  return { code, out, bytes, error, written, figures };
}

describe('tickmark extract', () => {
  it('reads with a file of metrics', async () => {
    const metricOf = async (...args: string[]) =>
      (await run('extract', 'harbour.md', ...args)).figures.map(({ metric }) => metric);
    assert.deepEqual(await metricOf(), [null]);
    assert.deepEqual(await metricOf('--catalogue', 'metrics.json'), ['us-gaap:Revenues']);
    const { code, error } = await run('extract', 'harbour.md', '--catalogue', 'metrics.json');
    assert.equal(code, 0);
    assert.match(error, /^tickmark: metrics\.json:1:\d+: metrics\[0\]\.labels\.sv: Filings are read in en, de, zh, fr: /);
  });

  it('reads nothing with a file of metrics that has a mistake, and says where', async () => {
    const { code, out, error } = await run('extract', 'harbour.md', '--catalogue', 'bad.json');
    assert.deepEqual([code, out], [2, '']);
    assert.equal(
      error,
      'tickmark: bad.json:2:62: metrics[0].labels.en[0]: “Total assets” is a name of us-gaap:Assets already, and no two metrics share ' +
        'one: this entry is left out.\n',
    );
    const missing = await run('extract', 'harbour.md', '--catalogue', 'none.json');
    assert.deepEqual([missing.code, missing.error], [2, 'tickmark: cannot read none.json: there is no such file\n']);
  });

  it('prints figures of files that nobody but the user calls filings', async () => {
    const { code, figures } = await run('extract', 'release.md');
    assert.equal(code, 0);
    assert.deepEqual(
      figures.map(({ file, line, text, value, unit }) => [file, line, text, value, unit]),
      [['release.md', 1, 'RMB4,370.2 million', 4370200000, 'CNY']],
    );
  });

  it('counts a byte order mark in the offsets, as whoever reads the file does', async () => {
    const { figures } = await run('extract', 'marked.txt');
    for (const { start, end, text } of figures) assert.equal(FILES['marked.txt']?.slice(start, end), text);
    assert.equal(figures.length, 1);
  });

  it('reads what does not tell its language in the first of those that the user names', async () => {
    const valueIn = async (...options: string[]) => (await run('extract', 'table.md', ...options)).figures[0]?.value;
    assert.equal(await valueIn(), 1_234_000);
    assert.equal(await valueIn('--languages', 'de,en'), 1_234_000_000);
  });

  it('names what it cannot read, does the rest, and ends with 2', async () => {
    const { code, error, figures } = await run('extract', 'missing.md', 'release.md', 'odd.htm');
    assert.equal(code, 2);
    assert.equal(
      error,
      'tickmark: cannot read missing.md: there is no such file\n' +
        'tickmark: cannot read odd.htm: it says that it is written in "klingon", an encoding that is not known\n',
    );
    assert.equal(figures.length, 1);
  });

  it('reads of a folder what is a filing, by name and at any depth', async () => {
    const { code, figures } = await run('extract', 'folder');
    assert.equal(code, 0);
    assert.deepEqual([...new Set(figures.map(({ file }) => file))], ['folder/a.htm', 'folder/b/release.txt']);
  });

  it('reads HTML in the encoding it declares, and says where its figures stand in the file', async () => {
    const { figures } = await run('extract', 'page.htm');
    assert.deepEqual(
      figures.map(({ start, end, text }) => [PAGE.slice(start, end), text]),
      [['RMB4,370.2 million', 'RMB4,370.2 million']],
    );
  });

  it('reads standard input', async () => {
    const { figures } = await run('extract', '-');
    assert.equal(figures[0]?.file, '-');
  });

  it('prints JSON lines and JSON with the same figures', async () => {
    const { figures } = await run('extract', 'release.md', 'table.md');
    const { out } = await run('extract', 'release.md', 'table.md', '--format', 'json');
    assert.deepEqual(JSON.parse(out), figures);
    assert.equal((await run('extract', 'folder/notes.md', '--as', 'text')).code, 0);
  });

  it('prints a table with its values aligned to the right', async () => {
    const { out } = await run('extract', 'release.md', 'table.md', '--format', 'table');
    assert.deepEqual(out.split('\n'), [
      'place         text                     value  unit  period                 kind   metric',
      'release.md:1  RMB4,370.2 million  4370200000  CNY   2024-07-01/2024-09-30  level  us-gaap:Revenues',
      'table.md:3    1.234                  1234000  EUR   2024-01-01/2024-12-31  level  us-gaap:Revenues',
      '',
    ]);
  });

  it('writes a file, in the format of its ending', async () => {
    const { code, out, written } = await run('extract', 'release.md', '--out', 'figures.csv');
    assert.deepEqual([code, out], [0, '']);
    assert.match(String(written.get('figures.csv')), /^file,line,[^]*\r\nrelease\.md,1,/);
    const other = await run('extract', 'release.md', '--out', 'figures.csv', '--format', 'jsonl');
    assert.match(String(other.written.get('figures.csv')), /^\{"file":"release\.md"/);
  });

  it('writes a workbook to a file or to another program, and never to a terminal', async () => {
    const isWorkbook = (content: string | Uint8Array | undefined) => {
      assert.ok(content instanceof Uint8Array);
      assert.equal(String.fromCharCode(...content.subarray(0, 2)), 'PK');
    };
    isWorkbook((await run('extract', 'release.md', '--out', 'a.xlsx')).written.get('a.xlsx'));
    isWorkbook((await run('extract', 'release.md', '--format', 'xlsx')).bytes);
    isWorkbook((await runOn({ isTerminal: true }, 'extract', 'release.md', '--out', 'a.xlsx')).written.get('a.xlsx'));
    const refused = await runOn({ isTerminal: true }, 'extract', 'release.md', '--format', 'xlsx');
    assert.deepEqual([refused.code, refused.out, refused.bytes], [2, '', undefined]);
    assert.match(refused.error, /^tickmark: xlsx is nothing for a terminal: .*--out FILE\n$/);
  });

  it('says what it cannot write, and ends with 2', async () => {
    const { code, error } = await run('extract', 'release.md', '--out', 'missing/a.csv');
    assert.deepEqual([code, error], [2, 'tickmark: cannot write missing/a.csv: there is no such folder\n']);
  });

  it('says on standard error what is wrong with the command line, and ends with 2', async () => {
    const { code, out, error } = await run('extract', 'release.md', '--colour');
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /^tickmark: .*--colour.*\nTry: tickmark --help\n$/);
  });

  it('helps, and tells its version', async () => {
    assert.match((await run('--help')).out, /^Usage: tickmark extract FILE…/);
    assert.equal((await run('--version')).out, '1.2.3\n');
  });
});

describe('tickmark series', () => {
  const REVENUE = ['--metric', 'us-gaap:Revenues'];

  it('reads files and folders as one library, and prints a table', async () => {
    const { code, out, error } = await run('series', 'q3.md', 'folder', 'later', ...REVENUE);
    assert.deepEqual([code, error], [0, '']);
    assert.deepEqual(out.split('\n'), [
      'Lantern Finance Inc. · Total net revenue · us-gaap:Revenues · CNY · 3 months',
      'period   end                 value  prior  source         note',
      'Q3 2024  2024-09-30  4,370,200,000         q3.md:3        8 sources',
      'Q4 2024  2024-12-31  4,500,000,000  +3.0%  later/q4.md:3  2 sources',
      '',
    ]);
  });

  it('prints JSON and CSV, with periods, changes and sources', async () => {
    const { out } = await run('series', 'q3.md', 'later', ...REVENUE, '--format', 'json');
    const rows = JSON.parse(out) as Record<string, unknown>[];
    assert.deepEqual(
      rows.map(({ company, period_start, period_end, value, file, line }) => [
        company,
        period_start,
        period_end,
        value,
        file,
        line,
      ]),
      [
        ['Lantern Finance Inc.', '2024-07-01', '2024-09-30', 4370200000, 'q3.md', 3],
        ['Lantern Finance Inc.', '2024-10-01', '2024-12-31', 4500000000, 'later/q4.md', 3],
      ],
    );
    const csv = (await run('series', 'q3.md', ...REVENUE, '--format', 'csv')).out.split('\r\n');
    assert.equal(csv[0], Object.keys(rows[0] ?? {}).join(','));
    assert.equal((await run('series', 'q3.md', ...REVENUE, '--out', 'r.xlsx')).written.has('r.xlsx'), true);
  });

  it('takes one company by a part of its name', async () => {
    assert.match((await run('series', 'q3.md', ...REVENUE, '--entity', 'lantern')).out, /^Lantern Finance Inc\. · /);
    const { code, out, error } = await run('series', 'q3.md', ...REVENUE, '--entity', 'Acme');
    assert.deepEqual([code, out], [2, '']);
    assert.equal(error, 'tickmark: no file is about "Acme"; the files are about Lantern Finance Inc.\n');
  });

  it('names the nearest metrics where the catalogue does not know one, before it reads anything', async () => {
    const { code, out, error } = await run('series', 'missing.md', '--metric', 'us-gaap:Revenus');
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /^tickmark: the catalogue has no metric "us-gaap:Revenus"; near it are us-gaap:Revenues\b.*\n$/);
  });

  it('says where nothing states the metric, and what it cannot read', async () => {
    const none = await run('series', 'q3.md', '--metric', 'us-gaap:Goodwill');
    assert.deepEqual([none.code, none.out, none.error], [0, '', 'tickmark: no file states us-gaap:Goodwill for a period\n']);
    const { code, out } = await run('series', 'missing.md', 'q3.md', ...REVENUE);
    assert.equal(code, 2);
    assert.match(out, /4,370,200,000/);
  });
});

describe('tickmark check', () => {
  const SENTENCE = 'An increase of 14.2% is stated; 55.2 million against 49.2 million is one of 12.2%';

  it('prints one finding a line, and how much tied', async () => {
    const { code, out, error } = await run('check', 'untied.md');
    assert.deepEqual([code, error], [1, '']);
    assert.equal(out, `untied.md:3  growth  ${SENTENCE}\nuntied.md: 0 figures tied, 1 does not\n`);
  });

  it('is content where all ties', async () => {
    const { code, out } = await run('check', 'tied.md');
    assert.equal(code, 0);
    assert.match(out, /^tied\.md: [1-9]\d* figures tied, and nothing was found that does not\n$/);
  });

  it('holds a tagged filing to the calculations of the files beside it', async () => {
    const [beside, alone] = await Promise.all(
      ['thornwick', 'thornwick-alone'].map((folder) => run('check', `${folder}/thornwick-20250630.htm`, '--check', 'xbrl')),
    );
    assert.match(beside?.out ?? '', /xbrl {2}The items add up to 200; that is 10 less than the total 210/);
    assert.doesNotMatch(alone?.out ?? '', /add up/);
  });

  it('gives findings with their places as JSON', async () => {
    const { code, written } = await run('check', 'tied.md', 'untied.md', '--format', 'json', '--out', 'report');
    const { findings, filings } = JSON.parse(String(written.get('report'))) as {
      findings: {
        file: string;
        message: string;
        start: number;
        end: number;
        places: { role: string; start: number; end: number }[];
      }[];
      filings: { file: string; findings: number; held: Record<string, number> }[];
    };
    const [finding] = findings;
    assert.ok(finding && findings.length === 1);
    const source = FILES['untied.md'] ?? '';
    assert.deepEqual([code, finding.file, finding.message], [1, 'untied.md', SENTENCE]);
    assert.deepEqual(
      finding.places.map(({ role, start, end }) => [role, source.slice(start, end)]),
      [
        ['change', '14.2%'],
        ['current', '55.2 million'],
        ['prior', '49.2 million'],
      ],
    );
    assert.deepEqual(
      filings.map(({ file, findings: count, held }) => [file, count, held['growth'] ?? 0]),
      [
        ['tied.md', 0, 1],
        ['untied.md', 1, 0],
      ],
    );
  });

  it('writes the report in the form of the file’s ending', async () => {
    for (const [name, beginning] of [
      ['a.md', '# Tie-out report'],
      ['a.json', '{\n  "findings"'],
      ['a.sarif', '{\n  "$schema"'],
      ['a.sarif.json', '{\n  "$schema"'],
    ] as const) {
      const { code, written, out } = await run('check', 'untied.md', '--out', name);
      assert.deepEqual([code, out], [1, '']);
      assert.ok(String(written.get(name)).startsWith(beginning), name);
    }
  });

  it('follows what the nearest folder says, and names what is wrong with that', async () => {
    const { code, out, error } = await run('check', 'looked/at.md');
    assert.deepEqual([code, out], [0, 'looked/at.md: 0 figures tied, and nothing was found that does not; ignored: 1\n']);
    assert.match(error, /^tickmark: looked\/\.tickmark\/ignore\.json:1:\d+: ignore\[1\]: This would be about every finding/);
    const deeper = await run('check', 'looked/deeper/off.md');
    assert.deepEqual([deeper.code, deeper.error], [0, '']);
    assert.doesNotMatch(deeper.out, /ignored/);
  });

  it('follows comments in the filing, unless told otherwise', async () => {
    assert.equal((await run('check', 'commented.md')).code, 0);
    assert.equal((await run('check', 'commented.md', '--no-ignore')).code, 1);
    const hasty = await run('check', 'hasty.md');
    assert.deepEqual([hasty.code, hasty.error], [1, 'tickmark: hasty.md:1:1: Say why: without a reason nothing is ignored.\n']);
  });

  it('leaves out other checks and what is less sure', async () => {
    assert.equal((await run('check', 'untied.md', '--check', 'footing,shares')).code, 0);
    assert.equal((await run('check', 'untied.md', '--check', 'footing,growth')).code, 1);
    assert.equal((await run('check', 'untied.md', '--min-confidence', '1')).code, 0);
  });

  it('says when it could not run', async () => {
    const { code, out, error } = await run('check', 'nowhere.md', 'untied.md');
    assert.equal(code, 2);
    assert.match(error, /cannot read nowhere\.md/);
    assert.match(out, /1 does not/);
    assert.equal((await run('check', 'untied.md', '--out', 'missing/a.md')).code, 2);
  });
});
