import type { Part } from './rendered';

/** Pieces of about this many characters: small enough to be laid out between two frames, few enough to be cheap. */
const PIECE = 8_000;

/** Writes the page piece by piece. A piece ends only where nothing is open in it. */
export class PartWriter {
  readonly #parts: Part[] = [];
  #texts: string[] = [];
  #length = 0;
  #start = 0;
  /** Elements open in the piece. */
  #depth = 0;

  get isInPiece(): boolean {
    return this.#depth > 0;
  }

  /** What is written next comes from here in the source. */
  from(offset: number): void {
    if (this.#texts.length === 0) this.#start = offset;
  }

  /**
   * Markup or text that is safe.
   * @param length how much of a piece it fills; marks fill none, so that a page is cut in the same places with and without them
   */
  write(html: string, length = html.length): void {
    this.#texts.push(html);
    this.#length += length;
  }

  open(html: string): void {
    this.write(html);
    this.#depth++;
  }

  close(html: string): void {
    this.write(html);
    this.#depth--;
  }

  /** An element that pieces stand in. */
  openWrapper(html: string): void {
    this.#endPiece();
    this.#parts.push({ type: 'open', html });
  }

  closeWrapper(): void {
    this.#endPiece();
    this.#parts.push({ type: 'close' });
  }

  /** A new line begins here: a piece that is long enough may end. */
  mayBreak(): void {
    if (this.#depth === 0 && this.#length >= PIECE) this.#endPiece();
  }

  finish(): readonly Part[] {
    this.#endPiece();
    return this.#parts;
  }

  #endPiece(): void {
    const html = this.#texts.join('');
    if (html.trim() !== '') this.#parts.push({ type: 'block', html, start: this.#start });
    this.#texts = [];
    this.#length = 0;
  }
}
