import assert from 'node:assert/strict';
import { builtInMetrics } from '../../../src/core/catalogue/builtIn';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { languages } from '../../../src/core/languages/all';
import { en } from '../../../src/core/languages/en';
import type { Language } from '../../../src/core/languages/language';
import { createLexicon } from '../../../src/core/recognition/lexicon';
import { tokenise } from '../../../src/core/recognition/tokens';
import { beginnings, coreMetrics, exceptions, fieldsOfSome } from './parityExceptions';

/**
 * What one language can say the others can say as well, or `parityExceptions.ts` says why not. An exception that is none any more
 * fails too, so that the list stays true.
 */

type Values = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that are records of named parts, whose parts are fields of their own; other records are words. */
const PARTS = new Set(['numbers', 'bounds', 'range', 'tables', 'definitions']);

/** The fields that say something: `bounds.over`. */
function filledFields(language: Language): string[] {
  return Object.entries(language).flatMap(([field, value]) =>
    PARTS.has(field) && isRecord(value)
      ? Object.entries(value).flatMap(([part, inner]) => (isFilled(inner) ? [`${field}.${part}`] : []))
      : isFilled(value)
        ? [field]
        : [],
  );
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isRecord(value) ? Object.keys(value).length > 0 : value !== undefined;
}

/** A pattern as somebody says it: words that may be missing said, the first of several taken, slots filled. */
function said(pattern: string, language: Language): string {
  const fill: Readonly<Record<string, string>> = {
    year: '2024',
    years: '2023/24',
    yy: '24',
    month: Object.keys(language.months)[0] ?? '5',
    ordinal: Object.keys(language.ordinals)[0] ?? '1',
    day: '5',
    n: '6',
    mm: '05',
    dd: '05',
    q: '3',
    half: '1',
  };
  return pattern
    .split(' ')
    .map((word) => (word.endsWith('?') && word.length > 1 ? word.slice(0, -1) : word).replace(/\|.*/, ''))
    .map((word) => word.replace(/\{(\w+)\}/g, (_, slot: string) => fill[slot] ?? slot))
    .join(language.script === 'Hani' ? '' : ' ');
}

/** What the language makes of its own phrases: the meanings that at least one phrase is found with, to its last word. */
function reached(language: Language): { readonly periods: ReadonlySet<string>; readonly cues: ReadonlySet<string> } {
  const lexicon = createLexicon(language, loadCatalogue());
  const tokens = (text: string) => tokenise(text, 0, text.length, [], lexicon.wordKey, lexicon.writing);
  const meanings = (phrases: Values, trie: typeof lexicon.periods | typeof lexicon.cues) =>
    new Set(
      Object.keys(phrases).flatMap((pattern) => {
        const words = tokens(said(pattern, language));
        const match = trie.match(words, 0);
        return match?.end === words.length ? [match.value] : [];
      }),
    );
  return { periods: meanings(language.periods, lexicon.periods), cues: meanings(language.cues, lexicon.cues) };
}

/** What can be said in a language, by kind: each a list of names that languages share. */
const abilities: Readonly<Record<string, (language: Language) => Iterable<string | number>>> = {
  periods: (language) => reached(language).periods,
  cues: (language) => reached(language).cues,
  scales: ({ scales }) => Object.values(scales),
  currencies: ({ currencies, looseCurrencies }) => [...Object.values(currencies), ...Object.values(looseCurrencies)],
  measures: ({ measures }) => Object.values(measures),
  denominators: ({ per }) => Object.values(per),
  things: ({ countedUnits }) => Object.values(countedUnits),
  months: ({ months }) => Object.values(months),
  ordinals: ({ ordinals }) => Object.values(ordinals),
  digits: ({ numbers }) => Object.values(numbers.words).filter((value) => value <= 9 && Number.isInteger(value)),
  captions: ({ tables }) => Object.values(tables.scaleCaptions),
};

const everyField = new Set(languages.flatMap(filledFields));

describe('languages on a par', () => {
  for (const field of everyField) {
    it(`fill the field ${field}, or have a reason not to`, () => {
      const has = languages.filter((language) => filledFields(language).includes(field)).map(({ tag }) => tag);
      const should = fieldsOfSome[field]?.languages ?? languages.map(({ tag }) => tag);
      assert.deepEqual(has.sort(), [...should].sort());
    });
  }

  for (const language of languages) {
    for (const [kind, of] of Object.entries(abilities)) {
      it(`say in ${language.tag} what English says: ${kind}`, () => {
        const has = new Set([...of(language)].map(String));
        const missing = [...new Set([...of(en)].map(String))].filter((name) => !has.has(name));
        const excused = Object.keys(exceptions[language.tag]?.[kind] ?? {});
        assert.deepEqual(missing.sort(), excused.sort());
      });
    }
  }

  it('makes no exception for what there is not', () => {
    const tags = new Set(languages.map(({ tag }) => tag));
    assert.deepEqual(
      [
        ...Object.keys(exceptions).filter((tag) => !tags.has(tag)),
        ...Object.values(exceptions).flatMap((kinds) => Object.keys(kinds).filter((kind) => !(kind in abilities))),
        ...Object.keys(fieldsOfSome).filter((field) => !everyField.has(field)),
      ],
      [],
    );
  });

  it('writes no elided word behind the first of several choices, where it could not be parted', () => {
    const odd = languages.flatMap((language) => {
      const elided = new RegExp(`\\|(?:${(language.elisions ?? ['$^']).join('|')})['’]\\p{L}`, 'u');
      // Definitions are looked for in the text as it is written.
      const read = Object.entries(language).filter(([field]) => field !== 'definitions');
      return phrasesOf(Object.fromEntries(read)).filter((phrase) => elided.test(phrase));
    });
    assert.deepEqual(odd, []);
  });
});

/** Every phrase in the data: the strings of lists, and the names of records. */
function phrasesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(phrasesOf);
  return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => [key, ...phrasesOf(inner)]) : [];
}

describe('names of metrics in every language', () => {
  const statements = new Set(['income', 'balance', 'cashFlow', 'equity', 'perShare', 'shares']);
  const ofStatements = builtInMetrics.filter(({ group }) => statements.has(group)).map(({ id }) => id);
  for (const { tag } of languages) {
    it(`${tag} has ${beginnings.includes(tag) ? 'the commonest' : 'those of the statements'}`, () => {
      const named = new Set(builtInMetrics.filter(({ labels }) => labels[tag]).map(({ id }) => id));
      const wanted = beginnings.includes(tag) ? coreMetrics : [...coreMetrics, ...ofStatements];
      assert.deepEqual(
        wanted.filter((id) => !named.has(id)),
        [],
      );
    });
  }
});
