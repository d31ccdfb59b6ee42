import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { en } from '../../../src/core/languages/en';
import { languageSchema } from '../../../src/core/languages/language';
import { foldOf } from '../../../src/core/recognition/fold';
import { createLexicon } from '../../../src/core/recognition/lexicon';
import { tokenise } from '../../../src/core/recognition/tokens';

describe('English as data', () => {
  it('satisfies the schema of a language', () => {
    assert.equal(languageSchema.safeParse(en).error, undefined);
  });

  it('refuses what the schema does not know', () => {
    assert.ok(languageSchema.safeParse({ ...en, surprise: 1 }).error);
    assert.ok(languageSchema.safeParse({ ...en, cues: { up: 'sideways' } }).error);
  });

  it('folds plurals, and leaves words alone that only look like them', () => {
    const fold = foldOf(en);
    const folded = ['expenses', 'companies', 'losses', 'loss', 'business', 'taxes', 'ads', 'gas'].map(fold);
    assert.deepEqual(folded, ['expense', 'company', 'loss', 'loss', 'business', 'tax', 'ads', 'gas']);
  });

  it('finds each of its own scale words, currencies and bounds', () => {
    const lexicon = createLexicon(en, loadCatalogue());
    const tokens = (text: string) => tokenise(text, 0, text.length, [], lexicon.wordKey);
    for (const word of Object.keys(en.scales)) assert.equal(lexicon.suffixes.match(tokens(word), 0)?.value.type, 'scale', word);
    for (const name of Object.keys(en.currencies)) {
      const spoken = name.replace(/ \. /g, '.').replace(/ \./g, '.');
      assert.equal(lexicon.suffixes.match(tokens(spoken), 0)?.value.type, 'currency', spoken);
    }
    for (const [bound, phrases] of Object.entries(en.bounds)) {
      for (const phrase of phrases)
        assert.equal(lexicon.bounds.match(tokens(phrase.replace(/ \./g, '.')), 0)?.value, bound, phrase);
    }
  });
});
