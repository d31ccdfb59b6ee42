import type { Span } from '../../filing';
import type { SourceMap } from '../../sourceMap';
import type { Words } from './words';

/** The canonical text as it grows, with where its characters come from. */
export class CanonicalText {
  readonly #parts: string[] = [];
  readonly #text: number[] = [];
  readonly #textLength: number[] = [];
  readonly #source: number[] = [];
  readonly #sourceLength: number[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Characters of the reader's own. */
  write(characters: string): void {
    this.#parts.push(characters);
    this.#length += characters.length;
  }

  add(words: Words): Span {
    const start = this.#length;
    const { runs } = words;
    for (let i = 0; i < runs.length; i += 4) {
      this.#text.push(start + (runs[i] ?? 0));
      this.#textLength.push(runs[i + 1] ?? 0);
      this.#source.push(runs[i + 2] ?? 0);
      this.#sourceLength.push(runs[i + 3] ?? 0);
    }
    this.write(words.text);
    return { start, end: this.#length };
  }

  finished(): { readonly text: string; readonly sourceMap: SourceMap } {
    return {
      text: this.#parts.join(''),
      sourceMap: {
        text: Uint32Array.from(this.#text),
        textLength: Uint32Array.from(this.#textLength),
        source: Uint32Array.from(this.#source),
        sourceLength: Uint32Array.from(this.#sourceLength),
      },
    };
  }
}
