import type * as vscode from 'vscode';
import type { Span } from '../../core/filing';

/** A place where somebody reads a filing: a text editor, or the page of a Filing View. Every span is one of the canonical text. */
export interface Surface {
  /** text: an editor of the canonical text itself · page: the filing as it was laid out. */
  readonly kind: 'text' | 'page';
  /** The document of the canonical text. */
  readonly document: vscode.TextDocument;
  /** What is selected; a cursor has no length. Null where nothing is. */
  readonly selection: Span | null;
  /** Selects a place and brings it into view; the focus goes there unless it is to stay. */
  reveal(span: Span, options?: { readonly preserveFocus?: boolean }): Promise<void>;
  /** As {@link reveal}, for a surface that is in view already: does nothing else, and takes no focus. */
  select(span: Span): void;
}

/** All surfaces of one kind. */
export interface SurfaceSource {
  /** The surface that the reader is in; undefined where that is none of this kind. */
  readonly active: Surface | undefined;
  readonly visible: readonly Surface[];
  /** {@link active} or {@link visible} is not what it was. */
  readonly onDidChange: vscode.Event<void>;
  readonly onDidChangeSelection: vscode.Event<Surface>;
}
