import * as vscode from 'vscode';
import type { FilerLabels } from '../core/library/filerLabels';
import { Disposables } from '../disposables';
import type { AnalysisClient, Version } from './analysisClient';
import { HtmlFiling, type HtmlReading } from './htmlFiling';

/** Long enough for an editor to open what was read for it. */
const LINGER_MS = 60_000;

interface Shelf {
  readonly filing: HtmlFiling;
  keepers: number;
  timer: NodeJS.Timeout | undefined;
}

/**
 * HTML files as filings: each is read once for all who show it, and again when it has changed, as long as somebody keeps it.
 * What nobody keeps is let go a while after it was last asked for.
 */
export class HtmlFilings implements vscode.Disposable {
  readonly #client: AnalysisClient;
  readonly #languagesOf: (file: vscode.Uri) => readonly string[];
  readonly #shelves = new Map<string, Shelf>();
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());

  /** A file that is kept has changed. */
  readonly onDidChange = this.#onDidChange.event;

  /** @param languagesOf tags of the languages that a file may be in, the likeliest first; all when empty */
  constructor(client: AnalysisClient, languagesOf: (file: vscode.Uri) => readonly string[]) {
    this.#client = client;
    this.#languagesOf = languagesOf;
  }

  /**
   * The reading of a file as it is now.
   * @throws Error, in words for the user, when it cannot be read.
   */
  read(file: vscode.Uri): Promise<HtmlReading> {
    const shelf = this.#shelfOf(file);
    this.#linger(shelf);
    return shelf.filing.read();
  }

  /**
   * Has the taxonomy's files beside a file read, unless they have been: what is asked of the file knows of them from then on.
   * @returns what the filer calls concepts that the catalogue does not know; empty where the file cannot be read
   */
  async readBeside(file: vscode.Uri): Promise<FilerLabels> {
    const shelf = this.#shelfOf(file);
    this.#linger(shelf);
    try {
      return await shelf.filing.readBeside();
    } catch {
      return new Map();
    }
  }

  /** The same for a reading that there is; does nothing for one that is not the newest. */
  async readBesideOf(file: vscode.Uri, version: Version): Promise<void> {
    await this.#shelves.get(file.toString())?.filing.readBesideOf(version);
  }

  /** Keeps what is read of a file until the result is disposed of. */
  keep(file: vscode.Uri): vscode.Disposable {
    const shelf = this.#shelfOf(file);
    shelf.keepers++;
    let kept = true;
    return new vscode.Disposable(() => {
      if (!kept) return;
      kept = false;
      shelf.keepers--;
      this.#linger(shelf);
    });
  }

  /** How many keep what is read of a file. */
  keepersOf(file: vscode.Uri): number {
    return this.#shelves.get(file.toString())?.keepers ?? 0;
  }

  /** The worker that read the files is gone, or reads otherwise now: they are read again when somebody asks. */
  restart(): void {
    for (const { filing } of this.#shelves.values()) filing.invalidate();
  }

  dispose(): void {
    for (const { filing, timer } of this.#shelves.values()) {
      clearTimeout(timer);
      filing.dispose();
    }
    this.#shelves.clear();
    this.#disposables.dispose();
  }

  #shelfOf(file: vscode.Uri): Shelf {
    const key = file.toString();
    const known = this.#shelves.get(key);
    if (known !== undefined) return known;
    const filing = new HtmlFiling(file, this.#client, {
      languages: () => this.#languagesOf(file),
      changed: () => this.#onDidChange.fire(file),
    });
    const shelf: Shelf = { filing, keepers: 0, timer: undefined };
    this.#shelves.set(key, shelf);
    return shelf;
  }

  #linger(shelf: Shelf): void {
    clearTimeout(shelf.timer);
    shelf.timer = setTimeout(() => {
      if (shelf.keepers > 0) return;
      this.#shelves.delete(shelf.filing.file.toString());
      shelf.filing.dispose();
    }, LINGER_MS);
  }
}
