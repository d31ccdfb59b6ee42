import type { Part } from './rendered';

/** About 3 ms to copy from one thread or process to another, and to check. */
const BATCH = 250_000;

/** Parts in batches that none of the threads they pass is held up by. */
export function* batchesOf(parts: readonly Part[]): Iterable<Part[]> {
  let batch: Part[] = [];
  let length = 0;
  for (const part of parts) {
    batch.push(part);
    length += part.type === 'close' ? 1 : part.html.length;
    if (length < BATCH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
