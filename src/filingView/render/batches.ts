import type { Part } from './rendered';

/** About 3 ms to copy from one thread or process to another, and to check. */
const BATCH = 250_000;

/** Pieces of a page in batches that none of the threads they pass is held up by. */
export function* batchesOf<T extends Part | { readonly html: string }>(pieces: readonly T[]): Iterable<T[]> {
  let batch: T[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += 'html' in piece ? piece.html.length : 1;
    if (length < BATCH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
