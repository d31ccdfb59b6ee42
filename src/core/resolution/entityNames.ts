import type { Recognised } from '../recognition/recognise';
import type { Token } from '../recognition/tokens';
import type { ReadBlock } from './model';

/** Names of companies, found where a text without capitals introduces them. Tells where one stands. */
export interface EntityNames {
  /** First token behind the name that begins at token `at`; `at` itself where none does. */
  endOf(tokens: readonly Token[], at: number): number;
}

export const noEntityNames: EntityNames = { endOf: (_, at) => at };

const LONGEST = 10;
/** A name goes as far back as the words stay the same nearly everywhere. */
const STEADY = 0.6;

/**
 * The companies that are introduced with a code of an exchange behind their name, 奇富科技(QFIN.US), or as the subject of a
 * headline, 奇富科技：…. Where the name begins no capital tells; it is as much of the words before the bracket as recurs.
 */
export function entityNamesOf(blocks: readonly ReadBlock[]): EntityNames {
  const introduced = blocks
    .filter(({ words }) => words.lexicon.language.script === 'Hani')
    .flatMap(({ words }) => introductions(words));
  if (introduced.length === 0) return noEntityNames;
  const counts = new Map<string, number>();
  for (const keys of introduced)
    for (let length = 1; length <= keys.length; length++) {
      const tail = keys.slice(-length).join(' ');
      counts.set(tail, (counts.get(tail) ?? 0) + 1);
    }
  return new KnownNames(introduced.map((keys) => steadyTail(keys, counts)));
}

class KnownNames implements EntityNames {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(names: readonly (readonly string[])[]) {
    for (const name of names.filter(({ length }) => length >= 2)) {
      const same = this.#byFirst.get(name[0] ?? '') ?? [];
      if (!same.some((other) => other.join() === name.join())) same.push([...name]);
      this.#byFirst.set(name[0] ?? '', same);
    }
    for (const names of this.#byFirst.values()) names.sort((a, b) => b.length - a.length);
  }

  endOf(tokens: readonly Token[], at: number): number {
    const found = this.#byFirst.get(tokens[at]?.key ?? '')?.find((name) => name.every((key, i) => tokens[at + i]?.key === key));
    if (!found) return at;
    const end = at + found.length;
    // 360数科-S: the mark of a share class belongs to the name.
    return tokens[end]?.text === '-' && /^[A-Z]{1,2}$/.test(tokens[end + 1]?.text ?? '') ? end + 2 : end;
  }
}

/** The words before each bracket that holds a code, nearest sign or period first cut off. */
function introductions(words: Recognised): string[][] {
  const found: string[][] = [];
  words.tokens.forEach((token, i) => {
    if (token.text !== '(' || !holdsCode(words, i + 1)) return;
    const before = words.tokens[i - 2]?.text === '-' && /^[A-Z]{1,2}$/.test(words.tokens[i - 1]?.text ?? '') ? i - 2 : i;
    const keys = runBefore(words, before);
    if (keys.length > 0) found.push(keys);
  });
  const colon = words.tokens.findIndex(({ text }) => text === ':');
  if (colon > 1 && colon <= LONGEST && words.periods.length === 0) found.push(runBefore(words, colon));
  return found;
}

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

function steadyTail(keys: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] {
  let length = Math.min(2, keys.length);
  while (length < keys.length) {
    const now = counts.get(keys.slice(-length).join(' ')) ?? 0;
    const longer = counts.get(keys.slice(-length - 1).join(' ')) ?? 0;
    if (longer < now * STEADY) break;
    length++;
  }
  return keys.slice(-length);
}
