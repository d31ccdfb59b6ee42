import { decimalOf } from '../decimal';
import type { Lexicon } from './lexicon';
import type { QuantityDraft } from './quantity';

/**
 * 1亿2000万元 is one amount written with two scales: in a language that puts numbers together, what follows a scale without a
 * gap and is smaller than it is added to it.
 */
export function joinScales(found: readonly QuantityDraft[], lexicon: Lexicon): QuantityDraft[] {
  if (lexicon.placeWords.size === 0) return [...found];
  const joined: QuantityDraft[] = [];
  for (const quantity of found) {
    const before = joined.at(-1);
    const sum = before && sumOf(before, quantity);
    if (before && sum) joined[joined.length - 1] = { ...quantity, ...sum, ...startOf(before) };
    else joined.push(quantity);
  }
  return joined;
}

/** What the whole takes over from its larger part. */
const startOf = ({ first, start, bound, boundFirst, negative, quoted }: QuantityDraft) => ({
  first,
  start,
  bound,
  boundFirst,
  negative,
  quoted,
});

function sumOf(
  large: QuantityDraft,
  small: QuantityDraft,
): Pick<QuantityDraft, 'digits' | 'scale' | 'currency' | 'currencyBehind'> | undefined {
  if (large.last !== small.first || large.end !== small.start || large.scale === null || small.scale === null) return undefined;
  const isPlain = [large, small].every(
    ({ notation, measure, digits }) => notation === 'number' && measure === null && digits.exponent === 0,
  );
  const isOneAmount = !large.currencyBehind && large.nounFirst === large.last && !small.negative;
  if (!isPlain || !isOneAmount || small.digits.coefficient.length + small.scale > large.scale) return undefined;
  const zeros = '0'.repeat(large.scale - small.scale - small.digits.coefficient.length);
  return {
    digits: decimalOf(large.digits.coefficient + zeros + small.digits.coefficient),
    scale: small.scale,
    currency: small.currency ?? large.currency,
    currencyBehind: small.currencyBehind,
  };
}
