import type { Property } from './property';
import { readingProperties } from './reading';
import { resultProperties } from './results';

/** Everything that is to hold, whatever the document. */
export const properties: readonly Property[] = [...readingProperties, ...resultProperties];

const total = properties.reduce((sum, { weight }) => sum + weight, 0);

/** How many of all cases a property gets. */
export function shareOf({ weight }: Property, runs: number): number {
  return Math.ceil((runs * weight) / total);
}
