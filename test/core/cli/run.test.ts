import assert from 'node:assert/strict';
import { runCommandLine } from '../../../src/cli/run';
import type { WireFigure } from '../../../src/core/wire';

const RELEASE = 'Total net revenue was RMB4,370.2 million in the third quarter of 2024.\n';

const FILES: Readonly<Record<string, string>> = {
  'release.md': RELEASE,
  'marked.txt': `\ufeff${RELEASE}`,
  'table.md': '| EUR million | 2024 |\n| --- | --- |\n| Revenue | 1.234 |\n',
};

async function run(...args: string[]) {
  let out = '';
  let error = '';
  const code = await runCommandLine(args, {
    version: '1.2.3',
    readFile: (path) => {
      const text = FILES[path];
      if (text !== undefined) return Promise.resolve(text);
      return Promise.reject(Object.assign(new Error('raw'), { code: path === 'folder' ? 'EISDIR' : 'ENOENT' }));
    },
    readStandardInput: () => Promise.resolve(RELEASE),
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
    const { code, error, figures } = await run('extract', 'missing.md', 'release.md', 'folder');
    assert.equal(code, 2);
    assert.equal(
      error,
      'tickmark: cannot read missing.md: there is no such file\ntickmark: cannot read folder: it is a folder\n',
    );
    assert.equal(figures.length, 1);
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
