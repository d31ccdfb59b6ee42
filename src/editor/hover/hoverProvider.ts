import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { brokenPlaceAt, type BrokenPlace } from '../../core/library/brokenFacts';
import { cardFor } from '../../core/library/card';
import { needsLabels } from '../../core/library/filerLabels';
import { targetAt } from '../../core/library/subjects';
import { marksAtFigure, passagesAt, type Review } from '../../core/marks/review';
import type { Checks } from '../checks/checks';
import type { FilingKnowledge } from '../filingKnowledge';
import type { ReviewSource } from '../marks/reviewSource';
import { rangeOf } from '../ranges';
import { setting } from '../settings';
import { brokenMarkdown, cardMarkdown, passageMarkdown } from './cardMarkdown';
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
    const review = this.#reviews.of(document);
    if (target === undefined)
      return brokenHover(document, brokenPlaceAt(reading.broken, offset)) ?? passageHover(document, review, offset);
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
      marks:
        review === undefined ? [] : target.type === 'figure' ? marksAtFigure(review, target.index) : passagesAt(review, offset),
    });
    return new vscode.Hover(markdown, rangeOf(document, card.span));
  }
}

function passageHover(document: vscode.TextDocument, review: Review | undefined, offset: number): vscode.Hover | undefined {
  const marks = review === undefined ? [] : passagesAt(review, offset);
  const [first] = marks;
  if (first === undefined) return undefined;
  const { start } = first.span;
  return new vscode.Hover(passageMarkdown(marks, { uri: document.uri, start }), rangeOf(document, first.span));
}

function brokenHover(document: vscode.TextDocument, place: BrokenPlace | undefined): vscode.Hover | undefined {
  return place && new vscode.Hover(brokenMarkdown(place, document.uri), rangeOf(document, place));
}
