import type { Analysis } from '../filing';
import type { MetricLookup } from '../library/reading';
import { footing } from './footing';
import { growth } from './growth';
import { judge } from './judge';
import type { Checked, CheckId, Tie } from './model';
import { sameFact } from './sameFact';
import { shares } from './shares';
import { sourceOf, type Check } from './source';

/** The checks of one filing by itself, in the order of {@link checkIds}. */
const CHECKS: Readonly<Partial<Record<CheckId, Check>>> = { growth, sameFact, footing, shares };

/** @param further ties that were found outside of the filing: against the other filings of the workspace */
export function checkFiling(analysis: Analysis, lookup: MetricLookup, further: readonly Tie[] = []): Checked {
  const source = sourceOf(analysis, lookup);
  const ties: Tie[] = [...further];
  for (const check of Object.values(CHECKS)) ties.push(...check(source));
  return judge(ties);
}
