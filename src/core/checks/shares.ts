import { shareColumns } from './shareColumns';
import { sharesInProse } from './sharesInProse';
import type { Check } from './source';

/** A stated share against the part and the whole that it is the share of. */
export const shares: Check = function* (source) {
  yield* shareColumns(source);
  yield* sharesInProse(source);
};
