import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import manifest from '../../package.json';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'THREAT_MODEL.md', 'test/vscode/README.md'];

const read = (name: string): string => readFileSync(name, 'utf8');

/** Every first group of a pattern in a text, each once. */
const every = (pattern: RegExp, text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
];

function generator(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, ['scripts/readme.mjs', ...args], { encoding: 'utf8' });
}

describe('the README', () => {
  it('has current tables of commands, settings and colours', () => {
    const { status, stderr } = generator('--check');
    assert.equal(status, 0, stderr);
  });

  it('lists every command of the palette, every setting and every colour', () => {
    const { commands, configuration, colors, menus } = manifest.contributes;
    const hidden = new Set(menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
    const names = [
      ...commands.map(({ command }) => command).filter((command) => !hidden.has(command)),
      ...Object.keys(configuration.properties),
      ...colors.map(({ id }) => id),
    ];
    const listed = every(/`(tickmark\.[\w.]+)`/g, read('README.md'));
    assert.deepEqual(listed.sort(), names.sort());
  });

  it('has its pictures, each with a sentence for those who cannot see it', () => {
    const pictures = [...read('README.md').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    assert.ok(pictures.length > 0);
    for (const [, words = '', file = ''] of pictures) {
      assert.match(words, /^\p{Lu}.{30,}\.$/u, file);
      assert.ok(existsSync(file), `${file} is missing: npm run pictures`);
    }
  });
});

describe('the generator of the README', () => {
  let folder: string;
  let copy: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-readme-'));
    copy = path.join(folder, 'README.md');
    copyFileSync('README.md', copy);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('notices a table that is not current, and makes it so', () => {
    writeFileSync(copy, read(copy).replace('Go to Next Figure', 'Go Somewhere'));
    assert.equal(generator('--check', copy).status, 1);
    assert.equal(generator(copy).status, 0);
    assert.equal(read(copy), read('README.md'));
  });

  it('refuses a README without the marks of a table', () => {
    writeFileSync(copy, read(copy).replace('<!-- /settings -->', ''));
    const { status, stderr } = generator(copy);
    assert.notEqual(status, 0);
    assert.match(stderr, /<!-- settings -->/);
  });
});

for (const name of DOCUMENTS) {
  describe(name, () => {
    const text = read(name);

    it('names only scripts that there are', () => {
      const scripts = Object.keys(manifest.scripts);
      for (const script of every(/npm run ([\w:]+)/g, text)) assert.ok(scripts.includes(script), script);
    });

    it('links to and names only files that there are', () => {
      const linked = every(/(?<!!)\[[^\]]*\]\((?!https?:)([^)#]+)\)/g, text).map((link) => path.join(path.dirname(name), link));
      const named = every(/`((?:src|test|bench|scripts|media)\/[\w./]*)`/g, text);
      for (const file of [...linked, ...named]) assert.ok(existsSync(file), file);
    });
  });
}
