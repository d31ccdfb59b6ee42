import type { Analysis } from '../filing';
import type { MetricLookup } from '../library/reading';
import type { Taxonomy } from '../xbrl/taxonomy/model';
import { withExactTotals } from './exactTotals';
import { footing } from './footing';
import { growth } from './growth';
import { judge } from './judge';
import type { Checked, CheckId, Tie } from './model';
import { outliers } from './outliers';
import { ratios } from './ratios';
import { rollForward } from './rollForward';
import { sameFact } from './sameFact';
import { shares } from './shares';
import { sourceOf, type Check } from './source';
import { translation } from './translation';
import { xbrl } from './xbrl';

/** The checks of one filing by itself, in the order of {@link checkIds}. */
export const CHECKS: Readonly<Partial<Record<CheckId, Check>>> = {
  growth,
  sameFact,
  footing,
  shares,
  translation,
  ratios,
  rollForward,
  outliers,
  xbrl,
};

/**
 * @param further ties that were found outside of the filing: against the other filings of the workspace
 * @param taxonomy of the files beside a tagged filing; null where there are none
 */
export function checkFiling(
  analysis: Analysis,
  lookup: MetricLookup,
  further: readonly Tie[] = [],
  taxonomy: Taxonomy | null = null,
): Checked {
  const source = sourceOf(analysis, lookup, taxonomy);
  const ties: Tie[] = [...further];
  for (const check of Object.values(CHECKS)) ties.push(...check(source));
  return judge(withExactTotals(ties, source.figures));
}
