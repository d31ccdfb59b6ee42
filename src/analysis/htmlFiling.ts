import * as vscode from 'vscode';
import type { FilerLabels } from '../core/library/filerLabels';
import type { Reading } from '../core/library/reading';
import type { SourceMap } from '../core/sourceMap';
import { Disposables } from '../disposables';
import type { AnalysisClient, Version } from './analysisClient';
import { readBeside } from './besideFiling';
import { bytesOfFiling } from './readFiling';
import { readingUri } from './readingUri';

/** An HTML file as read: what the engine says of it, and where its canonical text stands in it. */
export interface HtmlReading {
  /** The file as it was read. */
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly sourceMap: SourceMap;
  /** What the worker knows it by. */
  readonly version: Version;
}

interface State {
  /** The languages it is read in, as one text. */
  readonly languages: string;
  /** Undefined when a newer state overtook it, or the worker has no answer. */
  readonly read: Promise<HtmlReading | undefined>;
  /** Once somebody has asked for it. */
  beside?: Promise<FilerLabels>;
}

/** One HTML file: its newest reading, and a watch on the file. */
export class HtmlFiling implements vscode.Disposable {
  readonly file: vscode.Uri;
  readonly #client: AnalysisClient;
  readonly #languages: () => readonly string[];
  readonly #key: string;
  readonly #disposables = new Disposables();
  #version = 0;
  #state: State | undefined;

  constructor(
    file: vscode.Uri,
    client: AnalysisClient,
    { languages, changed }: { readonly languages: () => readonly string[]; readonly changed: () => void },
  ) {
    this.file = file;
    this.#client = client;
    this.#languages = languages;
    this.#key = readingUri(file).toString();
    const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher(patternOf(file)));
    const onChange = () => {
      this.invalidate();
      changed();
    };
    this.#disposables.add(watcher.onDidChange(onChange));
    this.#disposables.add(watcher.onDidCreate(onChange));
  }

  /**
   * The reading of the file as it is now.
   * @throws Error, in words for the user, when it cannot be read.
   */
  async read(): Promise<HtmlReading> {
    for (;;) {
      const state = this.#newest();
      const reading = await this.#settled(state);
      if (this.#state !== state) continue;
      if (reading !== undefined) return reading;
      this.#state = undefined;
      throw new Error(vscode.l10n.t('Tickmark could not read this file. Its log says what happened.'));
    }
  }

  /**
   * Has the taxonomy's files beside the file read, once somebody needs what they say; what is missing is left out.
   * @returns what the filer calls concepts that the catalogue does not know
   * @throws Error as {@link read}
   */
  async readBeside(): Promise<FilerLabels> {
    const { version } = await this.read();
    return this.#state === undefined ? new Map() : this.#besideOf(this.#state, version);
  }

  /** The same for a reading that there is. Where it is not the newest any more nothing is read: that would begin another reading. */
  async readBesideOf({ version }: Version): Promise<void> {
    const state = this.#state;
    const known = await state?.read.catch(() => undefined);
    if (state !== undefined && known?.version.version === version) await this.#besideOf(state, known.version);
  }

  /** What was read is of an earlier state of the file, or of an earlier worker. */
  invalidate(): void {
    this.#state = undefined;
  }

  dispose(): void {
    this.#disposables.dispose();
    this.#client.forget(this.#key);
  }

  #besideOf(state: State, version: Version): Promise<FilerLabels> {
    return (state.beside ??= readBeside(this.file, (files) => this.#client.readBeside(version, files)));
  }

  #newest(): State {
    const languages = this.#languages();
    const known = languages.join();
    if (this.#state?.languages !== known) this.#state = { languages: known, read: this.#analyse(languages) };
    return this.#state;
  }

  /** A failure is not kept: the next who asks tries again. */
  async #settled(state: State): Promise<HtmlReading | undefined> {
    try {
      return await state.read;
    } catch (error) {
      if (this.#state !== state) return undefined;
      this.#state = undefined;
      throw error;
    }
  }

  async #analyse(languages: readonly string[]): Promise<HtmlReading | undefined> {
    const version = { key: this.#key, version: ++this.#version };
    const bytes = await bytesOfFiling(this.file);
    // Whoever wants to read it as a filing says that it is one.
    const result = await this.#client.read({ ...version, bytes, insist: true, languages });
    if (result === undefined) return undefined;
    if (result.type === 'undecodable') throw new Error(undecodable(result.encoding));
    return { bytes, reading: result.reading, sourceMap: result.sourceMap, version };
  }
}

function undecodable(encoding: string): string {
  return vscode.l10n.t('This file says that it is written in “{0}”, an encoding that Tickmark does not know.', encoding);
}

/** The file alone, whatever signs of a pattern are in its name. */
function patternOf(file: vscode.Uri): vscode.RelativePattern {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), name.replace(/[[\]{}*?]/g, '[$&]'));
}
