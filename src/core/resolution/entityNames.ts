import { tickerIn } from '../companies/tickers';
import type { Recognised } from '../recognition/recognise';
import type { Token } from '../recognition/tokens';
import type { ReadBlock } from './model';
import { placesOf } from './writtenPlaces';

/** Names of companies, found where a text without capitals introduces them. Tells where one stands. */
export interface EntityNames {
  /** First token behind the name that begins at token `at`; `at` itself where none does. */
  endOf(tokens: readonly Token[], at: number): number;
  /** First token of the longest name that ends before token `end`; `end` itself where none does. */
  startOf(tokens: readonly Token[], end: number): number;
  /** The first name of a listed company in a block: tokens, `last` exclusive. */
  listedIn(words: Recognised): { readonly first: number; readonly last: number } | undefined;
}

export const noEntityNames: EntityNames = { endOf: (_, at) => at, startOf: (_, end) => end, listedIn: () => undefined };

const LONGEST = 10;
/** A name goes as far back as the words stay the same nearly everywhere. */
const STEADY = 0.6;

/**
 * The companies that are introduced with a code of an exchange behind their name, 奇富科技(QFIN.US), or as the subject of a
 * headline, 奇富科技：…. Where the name begins no capital tells; it is as much of the words before the bracket as recurs.
 */
export function entityNamesOf(blocks: readonly ReadBlock[]): EntityNames {
  const written = blocks.flatMap(({ words }) => (words.lexicon.language.script === 'Hani' ? [words] : []));
  const coded = written.flatMap(namesWithCode);
  const introduced = [...coded, ...written.flatMap(subjectOfHeadline)];
  if (introduced.length === 0) return noEntityNames;
  const counts = countsOfTails(introduced);
  const steadyOf = ({ keys, tickers }: Introduced) =>
    steadyTail(keys, (tail) => Math.max(...groupsOf(tickers).map((group) => counts.get(`${group} ${tail}`) ?? 0)));
  const listed = coded.map(steadyOf);
  const known = new Set(listed.map(keyOf));
  const steady = [...listed, ...introduced.slice(coded.length).map((each) => knownTail(each.keys, known) ?? steadyOf(each))];
  const short = shortNames(written, listed);
  return new KnownNames([...listed, ...short], steady);
}

/** Words that a name ends, with the symbols that stand behind it. */
interface Introduced {
  readonly keys: readonly string[];
  readonly tickers: readonly string[];
}

/** Among whom the words before a name are compared: all of one symbol; without one, all. */
const groupsOf = (tickers: readonly string[]) => (tickers.length > 0 ? tickers : ['']);

/**
 * How often each run of last words occurs before each symbol: what is steady before one is the name, and many companies have names that
 * end alike. A headline without a symbol is compared with all others.
 */
function countsOfTails(introduced: readonly Introduced[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keys, tickers } of introduced)
    for (let length = 1; length <= keys.length; length++) {
      const tail = keyOf(keys.slice(-length));
      for (const group of new Set([...tickers, ''])) counts.set(`${group} ${tail}`, (counts.get(`${group} ${tail}`) ?? 0) + 1);
    }
  return counts;
}

const keyOf = (keys: readonly string[]) => keys.join(' ');

class KnownNames implements EntityNames {
  readonly #all: ReadonlySet<string>;
  readonly #listed: ReadonlySet<string>;
  readonly #firsts: ReadonlySet<string>;

  constructor(listed: readonly (readonly string[])[], others: readonly (readonly string[])[]) {
    const long = [...listed, ...others].filter(({ length }) => length >= 2);
    this.#listed = new Set(listed.filter(({ length }) => length >= 2).map(keyOf));
    this.#all = new Set(long.map(keyOf));
    this.#firsts = new Set(long.map(([first = '']) => first));
  }

  listedIn({ tokens }: Recognised): { first: number; last: number } | undefined {
    for (let first = 0; first < tokens.length; first++) {
      const last = this.#endOf(tokens, first, this.#listed);
      if (last > first) return { first, last };
    }
    return undefined;
  }

  endOf(tokens: readonly Token[], at: number): number {
    const end = this.#endOf(tokens, at, this.#all);
    if (end === at) return at;
    // 360数科-S: the mark of a share class belongs to the name.
    return tokens[end]?.text === '-' && /^[A-Z]{1,2}$/.test(tokens[end + 1]?.text ?? '') ? end + 2 : end;
  }

