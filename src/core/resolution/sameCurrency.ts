import type { Span } from '../filing';
import type { Quantity } from '../recognition/quantity';
import type { Recognised } from '../recognition/recognise';
import type { Draft } from './model';
import { spanOf } from './subjects';
import { placesOf } from './writtenPlaces';

/** "Of the same currency below", as a bracket says it. */
interface Announcement {
  /** First token from which it holds: that of the amount in front of the bracket, which it names the currency of too. */
  readonly from: number;
  readonly currency: string;
  /** The bracket. */
  readonly span: Span;
}

/** A bracket that says it is short. The bound keeps looking for its end linear. */
const LONGEST_BRACKET = 14;

/**
 * 5.6亿港元（单位下同）: from here on the shared name of a unit (元) means that currency, up to the end of the item. Without it
 * such a name means what the language says.
 */
export class SameCurrency {
  #said: Announcement | undefined;

  /** A new item begins: what was said before does not hold in it. */
  forget(): void {
    this.#said = undefined;
  }

  /** The drafts of a block, in order, in the currency that was announced before or among them. */
  applied(drafts: readonly Draft[], words: Recognised): readonly Draft[] {
    const announced = announcementsIn(words);
    if (announced.length === 0 && !this.#said) return drafts;
    let next = 0;
    const found = drafts.map((draft) => {
      for (let at = announced[next]; at && at.from <= draft.quantity.first; at = announced[++next]) this.#said = at;
      return this.#said && isShared(draft.quantity, words) ? inCurrency(draft, this.#said) : draft;
    });
    this.#said = announced.at(-1) ?? this.#said;
    return found;
  }
}

/** Is its unit one that several currencies share? */
function isShared({ currency, looseCurrency }: Quantity, { lexicon }: Recognised): boolean {
  return looseCurrency && currency !== null && Object.values(lexicon.language.looseCurrencies).includes(currency);
}

function inCurrency(draft: Draft, { currency, span }: Announcement): Draft {
  if (draft.quantity.currency === currency) return draft;
  return {
    ...draft,
    quantity: { ...draft.quantity, currency, looseCurrency: false },
    steps: [...draft.steps, { of: 'unit', rule: 'currency', result: currency, span }],
  };
}

function announcementsIn(words: Recognised): Announcement[] {
  const { lexicon, quantities } = words;
  if (lexicon.language.sameCurrencyBelow.length === 0) return [];
  let next = 0;
  return placesOf(words, (text) => text === '(').flatMap((open): Announcement[] => {
    while ((quantities[next]?.last ?? Infinity) < open) next++;
    const close = closingOf(words, open);
    if (close === undefined || !saysSo(words, open, close)) return [];
    const before = quantities[next]?.last === open ? quantities[next] : undefined;
    const currency = namedIn(words, open, close) ?? before?.currency;
    return currency ? [{ from: before?.first ?? open, currency, span: spanOf(words, open, close + 1) }] : [];
  });
}

function closingOf({ tokens }: Recognised, open: number): number | undefined {
  for (let i = open + 1; i <= open + LONGEST_BRACKET && i < tokens.length; i++) if (tokens[i]?.text === ')') return i;
  return undefined;
}

function saysSo({ tokens, lexicon }: Recognised, open: number, close: number): boolean {
  for (let i = open + 1; i < close; i++) if (lexicon.sameCurrencyBelow.match(tokens, i)) return true;
  return false;
}

/** 单位：人民币，下同. */
function namedIn({ tokens, lexicon }: Recognised, open: number, close: number): string | undefined {
  for (let i = open + 1; i < close; i++) {
    const named = lexicon.suffixes.match(tokens, i)?.value;
    if (named?.type === 'currency') return named.code;
  }
  return undefined;
}
