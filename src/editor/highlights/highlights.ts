import type * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import type { ReadFigure, Reading } from '../../core/library/reading';
import { Disposables } from '../../disposables';
import { rangeOf } from '../ranges';
import { changeSetting, onDidChangeSetting, setting, type HighlightKind } from '../settings';
import { EditorPainter } from './editorPainter';
import { decorationTypeFor, HIGHLIGHT_STYLES, type HighlightStyle } from './highlightStyles';

type Types = ReadonlyMap<HighlightStyle, vscode.TextEditorDecorationType>;

/** Marks figures by kind, and metrics' names. One decoration type a style, made once and used for all of a document's figures. */
export class Highlights implements vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #disposables = new Disposables();
  readonly #painter: EditorPainter;
  #types: Types;

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
    this.#types = makeTypes();
    const add = <T extends vscode.Disposable>(disposable: T) => this.#disposables.add(disposable);
    this.#painter = add(new EditorPainter(analyses.onDidChange, (editor) => this.#paint(editor)));
    const settings = ['highlights.enabled', 'highlights.kinds', 'highlights.changeDirection'] as const;
    add(onDidChangeSetting(settings, () => this.#painter.paintAll()));
    add(onDidChangeSetting(['highlights.overviewRuler'], () => this.#remake()));
  }

  toggle(): Promise<void> {
    return changeSetting('highlights.enabled', !setting('highlights.enabled'));
  }

  dispose(): void {
    this.#disposables.dispose();
    for (const type of this.#types.values()) type.dispose();
  }

  #remake(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types = makeTypes();
    this.#painter.paintAll();
  }

  /** Between an edit and its analysis the editor itself moves the marks along; they are not painted anew at old places. */
  #paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const reading = this.#analyses.current(document);
    if (reading === undefined && this.#analyses.latest(document) !== undefined) return;
    const ranges = reading === undefined ? undefined : rangesByStyle(document, reading);
    for (const [style, type] of this.#types) editor.setDecorations(type, ranges?.get(style) ?? []);
  }
}

function makeTypes(): Types {
  const overviewRuler = setting('highlights.overviewRuler');
  return new Map(HIGHLIGHT_STYLES.map((style) => [style, decorationTypeFor(style, overviewRuler)]));
}

function rangesByStyle(document: vscode.TextDocument, reading: Reading): Map<HighlightStyle, vscode.Range[]> {
  const byStyle = new Map<HighlightStyle, vscode.Range[]>();
  if (!setting('highlights.enabled', document.uri)) return byStyle;
  const kinds = new Set<HighlightKind>(setting('highlights.kinds', document.uri));
  const byDirection = setting('highlights.changeDirection', document.uri);
  const add = (style: HighlightStyle, range: vscode.Range) => {
    const ranges = byStyle.get(style);
    if (ranges === undefined) byStyle.set(style, [range]);
    else ranges.push(range);
  };
  for (const figure of reading.figures) if (kinds.has(figure.kind)) add(styleOf(figure, byDirection), rangeOf(document, figure));
  if (kinds.has('mention')) for (const mention of reading.mentions) add('mention', rangeOf(document, mention));
  return byStyle;
}

function styleOf({ kind, value }: ReadFigure, byDirection: boolean): HighlightStyle {
  if (kind !== 'change' || !byDirection || value === 0) return kind;
  return value > 0 ? 'increase' : 'decrease';
}
