import type { Span } from '../filing';
import type { Lexicon } from './lexicon';
import type { Prefix } from './numberPrefix';
import type { PhraseTrie } from './phrases';
import type { Token } from './tokens';

/** A scale and a currency in one mark: "TEUR" is a thousand euros. */
export interface ScaledMoney {
  /** Power of ten. */
  readonly power: number;
  /** ISO 4217. */
  readonly code: string;
}

export interface ScaledMoneyMatch extends ScaledMoney {
  /** First token of the mark, and the first behind it. */
  readonly first: number;
  readonly end: number;
}

/** How many tokens a mark may have: "Mio", ".", "EUR". */
const LONGEST = 4;

/** Marks from their patterns, written as {@link PhraseTrie} reads them. */
export function addScaledMoney(
  trie: PhraseTrie<ScaledMoney>,
  marks: Lexicon['language']['scaledCurrencies'],
): PhraseTrie<ScaledMoney> {
  for (const [code, powers] of Object.entries(marks ?? {}))
    for (const [pattern, power] of Object.entries(powers)) trie.add(pattern, { power, code });
  return trie;
}

/** The mark at token `at`. */
export function scaledMoneyAt(tokens: readonly Token[], at: number, lexicon: Lexicon): ScaledMoneyMatch | undefined {
  const match = lexicon.scaledMoney.match(tokens, at);
  return match && { ...match.value, first: at, end: match.end };
}

/** A number's prefix with the mark before it, if there is one ("TEUR 1.234", "Mio. € -5,2"), no further back than token `floor`. */
export function withScaledMoney(
  tokens: readonly Token[],
  at: number,
  floor: number,
  prefix: Prefix,
  lexicon: Lexicon,
): { readonly prefix: Prefix; readonly mark?: { readonly power: number; readonly span: Span } } {
  const mark = markBefore(tokens, prefix.minus ? at - 1 : at, floor, lexicon);
  if (!mark) return { prefix };
  // "in Mio € 2023": the head of a column, and a year.
  if (/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')) return { prefix: { ...prefix, first: at, currency: null } };
  const outer = mark.first > floor && tokens[mark.first - 1]?.text === '(' ? mark.first - 1 : null;
  const span = { start: tokens[mark.first]?.start ?? 0, end: tokens[mark.end - 1]?.end ?? 0 };
  return {
    prefix: { ...prefix, first: mark.first, currency: mark.code, loose: false, outerBracket: outer },
    mark: { power: mark.power, span },
  };
}

function markBefore(tokens: readonly Token[], end: number, floor: number, lexicon: Lexicon): ScaledMoneyMatch | undefined {
  for (let first = Math.max(floor, end - LONGEST); first < end; first++) {
    const match = scaledMoneyAt(tokens, first, lexicon);
    // A number in front means that the mark is that number's.
    if (match?.end === end) return tokens[first - 1]?.kind === 'number' ? undefined : match;
  }
  return undefined;
}
