import assert from 'node:assert/strict';
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
  'metrics.json': '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": ["Harbour takings"], "sv": ["Avgifter"] } }] }',
  'bad.json': '{\n  "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": ["Total assets"] } }]\n}',
  'harbour.md': 'Harbour takings were $12.4 million in the third quarter of 2024.\n',
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

async function run(...args: string[]) {
  let out = '';
  let error = '';
  const code = await runCommandLine(args, {
    version: '1.2.3',
    readFile: (path) => {
      const text = FILES[path];
      if (text !== undefined) return Promise.resolve(bytesOf(text));
      return Promise.reject(Object.assign(new Error('raw'), { code: 'ENOENT' }));
    },
    listFolder: (path) => Promise.resolve(entriesIn(path).length > 0 ? entriesIn(path) : null),
    readStandardInput: () => Promise.resolve(bytesOf(RELEASE)),
    out: (words) => (out += words),
    error: (words) => (error += words),
  });
  const figures = out.startsWith('{')
    ? out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as WireFigure)
    : [];
  return { code, out, error, figures };
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
