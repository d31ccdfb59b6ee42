import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { IgnoreRules } from '../../../src/library/ignoreRules';
import { folderForEach } from './records';

const FILES = [
  'a.md',
  'drafts/a.md',
  'drafts/kept.md',
  'reports/2024/q1.htm',
  'reports/2024/q2.htm',
  'reports/2023/q1.htm',
  'reports/2023/kept/q1.htm',
  'out/final.md',
  'deep/out/final.md',
  'deep/note.tmp.md',
  'Upper/a.md',
  'umlaut/größe.md',
  'blank name/a b.md',
];

const CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'of the workspace folder': { '': '# comment\n*.tmp.md\nout/\n/a.md\n' },
  'of a folder inside': { reports: '2024/\n', drafts: '*\n!kept.md\n' },
  'the nearer one last': { '': '*.htm\n', 'reports/2024': '!q1.htm\n' },
  'nothing within a folder that is left out': { '': 'reports/\n', reports: '!2024/q1.htm\n' },
  'back in by a path': { '': 'reports/*\n!reports/2023\n', 'reports/2023': 'kept/\n' },
  'letters’ case': { '': 'upper/\nGrößE.md\n' },
  'special names': { '': 'größe.md\na\\ b.md\n' },
  'a rule with two stars': { '': 'reports/**/q1.htm\n' },
  nothing: {},
};

describe('the rules of .gitignore', () => {
  const folder = folderForEach();

  for (const [what, texts] of Object.entries(CASES)) {
    it(`are as git has them: ${what}`, () => {
      const root = folder();
      const git = (...args: readonly string[]) =>
        execFileSync('git', ['-C', root, '-c', 'core.ignorecase=false', ...args], { encoding: 'utf8' });
      git('init', '-q');
      for (const file of FILES) write(path.join(root, file), '');
      for (const [at, text] of Object.entries(texts)) write(path.join(root, at, '.gitignore'), text);
      const kept = git('-c', 'core.quotePath=false', 'ls-files', '--others', '--exclude-standard', '-z').split('\0');
      const rules = new IgnoreRules(new Map(Object.entries(texts)));
      assert.deepEqual(
        FILES.filter((file) => !rules.ignores(file)),
        FILES.filter((file) => kept.includes(file)),
      );
    });
  }
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
