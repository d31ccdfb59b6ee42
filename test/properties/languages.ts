import fc from 'fast-check';
import { loadCatalogue } from '../../src/core/catalogue/catalogue';
import { languages } from '../../src/core/languages/all';

/** Words of every language that is read, from the language's own data: a new language brings its own. */

/** Long enough for any name of a metric. */
const LONGEST = 80;

const { metrics } = loadCatalogue();

/** Every word and phrase somewhere in a language's file, alternatives apart. */
function wordsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.split('|').filter((word) => word !== '' && word.length <= LONGEST);
  if (Array.isArray(data)) return data.flatMap(wordsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [...wordsIn(key), ...wordsIn(value)]);
}

/** Alternatives and gaps of a phrase's notation are left in: hardly a filing has them, so it is worth to try. */
const vocabularies = languages.map((language) => {
  const labels = metrics.flatMap((metric) => metric.labels[language.tag] ?? []);
  const { decimal, group } = language.numbers;
  return { words: fc.constantFrom(...wordsIn(language)), labels: fc.constantFrom(...labels), decimal, groups: [...group] };
});

function numberIn(decimal: string, groups: readonly string[]): fc.Arbitrary<string> {
  const parts = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 5 });
  return fc
    .tuple(
      parts,
      fc.constantFrom(...groups, ''),
      fc.option(fc.nat({ max: 99_999 })),
      fc.constantFrom('', '-', '(', '$', '€', '¥'),
    )
    .map(([[first = 0, ...rest], group, fraction, sign]) => {
      const whole = [String(first), ...rest.map((part) => String(part).padStart(3, '0'))].join(group);
      return `${sign}${whole}${fraction === null ? '' : decimal + String(fraction)}${sign === '(' ? ')' : ''}`;
    });
}

/** Of one language at a time: names, its other words, numbers as it writes them. */
export const spoken: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      ...vocabularies.map(({ words, labels, decimal, groups }) =>
        fc.array(
          fc.oneof(
            { weight: 3, arbitrary: labels },
            { weight: 4, arbitrary: words },
            { weight: 3, arbitrary: numberIn(decimal, groups) },
            {
              weight: 2,
              arbitrary: fc.constantFrom('\n', '\n\n', '\n| ', ' | ', '. ', ', ', ': ', '；', '。', '\t', '%', '(', ')'),
            },
          ),
          { maxLength: 40 },
        ),
      ),
    ),
    fc.constantFrom(' ', ' ', ''),
  )
  .map(([pieces, between]) => pieces.join(between));

/** What an engine may be told: nothing, one language, two, or one that nobody knows. */
export const languageChoices: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<readonly string[]>([]) },
  { weight: 4, arbitrary: fc.constantFrom(...languages.map(({ tag }) => [tag])) },
  { weight: 1, arbitrary: fc.constantFrom(['de', 'en'], ['zh', 'fr'], ['tlh'], ['en', 'en']) },
);
