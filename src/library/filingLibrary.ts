import type { FilingRecord } from '../core/library/record';

/** What the thread needs of the library that it holds. */
export interface FilingLibrary {
  set(file: string, record: FilingRecord): void;
  delete(file: string): void;
}

/** How much the library has. */
export interface LibrarySummary {
  readonly filings: number;
  readonly figures: number;
}

/** Stands in for the core's library until that is there: it holds the records and counts them. */
export class RecordShelf implements FilingLibrary {
  readonly #records = new Map<string, FilingRecord>();

  set(file: string, record: FilingRecord): void {
    this.#records.set(file, record);
  }

  delete(file: string): void {
    this.#records.delete(file);
  }

  summary(): LibrarySummary {
    let figures = 0;
    for (const record of this.#records.values()) figures += record.figures.length;
    return { filings: this.#records.size, figures };
  }
}
