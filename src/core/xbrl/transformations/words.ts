import type { Transformation } from './transformation';

/** Numbers and durations in English words, as the SEC's registry has them. */

const SMALL = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);

/** Largest first, as they stand in a number. */
const THOUSANDS = new Map(
  ['quintillion', 'quadrillion', 'trillion', 'billion', 'million', 'thousand'].map((word, index) => [
    word,
    10n ** (18n - 3n * BigInt(index)),
  ]),
);

const NOTHING: ReadonlySet<string> = new Set(['zero', 'no', 'none', 'nil']);

const HYPHENS = /[-\u058a\u05be\u2010-\u2015\ufe58\ufe63\uff0d]/g;

/** Words with small or capital initials; null where one is written otherwise. */
function wordsOf(text: string): string[] | null {
  const words = text.replace(HYPHENS, ' ').split(/\s+/).filter(Boolean);
  const folded = words.map((word) => word.charAt(0).toLowerCase() + word.slice(1));
  return folded.every((word) => word === word.toLowerCase()) ? folded : null;
}

/** `twenty-five million, three hundred and two`; also `no`, `none`, `nil` and `zero`. */
export const numberInWords: Transformation = (text) => {
  const words = wordsOf(text.replace(/\s*,\s*/g, ' '));
  if (words === null || words.length === 0) return null;
  if (words.length === 1 && NOTHING.has(words[0] ?? '')) return '0';
  let total = 0n;
  let limit: bigint | null = null;
  let start = 0;
  for (const [i, word] of words.entries()) {
    const power = THOUSANDS.get(word);
    if (power === undefined) continue;
    const count = belowThousand(words.slice(start, i));
    if (count === null || (limit !== null && power >= limit)) return null;
    total += BigInt(count) * power;
    limit = power;
    start = i + 1;
  }
  if (start === words.length) return String(total);
  const rest = belowThousand(words.slice(start));
  return rest === null ? null : String(total + BigInt(rest));
};

/** `three hundred and twenty five`, `nineteen hundred`; null for other words. */
function belowThousand(words: readonly string[]): number | null {
  const hundred = words.indexOf('hundred');
  const hundreds = hundred < 0 ? 0 : SMALL.get(words.slice(0, hundred).join(' '));
  if (hundreds === undefined) return null;
  const behind = words.slice(hundred + 1);
  const rest = behind[0] === 'and' ? behind.slice(1) : behind;
  if (rest.length === 0) return hundred >= 0 && behind.length === 0 ? hundreds * 100 : null;
  const small = belowHundred(rest);
  return small === null ? null : hundreds * 100 + small;
}

function belowHundred([first = '', second, ...more]: readonly string[]): number | null {
  if (more.length > 0) return null;
  const tens = TENS.get(first);
  if (second === undefined) return tens ?? SMALL.get(first) ?? null;
  const ones = SMALL.get(second) ?? 10;
  return tens === undefined || ones > 9 ? null : tens + ones;
}

const UNITS = [
  { word: /^years?$/, letter: 'Y' },
  { word: /^months?$/, letter: 'M' },
  { word: /^days?$/, letter: 'D' },
] as const;

/** `two years, six months and 15 days`; parts of nothing are left out: `no years` is `P0D`. */
export const durationInWords: Transformation = (text) => {
  const words = wordsOf(text.replace(/,/g, ' , '));
  if (words === null || words.length === 0) return null;
  let value = 'P';
  let unit = 0;
  let start = 0;
  for (const [i, word] of words.entries()) {
    const found = UNITS.findIndex((candidate) => candidate.word.test(word));
    if (found < 0) continue;
    const count = found < unit ? null : countIn(words.slice(start, i), start === 0);
    if (count === null) return null;
    if (count > 0) value += `${count}${UNITS[found]?.letter ?? ''}`;
    unit = found + 1;
    start = i + 1;
  }
  if (start !== words.length) return null;
  return value === 'P' ? 'P0D' : value;
};

/** How many of a unit; before all but the first part may stand a comma and "and". */
function countIn(words: readonly string[], isFirst: boolean): number | null {
  let start = 0;
  if (!isFirst && words[start] === ',') start++;
  if (!isFirst && words[start] === 'and') start++;
  const rest = words.slice(start);
  const [only = ''] = rest;
  if (rest.length === 1 && /^[0-9]{1,4}$/.test(only)) return Number(only);
  if (rest.length === 1 && (only === 'zero' || only === 'no')) return 0;
  return belowThousand(rest);
}
