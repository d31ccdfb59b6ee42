import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json';
import english from '../../../package.nls.json';
import { messagesBelow, messagesOf, untranslatedBelow, untranslatedOf } from './messages';
import { callProblems, translationProblems, type Texts } from './problems';

const messages = messagesBelow('src');

/** What a bundle translates: its keys are the English texts themselves. */
const originals: Texts = Object.fromEntries(messages.flatMap(({ text }) => (text === undefined ? [] : [[text, text]])));

const readTexts = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8')) as Texts;

/** The languages for which a folder has files of a kind, as VS Code names them. */
function languagesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder)
    .flatMap((file) => name.exec(file)?.[1] ?? [])
    .sort();
}

const LANGUAGES = languagesIn('.', /^package\.nls\.(.+)\.json$/);
const bundleOf = (language: string) => path.join(manifest.l10n, `bundle.l10n.${language}.json`);

describe('the translations', () => {
  it('are of the manifest and of the code, in the same languages', () => {
    assert.deepEqual(LANGUAGES, ['de', 'zh-cn']);
    assert.deepEqual(languagesIn(manifest.l10n, /^bundle\.l10n\.(.+)\.json$/), LANGUAGES);
  });

  it('can be looked up: the words stand in the call, which fills each of their places', () => {
    assert.ok(messages.length > 100, String(messages.length));
    assert.deepEqual(callProblems(messages), []);
  });

  for (const language of LANGUAGES) {
    it(`say in ${language} everything the manifest says, and no more`, () => {
      assert.deepEqual(translationProblems(english, readTexts(`package.nls.${language}.json`)), []);
    });

    it(`say in ${language} everything the code says, and no more`, () => {
      assert.deepEqual(translationProblems(originals, readTexts(bundleOf(language))), []);
    });
  }

  it('leave no sentence in English behind', () => {
    const bundle = readTexts(bundleOf('zh-cn'));
    const untranslated = Object.entries(bundle).filter(([english, text]) => hasWords(english) && !/\p{Script=Han}/u.test(text));
    assert.deepEqual(
      untranslated.map(([english]) => english),
      ['Id: {0}'],
    );
  });

  it('are asked for wherever the editor’s side says a sentence', () => {
    assert.deepEqual(untranslatedBelow('src/editor'), []);
  });

  it('are packaged', () => {
    const packaged = readFileSync('.vscodeignore', 'utf8').split('\n');
    const files = LANGUAGES.flatMap((language) => [`package.nls.${language}.json`, bundleOf(language).replace('./', '')]);
    for (const file of ['package.nls.json', ...files]) assert.ok(packaged.includes(`!${file}`), file);
  });
});

/** Places to fill in are no words, and neither are the signs of units. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, ''));
}

describe('the check of the translations', () => {
  it('finds a call however it is written, and nothing else', () => {
    const source = `
      // l10n.t('a comment')
      const word = vscode.l10n
        .t('two lines');
      const other = i18n.t('not ours') + "l10n.t('a text')";
      l10n.t('{count} of {all}', { count, all: 3 });
      l10n.t(word);
    `;
    assert.deepEqual(
      messagesOf('a.ts', source).map(({ text, filled }) => [text, filled]),
      [
        ['two lines', []],
        ['{count} of {all}', ['count', 'all']],
        [undefined, []],
      ],
    );
  });

  it('notices a sentence that is not translated', () => {
    const source = `
      remark('No figure here');
      remark(\`Copied to \${place}\`);
      remark(l10n.t('No figure here'));
      throw new Error('for maintainers only');
      this.#log.warn('for maintainers only');
      run('tickmark.copyValue');
    `;
    assert.deepEqual(untranslatedOf('a.ts', source), ['No figure here', 'Copied to ']);
  });

  it('notices words that are computed, and places that are not filled', () => {
    const source = "l10n.t(word); l10n.t(`a ${b}`); l10n.t('{0} and {1}', a); l10n.t('{name}', { title }); l10n.t('{0}', a);";
    assert.equal(callProblems(messagesOf('a.ts', source)).length, 4);
  });

  it('notices what is missing, superfluous, empty, or filled in otherwise', () => {
    const english = { a: '{0} of {1}', b: 'Go to `x`', c: '[Open](command:tickmark.open)', d: 'word', e: 'word' };
    const german = { a: '{0} von {2}', b: 'Gehe zu x', c: '[Öffnen](command:tickmark.close)', d: ' ', f: 'Wort' };
    assert.deepEqual(translationProblems(english, german), [
      'missing: e',
      'superfluous: f',
      'a: lacks {1}',
      'a: has {2} of its own',
      'b: lacks `x`',
      'c: lacks (command:tickmark.open)',
      'c: has (command:tickmark.close) of its own',
      'empty: d',
    ]);
  });
});
