import assert from 'node:assert/strict';
import { aliasLanguage, wordsForAlias } from '../../../src/core/library/aliasWords';
import { figure, Q3_2024, reading } from './readings';

describe('the words for an alias', () => {
  const text = 'Harbour   takings^{1}: were 12.4 million and more.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const named = { ...figure('12.4', Q3_2024), ...at('12.4'), label: 'Harbour takings', labelSpan: at('Harbour   takings') };
  const filing = { ...reading([named]), text };

  for (const [what, selection, words] of [
    ['a selection, tidied', at('Harbour   takings^{1}:'), 'Harbour takings'],
    ['what a selected figure is called', at('12.4'), 'Harbour takings'],
    ['what the figure at the cursor is called', { start: text.indexOf('2.4'), end: text.indexOf('2.4') }, 'Harbour takings'],
    ['a selection that begins with a figure', at('12.4 million'), '12.4 million'],
    ['nothing at a cursor in the text', { start: 1, end: 1 }, null],
    ['nothing for a selection without letters', at('^{1}'), null],
  ] as const) {
    it(`are ${what}`, () => assert.equal(wordsForAlias(filing, selection), words));
  }

  it('are none for a whole page, and for a figure that has no name', () => {
    const long = { ...reading([]), text: 'word '.repeat(100) };
    assert.equal(wordsForAlias(long, { start: 0, end: long.text.length }), null);
    const nameless = { ...reading([{ ...named, label: null }]), text };
    assert.equal(wordsForAlias(nameless, at('12.4')), null);
  });

  for (const [label, filingLanguage, language] of [
    ['Harbour takings', 'en', 'en'],
    ['Hafengeld', 'de', 'de'],
    ['港口收入', 'zh', 'zh'],
    ['港口收入', 'en', 'zh'],
    ['Harbour takings', 'zh', null],
  ] as const) {
    it(`are in ${language ?? 'a language that has to be asked for'}: ${label}, in a filing in ${filingLanguage}`, () => {
      assert.equal(aliasLanguage(label, filingLanguage), language);
    });
  }
});
