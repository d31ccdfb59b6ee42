import type { Localiser } from '../catalogue/workspace/problemInWords';
import type { CheckId } from './model';

/** What a check holds against what, in one sentence. */
export function checkDescription(check: CheckId, l10n: Localiser): string {
  return DESCRIPTIONS[check](l10n);
}

const DESCRIPTIONS: Readonly<Record<CheckId, (l10n: Localiser) => string>> = {
  growth: (l10n) => l10n.t('A stated change against the two levels that it speaks of.'),
  sameFact: (l10n) => l10n.t('One fact that is stated twice.'),
  footing: (l10n) => l10n.t('Totals of tables against their items.'),
  shares: (l10n) => l10n.t('A share against the part and the whole; shares of one whole together.'),
  translation: (l10n) => l10n.t('Amounts in another currency, at the rate that the filing states.'),
  ratios: (l10n) => l10n.t('Margins, amounts per share and other ratios from their own figures.'),
  rollForward: (l10n) => l10n.t('Opening balance, movements and closing balance; balances of one statement in another.'),
  acrossFilings: (l10n) => l10n.t('What this filing says of an earlier period against what was reported then.'),
  outliers: (l10n) => l10n.t('Figures that are out of step with those beside them by a power of ten or by their sign.'),
  xbrl: (l10n) => l10n.t('Tagged values against the shown text and each other.'),
};