  startOf(tokens: readonly Token[], end: number): number {
    // 360数科-S: the mark of a share class.
    const marked = tokens[end - 2]?.text === '-' && /^[A-Z]{1,2}$/.test(tokens[end - 1]?.text ?? '');
    const last = marked ? end - 2 : end;
    const keys = tokens.slice(Math.max(0, last - LONGEST), last).map(({ key }) => key);
    for (let length = keys.length; length >= 2; length--) if (this.#all.has(keyOf(keys.slice(-length)))) return last - length;
    return end;
  }

  /** The longest of the names that begins here. */
  #endOf(tokens: readonly Token[], at: number, names: ReadonlySet<string>): number {
    if (!this.#firsts.has(tokens[at]?.key ?? '')) return at;
    const keys = tokens.slice(at, at + LONGEST).map(({ key }) => key);
    for (let length = keys.length; length >= 2; length--) if (names.has(keyOf(keys.slice(0, length)))) return at + length;
    return at;
  }
}

/** The words before each bracket that holds a code, nearest sign or period first cut off. */
function namesWithCode(words: Recognised): Introduced[] {
  return placesOf(words, (text) => text === '(').flatMap((i) => {
    if (!holdsCode(words, i + 1)) return [];
    const before = words.tokens[i - 2]?.text === '-' && /^[A-Z]{1,2}$/.test(words.tokens[i - 1]?.text ?? '') ? i - 2 : i;
    const keys = runBefore(words, before);
    return keys.length > 0 ? [{ keys, tickers: tickersAt(words, i + 1) }] : [];
  });
}

/** The symbols in a bracket. */
function tickersAt({ tokens }: Recognised, from: number): string[] {
  const inside = tokens.slice(from, from + LONGEST_BRACKET);
  const end = inside.findIndex(({ text }) => text === ')');
  const written = inside.slice(0, Math.max(0, end)).map(({ text }) => text);
  return written
    .join('')
    .split(/[;,、]/)
    .flatMap((part) => tickerIn(part) ?? []);
}

const LONGEST_BRACKET = 24;

/** The longest of the known names that some words end in. */
function knownTail(keys: readonly string[], known: ReadonlySet<string>): readonly string[] | undefined {
  for (let from = 0; from <= keys.length - 2; from++) if (known.has(keyOf(keys.slice(from)))) return keys.slice(from);
  return undefined;
}

/** The words before the colon that a headline opens with. */
function subjectOfHeadline(words: Recognised): Introduced[] {
  if (words.periods.length > 0) return [];
  const colon = words.tokens.slice(0, LONGEST + 1).findIndex(({ text }) => text === ':');
  return colon > 1 ? [{ keys: runBefore(words, colon), tickers: [] }] : [];
}

/** 松湾科技有限公司（“松湾科技”）: a name in quotes that another one begins with. */
function shortNames(blocks: readonly Recognised[], full: readonly (readonly string[])[]): string[][] {
  const beginnings = new Set(full.flatMap((name) => name.map((_, i) => keyOf(name.slice(0, i + 1)))));
  return blocks.flatMap((words) =>
    placesOf(words, (text) => OPENING_QUOTES.has(text)).flatMap((i) => {
      const { tokens } = words;
      const behind = tokens.slice(i + 1, i + 1 + LONGEST);
      const end = behind.findIndex((token) => token.kind === 'sign');
      const keys = behind.slice(0, Math.max(0, end)).map(({ key }) => key);
      return keys.length > 1 && beginnings.has(keyOf(keys)) ? [keys] : [];
    }),
  );
}

const OPENING_QUOTES = new Set(['“', '"', '「', '『', '‘']);

const MARKET = /^(?:US|HK|SH|SZ|SS|BJ|TW|N|O|OQ|PK|L|SI|T|KS)$/i;

/** (QFIN.US), (03660.HK), (NASDAQ:QFIN), (03660). */
function holdsCode({ tokens, lexicon }: Recognised, from: number): boolean {
  for (let i = from; i < tokens.length && i - from < 8 && tokens[i]?.text !== ')'; i++) {
    const token = tokens[i];
    if (token && lexicon.exchanges.has(token)) return true;
    if (token?.text === '.' && MARKET.test(tokens[i + 1]?.text ?? '') && token.glued) return true;
    if (token?.kind === 'number' && i === from && tokens[i + 1]?.text === ')' && /^0?\d{4,5}$/.test(token.text)) return true;
  }
  return false;
}

function runBefore({ tokens, periods, cues }: Recognised, end: number): string[] {
  const keys: string[] = [];
  for (let i = end - 1; i >= 0 && keys.length < LONGEST; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'sign' || periods.some((p) => p.last === i + 1) || cues.some((c) => c.last === i + 1)) break;
    keys.unshift(token.key);
  }
  return keys;
}

function steadyTail(keys: readonly string[], countOf: (tail: string) => number): readonly string[] {
  let length = Math.min(2, keys.length);
  while (length < keys.length) {
    const now = countOf(keyOf(keys.slice(-length)));
    const longer = countOf(keyOf(keys.slice(-length - 1)));
    if (longer < now * STEADY) break;
    length++;
  }
  return keys.slice(-length);
}
