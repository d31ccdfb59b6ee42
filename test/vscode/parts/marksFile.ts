import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One line of a file of marks, as far as tests ask. */
export interface MarkLine {
  readonly id: string;
  readonly state: { readonly is: string; readonly by: string; readonly author: string };
  readonly anchor: { readonly quote: string; readonly start: number };
  readonly comments: readonly { readonly text: string; readonly deleted?: boolean }[];
  readonly resolved?: { readonly is: boolean };
  readonly evidence: readonly {
    readonly source: { readonly type: string; readonly file?: string; readonly line?: number; readonly address?: string };
  }[];
}

/** A filing's file of marks on the disk; empty where there is none. */
export class MarksFile {
  readonly #folder: string;
  readonly #name: string;

  constructor(folder: string, filing: string) {
    this.#folder = path.join(folder, '.tickmark/marks');
    this.#name = `${filing}.jsonl`;
  }

  get path(): string {
    return path.join(this.#folder, this.#name);
  }

  /** @throws SyntaxError for a line that is not whole */
  lines(): MarkLine[] {
    return this.text()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as MarkLine);
  }

  /** `RMB412.5 million questioned`, cleared ones left out. */
  states(): string[] {
    return this.lines().flatMap(({ anchor, state }) => (state.is === 'cleared' ? [] : [`${anchor.quote} ${state.is}`]));
  }

  text(): string {
    try {
      return readFileSync(this.path, 'utf8');
    } catch {
      return '';
    }
  }

  /** What lies beside the files of marks, as a write that was not finished leaves it. */
  temporary(): string[] {
    try {
      return readdirSync(this.#folder).filter((name) => name.endsWith('.tmp'));
    } catch {
      return [];
    }
  }

  /** Waits until what it holds is as somebody wants it. */
  async waitUntil(isWanted: (lines: readonly MarkLine[]) => boolean): Promise<void> {
    const end = Date.now() + 15_000;
    while (!isWanted(this.lines())) {
      if (Date.now() > end) throw new Error(`waited for the file of marks, which is\n${this.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
