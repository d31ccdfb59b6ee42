import type { Span } from './filing';

/** Finding places in ordered lists, in as many steps as the length has binary digits. */

/**
 * The first index from 0 to `length` for which `isReached` holds, `length` where it holds for none. It must hold for every index behind
 * one for which it holds.
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of some ordered, disjoint spans that ends after `offset`; their count when none does. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number =>
  firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > offset);
