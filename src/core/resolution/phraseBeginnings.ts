import { spellings } from './wholePhrases';

/** So many characters of a phrase are looked at. */
const TELLING = 4;
/** Phrases that begin alike share a bit of a number. */
const BITS = 32;
/** Characters are told apart by the low byte of their code: those that share one only make for a look in vain. */
const CODES = 256;

/** What else is the same letter where case does not matter, beside its capital. */
const ALIKE: Readonly<Record<string, string>> = { s: '\u017f', k: '\u212a', å: '\u212b', ß: '\u1e9e' };

/**
 * The places of a text where one of some phrases may begin, by their first characters: nearly all of those where none does are passed
 * over. A table for each of these characters says which phrases have it there.
 */
export class PhraseBeginnings {
  readonly #tables = new Int32Array(TELLING * CODES);

  /** Patterns as {@link spellings} takes them. */
  constructor(patterns: readonly string[]) {
    const beginnings = new Set(spellings(patterns).map((phrase) => phrase.slice(0, TELLING)));
    [...beginnings].forEach((beginning, index) => this.#enter(beginning, 1 << (index % BITS)));
  }

  /** Behind a blank anything may stand, as there may be more blanks than one. */
  #enter(beginning: string, bit: number): void {
    const blank = beginning.indexOf(' ');
    const known = blank < 0 ? beginning : beginning.slice(0, blank + 1);
    for (let place = 0; place < TELLING; place++) {
      const letter = known.charAt(place);
      const table = this.#tables.subarray(place * CODES, (place + 1) * CODES);
      if (letter === '') table.forEach((bits, code) => (table[code] = bits | bit));
      for (const character of letter + letter.toUpperCase() + (ALIKE[letter] ?? '')) {
        const code = character.charCodeAt(0) % CODES;
        table[code] = (table[code] ?? 0) | bit;
      }
    }
  }

  /** The first such place at or after `from`; the text's length where there is none. */
  next(text: string, from: number): number {
    let at = from;
    while (at < text.length && !this.#mayBegin(text, at)) at++;
    return at;
  }

  #mayBegin(text: string, at: number): boolean {
    let bits = -1;
    for (let place = 0; bits !== 0 && place < TELLING; place++) {
      // Behind the text's end stands the code 0.
      bits &= this.#tables[place * CODES + (text.charCodeAt(at + place) & (CODES - 1))] ?? 0;
    }
    return bits !== 0;
  }
}
