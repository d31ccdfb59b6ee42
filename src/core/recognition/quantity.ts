import { scaled } from '../decimal';
import type { Bound, Decimal, Notation, Span } from '../filing';

/**
 * A number with everything that is written to it: sign, scale, currency, percent. What it is the quantity *of* is not known
 * here. `first` and `last` are token indices (`last` exclusive); the span is the source's characters from the first to the last.
 */
export interface Quantity extends Span {
  readonly first: number;
  readonly last: number;
  /** The digits as written, with their sign, before scaling. */
  readonly digits: Decimal;
  /** Power of ten of the scale word; null when there is none. */
  readonly scale: number | null;
  /** Where the scale word stands; for a scale shared with a later number, there. */
  readonly scaleSpan: Span | null;
  readonly currency: string | null;
  /** True when the currency stands behind the number. */
  readonly currencyBehind: boolean;
  /** True for a bare `$`, `¥` or 元, whose country the document has to tell. */
  readonly looseCurrency: boolean;
  readonly notation: Notation;
  /** `month`, `day`, … for a measured quantity. */
  readonly measure: string | null;
  /** Denominator: `share`, `ADS`; its words stand after the span. */
  readonly per: string | null;
  /** First token behind the word that links the number to what it counts (143家机构), and behind 余 and the like; else `last`. */
  readonly nounFirst: number;
  /** Unit of the counted noun that follows, where it has one: `shares`, `ADS`. */
  readonly counted: string | null;
  /** A price or an index as it stands on an exchange. */
  readonly quoted: boolean;
  readonly bound: Bound | null;
  /** Token index at which the words of the bound begin; `first` when there are none. */
  readonly boundFirst: number;
  /** A minus, or brackets that stand for one. */
  readonly negative: boolean;
  readonly ambiguous: boolean;
  /** For a range: the place (in the list) of the other end. */
  readonly rangeWith: number | null;
}

/** The exact value in base units, as far as the quantity alone tells. */
export function valueOf(quantity: Pick<Quantity, 'digits' | 'notation' | 'scale'>, extraPower = 0): Decimal {
  const power = (quantity.scale ?? 0) + extraPower;
  switch (quantity.notation) {
    case 'percent':
    case 'percentagePoints':
      return scaled(quantity.digits, power - 2);
    case 'basisPoints':
      return scaled(quantity.digits, power - 4);
    case 'number':
    case 'multiple':
      return scaled(quantity.digits, power);
  }
}

/** What a token means already: a lone year, or something a number cannot be part of. */
export type Taken = (index: number) => 'free' | 'year' | 'taken';

export interface QuantityOptions {
  /** Brackets round a number mean minus: true in table cells, false in prose. */
  readonly bracketsNegate: boolean;
}

/** A quantity in the making. */
export type QuantityDraft = { -readonly [K in keyof Quantity]: Quantity[K] };

/** Is it money, scaled or a percentage: more than bare digits? */
export function isStrong(quantity: Pick<Quantity, 'currency' | 'scale' | 'notation'>): boolean {
  return quantity.currency !== null || quantity.scale !== null || quantity.notation !== 'number';
}
