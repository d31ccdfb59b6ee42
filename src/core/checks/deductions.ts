import type { Figure } from '../filing';
import type { Source } from './source';

/** Whether two statements of an expense or an outflow differ by their sign alone: one table takes it away with brackets, another states it without. */
export function isTakenAway({ lookup }: Pick<Source, 'lookup'>, one: Figure, other: Figure): boolean {
  const metric = one.metric === null ? undefined : lookup.byId(one.metric);
  return one.value === -other.value && metric?.balance === 'debit' && metric.periodType === 'duration';
}
