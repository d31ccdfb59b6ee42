import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { brokenPlaceAt, type BrokenPlace } from '../../core/library/brokenFacts';
import { cardFor } from '../../core/library/card';
import { needsLabels } from '../../core/library/filerLabels';
import { targetAt } from '../../core/library/subjects';
import type { Placement } from '../../core/marks/anchors/findAnchors';
import { shownMark } from '../../core/marks/review';
import type { Checks } from '../checks/checks';
import type { FilingKnowledge } from '../filingKnowledge';
import type { ReviewSource } from '../marks/reviewSource';
import { rangeOf } from '../ranges';
import { setting } from '../settings';
import { brokenMarkdown, cardMarkdown } from './cardMarkdown';
import type { Histories } from './histories';

/** The card over a figure or a metric's name. */
export class CardHoverProvider implements vscode.HoverProvider {
  readonly #analyses: DocumentAnalyses;
  readonly #histories: Histories;
  readonly #checks: Checks;
  readonly #reviews: ReviewSource;

  constructor(analyses: DocumentAnalyses, histories: Histories, { checks, reviews }: FilingKnowledge) {
    this.#analyses = analyses;
    this.#histories = histories;
    this.#checks = checks;
    this.#reviews = reviews;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (!setting('hover.enabled', document.uri)) return undefined;
    const reading = await this.#analyses.fresh(document);
    if (reading === undefined || token.isCancellationRequested) return undefined;
    const offset = document.offsetAt(position);
    const target = targetAt(reading, offset);
    if (target === undefined) return brokenHover(document, brokenPlaceAt(reading.broken, offset));
    const [labels, history, ties] = await Promise.all([
      needsLabels(target) ? this.#analyses.filerLabels(document) : undefined,
      this.#histories.of(document, reading, target),
      target.type === 'figure' ? this.#checks.tiesOf(document, target.index) : undefined,
    ]);
    const card = cardFor(reading, target, { labels, history });
    const markdown = cardMarkdown(card, {
      uri: document.uri,
      years: reading.profile,
      withPicture: setting('hover.picture', document.uri),
      // The editor's own marker says on the same card what does not tie.
      ties: ties && { ...ties, findings: [] },
      mark: target.type === 'figure' ? this.#markOf(document, target.index) : undefined,
    });
    return new vscode.Hover(markdown, rangeOf(document, card.span));
  }

  #markOf(document: vscode.TextDocument, figure: number): Placement | undefined {
    const review = this.#reviews.of(document);
    return review && shownMark(review, figure);
  }
}

function brokenHover(document: vscode.TextDocument, place: BrokenPlace | undefined): vscode.Hover | undefined {
  return place && new vscode.Hover(brokenMarkdown(place, document.uri), rangeOf(document, place));
}
