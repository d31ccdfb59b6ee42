/**
 * The text of a document and the stretches of it that elements hold. Texts nest in each other, so each is kept as a place in one
 * long text: that is linear in the document, however deep it nests. What an `ix:exclude` holds is a layer of its own.
 */

/** What one element holds, as a place in the layer that it stands in. */
export interface TextPiece {
  /** In how many others it stands. */
  readonly depth: number;
  readonly layer: number;
  readonly start: number;
  end: number;
}

/** Texts in texts deeper than this are not read: no filing does that, and all of them together are as long as their square. */
const DEEPEST = 50;

export function isTooDeep(piece: TextPiece): boolean {
  return piece.depth > DEEPEST;
}

export class TextPieces {
  readonly #layers: string[] = [''];
  #layer = 0;
  #depth = 0;

  append(text: string): void {
    this.#layers[this.#layer] += text;
  }

  open(): TextPiece {
    const start = this.#current().length;
    return { depth: this.#depth++, layer: this.#layer, start, end: start };
  }

  close(piece: TextPiece): void {
    this.#depth--;
    piece.end = this.#layers[piece.layer]?.length ?? piece.start;
  }

  enterExcluded(): void {
    this.#layer++;
    this.#layers[this.#layer] ??= '';
  }

  leaveExcluded(): void {
    this.#layer--;
  }

  /** Empty for one that is too deep. */
  textOf(piece: TextPiece): string {
    return isTooDeep(piece) ? '' : (this.#layers[piece.layer]?.slice(piece.start, piece.end) ?? '');
  }

  #current(): string {
    return this.#layers[this.#layer] ?? '';
  }
}
