import { decodeHTML } from 'entities/decode';

/**
 * Words on their way from the source into the canonical text: white space collapsed, entities decoded, and for every character
 * the place it comes from. Runs are quadruples of numbers: offset in these words, length there, offset in the source, length there.
 */
export class Words {
  #text = '';
  #endsInBlank = false;
  readonly #runs: number[] = [];
  /** Where in the source the white space began that a word to come will be set apart by; -1 when there is none. */
  #space = -1;
  #spaceLength = 1;

  get text(): string {
    return this.#text;
  }

  get runs(): readonly number[] {
    return this.#runs;
  }

  /** Whether the last character is a blank. Asking the text itself would put all its pieces together, at each of them. */
  get endsInBlank(): boolean {
    return this.#endsInBlank;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** The source from `start` to `end`, which is text of one node. */
  add(source: string, start: number, end: number): void {
    let from = start;
    for (let at = start; at < end;) {
      const code = source.charCodeAt(at);
      if (isPlain(code)) {
        at++;
        continue;
      }
      // A single blank between words needs no run of its own.
      if (code === BLANK && at > from && at + 1 < end && isPlain(source.charCodeAt(at + 1))) {
        at++;
        continue;
      }
      this.#copy(source, from, at);
      at = this.#special(source, at, end);
      from = at;
    }
    this.#copy(source, from, end);
  }

  /** Text of pre-formatted lines, white space as it stands. */
  addAsItStands(source: string, start: number, end: number): void {
    let from = start;
    for (let at = start; at < end;) {
      if (source.charCodeAt(at) !== AMPERSAND) {
        at++;
        continue;
      }
      this.#copy(source, from, at);
      at = this.#entity(source, at, end, true);
      from = at;
    }
    this.#copy(source, from, end);
  }

  /** One character written otherwise than in the source: a raised digit. */
  replace(character: string, source: number): void {
    this.#takeSpace();
    this.#run(this.#text.length, character.length, source, 1);
    this.#append(character);
  }

  /** Characters of the reader's own, which stand nowhere in the source. */
  write(characters: string): void {
    this.#takeSpace();
    this.#append(characters);
  }

  /** Line ends become blanks, and blanks around the words go: those of pre-formatted text, the narrow ones that group digits. */
  becomeOneLine(): void {
    this.#space = -1;
    const start = this.#text.length - this.#text.trimStart().length;
    const words = this.#text.trim();
    if (words.length < this.#text.length) this.#cut(start, start + words.length);
    this.#text = words.replaceAll('\n', ' ');
    this.#endsInBlank = false;
  }

  append(other: Words, separator = ''): void {
    if (other.isEmpty) return;
    if (!this.isEmpty) this.#append(separator);
    const offset = this.#text.length;
    for (let i = 0; i < other.#runs.length; i += 4) {
      this.#run((other.#runs[i] ?? 0) + offset, other.#runs[i + 1] ?? 0, other.#runs[i + 2] ?? 0, other.#runs[i + 3] ?? 0);
    }
    this.#append(other.#text);
    this.#space = -1;
  }

  /** Reads the blank, entity or invisible character at `at`; returns where to go on. */
  #special(source: string, at: number, end: number): number {
    if (source.charCodeAt(at) === AMPERSAND) return this.#entity(source, at, end, false);
    if (isBlank(source.charCodeAt(at))) this.#keepSpace(at, 1);
    return at + 1;
  }

  #entity(source: string, at: number, end: number, asItStands: boolean): number {
    ENTITY.lastIndex = at;
    const written = ENTITY.exec(source)?.[0];
    const decoded = written === undefined ? '&' : decodeHTML(written);
    if (written === undefined || decoded === written || at + written.length > end) {
      this.#takeSpace();
      this.#copy(source, at, at + 1);
      return at + 1;
    }
    const code = decoded.charCodeAt(0);
    if (isBlank(code) && !asItStands) this.#keepSpace(at, written.length);
    else if (!isInvisible(code)) {
      this.#takeSpace();
      const shown = isBlank(code) ? ' ' : decoded;
      this.#run(this.#text.length, shown.length, at, written.length);
      this.#append(shown);
    }
    return at + written.length;
  }

  #append(characters: string): void {
    this.#text += characters;
    if (characters !== '') this.#endsInBlank = characters.charCodeAt(characters.length - 1) === BLANK;
  }

  #copy(source: string, from: number, to: number): void {
    if (from >= to) return;
    this.#takeSpace();
    this.#run(this.#text.length, to - from, from, to - from);
    this.#append(source.slice(from, to));
  }

  #keepSpace(at: number, length: number): void {
    if (this.#space >= 0) return;
    this.#space = at;
    this.#spaceLength = length;
  }

  #takeSpace(): void {
    if (this.#space < 0) return;
    if (!this.isEmpty) {
      if (this.#spaceLength > 0) this.#run(this.#text.length, 1, this.#space, this.#spaceLength);
      this.#append(' ');
    }
    this.#space = -1;
  }

  /** Leaves the runs of what stands between two offsets, counted from the first. */
  #cut(start: number, end: number): void {
    const runs = this.#runs.splice(0);
    for (let i = 0; i < runs.length; i += 4) {
      const [text = 0, textLength = 0, source = 0, sourceLength = 0] = runs.slice(i, i + 4);
      const [from, to] = [Math.max(text, start), Math.min(text + textLength, end)];
      if (from >= to) continue;
      const isExact = textLength === sourceLength;
      this.#run(from - start, to - from, isExact ? source + from - text : source, isExact ? to - from : sourceLength);
    }
  }

  #run(text: number, textLength: number, source: number, sourceLength: number): void {
    const runs = this.#runs;
    const last = runs.length - 4;
    const length = runs[last + 1] ?? 0;
    const isExact = textLength === sourceLength && last >= 0 && length === runs[last + 3];
    // What goes on character by character is one run.
    if (isExact && (runs[last] ?? 0) + length === text && (runs[last + 2] ?? 0) + length === source) {
      runs[last + 1] = length + textLength;
      runs[last + 3] = length + sourceLength;
    } else runs.push(text, textLength, source, sourceLength);
  }
}

const AMPERSAND = 0x26;
const BLANK = 0x20;
const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,9}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;

/** A character that is copied as it is. */
export function isPlain(code: number): boolean {
  return code > BLANK && code !== AMPERSAND && (code < 0x7f || (code > 0xa0 && !isBlank(code) && !isInvisible(code)));
}

/** White space of every kind but the narrow no-break space, which groups digits. */
function isBlank(code: number): boolean {
  return code <= BLANK || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000 || code === 0x2028;
}

/** Marks without a width: joiners, byte order marks, control characters. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || (code >= 0x7f && code < 0xa0);
}
