import { l10n } from 'vscode';
import type { TreeValue } from '../../core/library/treeNodes';
import { changeInWords, inShort } from './amounts';
import { periodName } from './periods';

/** Values of the library in little room, in the language of the editor. */

/** `CNY 1,702.4 m · +5.7 %`, and what sort of value it is where that is not a reported one. */
export function valueInWords({ amount, change, forecast, derived, restatedFrom }: TreeValue): string {
  return [
    inShort(amount),
    change === null ? '' : changeInWords(change, amount),
    forecast ? l10n.t('forecast') : '',
    derived ? l10n.t('derived') : '',
    restatedFrom === null ? '' : l10n.t('restated from {0}', inShort(restatedFrom)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `CNY 1,702.4 m · Q3 2024` */
export function valueWithPeriod({ amount, period, years, forecast }: TreeValue): string {
  const name = periodName(period, years);
  return [inShort(amount), forecast ? l10n.t('{0} (forecast)', name) : name].join(' · ');
}
