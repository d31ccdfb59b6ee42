import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { cardFor } from '../../core/library/card';
import { targetAt } from '../../core/library/subjects';
import { rangeOf } from '../ranges';
import { setting } from '../settings';
import { cardMarkdown } from './cardMarkdown';

/** The card over a figure or a metric's name. */
export class CardHoverProvider implements vscode.HoverProvider {
  readonly #analyses: DocumentAnalyses;

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (!setting('hover.enabled', document.uri)) return undefined;
    const reading = await this.#analyses.fresh(document);
    if (reading === undefined || token.isCancellationRequested) return undefined;
    const target = targetAt(reading, document.offsetAt(position));
    if (target === undefined) return undefined;
    const card = cardFor(reading, target);
    const markdown = cardMarkdown(card, {
      uri: document.uri,
      years: reading.profile,
      withPicture: setting('hover.picture', document.uri),
    });
    return new vscode.Hover(markdown, rangeOf(document, card.span));
  }
}
