import { firstIndex } from '../ordered';

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
  const first = firstIndex(items.length, (index) => (items[index]?.first ?? 0) >= from);
  let end = first;
  while (end < items.length && (items[end]?.last ?? 0) <= to) end++;
  return items.slice(first, end);
}
