import type { Decimal } from '../filing';
import { difference } from './arithmetic';
import { toNumber } from '../decimal';
import type { ReadFigure } from './reading';

/** How a value moved from one period to another. */
export interface Change {
  /** Later minus earlier, exactly, in the figures' unit. */
  readonly absolute: Decimal;
  /**
   * `absolute` over the earlier value's size. Null where that says nothing: on a base of zero, when the sign turned, and for
   * ratios, which move in percentage points.
   */
  readonly relative: number | null;
  readonly turn: 'toPositive' | 'toNegative' | null;
}

type Value = Pick<ReadFigure, 'decimal' | 'value' | 'unit' | 'notation'>;

/** How `later` moved against `earlier`; the two are in the same unit. A loss that grew is a fall: the size of the base counts, not its sign. */
export function changeBetween(later: Value, earlier: Value): Change {
  const absolute = difference(later.decimal, earlier.decimal);
  const turn = turnBetween(later.value, earlier.value);
  const meaningful = earlier.value !== 0 && turn === null && !isRatio(later);
  return { absolute, relative: meaningful ? toNumber(absolute) / Math.abs(earlier.value) : null, turn };
}

/** A percentage or another ratio: its change is told in points. Multiples (2.4×) have the unit `pure` too, but move in percent. */
export function isRatio({ unit, notation }: Pick<Value, 'unit' | 'notation'>): boolean {
  return unit === 'pure' && notation !== 'multiple' && notation !== 'number';
}

function turnBetween(later: number, earlier: number): Change['turn'] {
  if (earlier < 0 && later > 0) return 'toPositive';
  return earlier > 0 && later < 0 ? 'toNegative' : null;
}
