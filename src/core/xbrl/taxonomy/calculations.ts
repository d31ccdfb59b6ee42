import type { Calculation } from './model';
import { byStart, type Networks } from './networks';

/** The sums of each role (XBRL 2.1, 5.2.5; Calculations 1.1). One of whose weights is not known is left out. */
export function calculationsIn(networks: Networks): Calculation[] {
  const calculations: Calculation[] = [];
  for (const [role, arcs] of networks.roles()) {
    const sums = arcs.filter(({ arcrole }) => arcrole.endsWith('/arcrole/summation-item'));
    for (const [total, parts] of byStart(sums)) {
      const items = parts.flatMap(({ to, weight }) => (typeof to === 'string' ? { concept: to, weight } : []));
      if (items.every(({ weight }) => !Number.isNaN(weight))) calculations.push({ role, total, items });
    }
  }
  return calculations;
}
