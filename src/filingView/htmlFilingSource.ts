import * as vscode from 'vscode';
import type { HtmlReading } from '../analysis/htmlFiling';
import type { HtmlFilings } from '../analysis/htmlFilings';
import { readingUri } from '../analysis/readingUri';
import type { SourceMap } from '../core/sourceMap';
import { Disposables } from '../disposables';
import type { FilingSource, OpenFiling } from './filingSource';

/** How long the editor may take to load a file that has changed before what it shows is no longer waited for. */
const LOADING_MS = 20_000;

/** Filings from the files that the editor can read. */
export class HtmlFilingSource implements FilingSource {
  readonly #filings: HtmlFilings;

  constructor(filings: HtmlFilings) {
    this.#filings = filings;
  }

  async open(file: vscode.Uri): Promise<OpenFiling> {
    const keeper = this.#filings.keep(file);
    try {
      return new KeptFiling(file, this.#filings, keeper, await contentOf(file, this.#filings));
    } catch (error) {
      keeper.dispose();
      throw error;
    }
  }
}

/** All of one state of the file. */
interface Content {
  readonly document: vscode.TextDocument;
  readonly bytes: Uint8Array;
  readonly sourceMap: SourceMap;
}

/** One that is shown: it is read again when its file changes, and its document opened again when the editor closes it. */
class KeptFiling implements OpenFiling {
  readonly #file: vscode.Uri;
  readonly #filings: HtmlFilings;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  #content: Content;
  #isDisposed = false;
  readonly onDidChange = this.#onDidChange.event;

  constructor(file: vscode.Uri, filings: HtmlFilings, keeper: vscode.Disposable, content: Content) {
    this.#file = file;
    this.#filings = filings;
    this.#content = content;
    this.#disposables.add(keeper);
    this.#disposables.add(
      filings.onDidChange((changed) => {
        if (changed.toString() === file.toString()) void this.#readAgain();
      }),
    );
    this.#disposables.add(
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === this.document) void this.#openAgain();
      }),
    );
  }

  get document(): vscode.TextDocument {
    return this.#content.document;
  }

  get bytes(): Uint8Array {
    return this.#content.bytes;
  }

  get sourceMap(): SourceMap {
    return this.#content.sourceMap;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#disposables.dispose();
  }

  /** A file that cannot be read at the moment stays as it was; the next change tries again. */
  async #readAgain(): Promise<void> {
    try {
      const content = await contentOf(this.#file, this.#filings);
      if (this.#isDisposed) return;
      this.#content = content;
      this.#onDidChange.fire();
    } catch {
      return;
    }
  }

  /** The editor closes documents that no editor of its own shows, after some minutes. */
  async #openAgain(): Promise<void> {
    try {
      const document = await vscode.workspace.openTextDocument(readingUri(this.#file));
      if (!this.#isDisposed) this.#content = { ...this.#content, document };
    } catch {
      return;
    }
  }
}

async function contentOf(file: vscode.Uri, filings: HtmlFilings): Promise<Content> {
  const [document, read] = await Promise.all([vscode.workspace.openTextDocument(readingUri(file)), filings.read(file)]);
  await showing(document, read);
  return { document, bytes: read.bytes, sourceMap: read.sourceMap };
}

/** Waits until the document shows what was read. */
async function showing(document: vscode.TextDocument, { reading }: HtmlReading): Promise<void> {
  if (document.getText() === reading.text) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(end, LOADING_MS);
    const listener = vscode.workspace.onDidChangeTextDocument(({ document: changed }) => {
      if (changed === document && document.getText() === reading.text) end();
    });
  });
}
