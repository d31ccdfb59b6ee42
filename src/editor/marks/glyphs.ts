import * as vscode from 'vscode';
import { markLooks, type MarkLook } from '../../core/marks/looks';
import { lookOf } from '../../core/marks/review';
import { Disposables } from '../../disposables';
import { EditorPainter } from '../highlights/editorPainter';
import { rangeOf } from '../ranges';
import { MARK_SIGNS } from '../words/marks';
import type { ReviewSource } from './reviewSource';

/** A small sign behind each figure that has a mark, and one in the overview ruler. Told apart by shape, then by colour. */
export class MarkGlyphs implements vscode.Disposable {
  readonly #reviews: ReviewSource;
  readonly #disposables = new Disposables();
  readonly #types: ReadonlyMap<MarkLook, vscode.TextEditorDecorationType>;

  constructor(reviews: ReviewSource) {
    this.#reviews = reviews;
    this.#types = new Map(markLooks.map((look) => [look, this.#disposables.add(decorationFor(look))]));
    this.#disposables.add(new EditorPainter(reviews.onDidChange, (editor) => this.#paint(editor)));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const review = this.#reviews.of(document);
    const ranges = new Map<MarkLook, vscode.Range[]>(markLooks.map((look) => [look, []]));
    for (const [index, look] of review?.looks ?? []) {
      const figure = review?.reading.figures[index];
      if (figure !== undefined) ranges.get(look)?.push(rangeOf(document, figure));
    }
    for (const placed of review?.passages ?? []) {
      const look = lookOf(placed);
      if (look !== undefined) ranges.get(look)?.push(rangeOf(document, placed.span));
    }
    for (const [look, type] of this.#types) editor.setDecorations(type, ranges.get(look) ?? []);
  }
}

/** Above the words behind it, and without a width: text that gave way to signs would not keep to where the editor has wrapped it. */
const RAISED = ['none', 'font-size: 0.85em', 'vertical-align: 0.4em', 'line-height: 1'].join('; ');

function decorationFor(look: MarkLook): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(`tickmark.${look}Mark`);
  return vscode.window.createTextEditorDecorationType({
    after: { contentText: MARK_SIGNS[look], color, fontWeight: 'bold', width: '0', textDecoration: RAISED },
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
