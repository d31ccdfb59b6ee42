import * as vscode from 'vscode';
import { markLooks } from '../../core/marks/looks';
import type { Review } from '../../core/marks/review';
import { COMMANDS } from '../commandIds';
import { filingStatus } from '../filingStatus';
import type { Surfaces } from '../surfaces/surfaces';
import { lookName, MARK_SIGNS, progressInWords } from '../words/marks';
import type { ReviewSource } from './reviewSource';

/** How far the review of the active filing is; a click goes on with it. Not there before it has begun. */
export function marksStatus(reviews: ReviewSource, surfaces: Surfaces): vscode.Disposable {
  return filingStatus(surfaces, {
    id: 'tickmark.review',
    name: vscode.l10n.t('Tickmark: Review'),
    priority: 89.8, // right of what ties
    events: [reviews.onDidChange],
    words: (document) => {
      const review = reviews.of(document);
      if (review === undefined || (review.looks.size === 0 && review.adrift.length === 0)) return undefined;
      const words = progressInWords(review.progress);
      const spoken = vscode.l10n.t('{0} figures reviewed', words);
      const action = vscode.l10n.t('Click to go to the next figure that has not been reviewed');
      return {
        text: `$(pass) ${words}`,
        spoken,
        tooltip: [`**Tickmark** · ${spoken}`, countsOf(review).join('\n'), action],
        command: COMMANDS.nextUnreviewed,
      };
    },
  });
}

/** A line for each look that there is, and one for what is lost. */
function countsOf({ looks, adrift }: Review): string[] {
  const counts = markLooks.flatMap((look) => {
    const count = [...looks.values()].filter((other) => other === look).length;
    return count === 0 ? [] : [`- ${MARK_SIGNS[look]} ${vscode.l10n.t('{0}: {1}', lookName(look), count)}`];
  });
  const lost = adrift.filter(({ type }) => type === 'lost').length;
  return lost === 0 ? counts : [...counts, `- ${vscode.l10n.t('no longer found: {0}', lost)}`];
}
