/** A run of tokens: `first` to `last`, exclusive. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/**
 * Those of `items` (in order, disjoint) that lie wholly between two tokens. Binary search: looking at every sentence of a block
 * costs no more than the block.
 */
export function within<T extends TokenRun>(items: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.first ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end]?.last ?? 0) <= to) end++;
  return items.slice(low, end);
}
