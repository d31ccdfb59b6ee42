import * as vscode from 'vscode';
import { markLooks } from '../../core/marks/looks';
import { Disposables } from '../../disposables';
import { COMMANDS } from '../commandIds';
import { onDidChangeSetting, setting } from '../settings';
import type { Surfaces } from '../surfaces/surfaces';
import { lookName, MARK_SIGNS, progressInWords } from '../words/marks';
import type { ReviewSource } from './reviewSource';

/** Right of what ties. */
const PRIORITY = 89.8;

/** How far the review of the active filing is; a click goes on with it. Not there before it has begun. */
export class MarksStatus implements vscode.Disposable {
  readonly #reviews: ReviewSource;
  readonly #surfaces: Surfaces;
  readonly #disposables = new Disposables();
  readonly #item = this.#disposables.add(
    vscode.window.createStatusBarItem('tickmark.review', vscode.StatusBarAlignment.Right, PRIORITY),
  );

  constructor(reviews: ReviewSource, surfaces: Surfaces) {
    this.#reviews = reviews;
    this.#surfaces = surfaces;
    this.#item.name = vscode.l10n.t('Tickmark: Review');
    this.#item.command = COMMANDS.nextUnreviewed;
    const update = () => this.#update();
    this.#disposables.add(reviews.onDidChange(update));
    this.#disposables.add(surfaces.onDidChange(update));
    this.#disposables.add(onDidChangeSetting(['statusBar.enabled'], update));
    update();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #update(): void {
    const { document } = this.#surfaces;
    const review = document && this.#reviews.of(document);
    const hasMarks = review !== undefined && (review.looks.size > 0 || review.adrift.length > 0);
    if (!hasMarks || !setting('statusBar.enabled')) return this.#item.hide();
    const words = progressInWords(review.progress);
    const counts = markLooks.flatMap((look) => {
      const count = [...review.looks.values()].filter((other) => other === look).length;
      return count === 0 ? [] : [`- ${MARK_SIGNS[look]} ${vscode.l10n.t('{0}: {1}', lookName(look), count)}`];
    });
    const lost = review.adrift.filter(({ type }) => type === 'lost').length;
    if (lost > 0) counts.push(`- ${vscode.l10n.t('no longer found: {0}', lost)}`);
    const action = vscode.l10n.t('Click to go to the next figure that has not been reviewed');
    this.#item.text = `$(pass) ${words}`;
    this.#item.tooltip = new vscode.MarkdownString(
      [`**Tickmark** · ${vscode.l10n.t('{0} figures reviewed', words)}`, counts.join('\n'), action].join('\n\n'),
    );
    this.#item.accessibilityInformation = { label: vscode.l10n.t('{0} figures reviewed', words) };
    this.#item.show();
  }
}
