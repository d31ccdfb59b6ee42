import type { Block, Filing } from '../filing';
import type { Language } from '../languages/language';

/** By what a language's texts are told: its script, and its commonest little words in lower case. */
export interface LanguageMark {
  readonly tag: string;
  readonly script: Language['script'];
  readonly functionWords: ReadonlySet<string>;
}

/** How many characters of a block are looked at; a page says enough. */
const ENOUGH = 4000;
/** Little words that decide a block by itself, and how far they must lead those of the next language. */
const LEAST = 2;
const LEAD = 1.5;
/** So many ideographs weigh as much as the letters of a word: a Chinese text may be full of Latin names. */
const LETTERS_OF_A_WORD = 5;

/**
 * The language of each block, by its script and its little words. A block that does not tell (a heading, a table of numbers) is
 * in the language of the block before it, at the start of a document in that of the first block that tells; in a document where
 * none does, in the first of the languages.
 */
export function languagesOfBlocks(filing: Filing, languages: readonly LanguageMark[]): string[] {
  const fallback = languages[0]?.tag ?? 'en';
  const scripts = new Map(languages.map(({ script }) => [script, languages.filter((language) => language.script === script)]));
  const littleWords = new Map([...scripts].map(([script, candidates]) => [script, new LittleWords(candidates)]));
  const told = filing.blocks.map((block) => {
    const text = wordsOf(filing, block);
    return littleWords.get(scriptOf(text))?.languageOf(text);
  });
  let current = told.find((tag) => tag !== undefined) ?? fallback;
  return told.map((tag) => (current = tag ?? current));
}

/** The language most of the characters are written in. */
export function mainLanguage(filing: Filing, tags: readonly string[]): string | undefined {
  const sizes = new Map<string, number>();
  filing.blocks.forEach(({ start, end }, i) => {
    const tag = tags[i];
    if (tag !== undefined) sizes.set(tag, (sizes.get(tag) ?? 0) + end - start);
  });
  return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function wordsOf(filing: Filing, block: Block): string {
  return filing.text.slice(block.start, Math.min(block.end, block.start + ENOUGH)).toLowerCase();
}

function scriptOf(text: string): Language['script'] {
  let [ideographs, letters] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text, at);
    if ((kind & IDEOGRAPH) !== 0) ideographs++;
    else if ((kind & LATIN) !== 0) letters++;
    if ((kind & LONG) !== 0) at++;
  }
  return ideographs * LETTERS_OF_A_WORD > letters ? 'Hani' : 'Latn';
}

/** Tells languages of one script by their little words. */
class LittleWords {
  readonly #tags: readonly string[];
  /** Which of the languages have a word. */
  readonly #having = new Map<string, number[]>();
  readonly #longest: number;
  readonly #isWrittenApart: boolean;

  constructor(languages: readonly LanguageMark[]) {
    this.#tags = languages.map(({ tag }) => tag);
    for (const [i, { functionWords }] of languages.entries())
      for (const word of functionWords) this.#having.set(word, [...(this.#having.get(word) ?? []), i]);
    this.#longest = Math.max(0, ...[...this.#having.keys()].map((word) => word.length));
    this.#isWrittenApart = languages[0]?.script !== 'Hani';
  }

  languageOf(text: string): string | undefined {
    // A script that one language alone is written in tells by itself; Latin letters do not.
    if (!this.#isWrittenApart && this.#tags.length === 1) return this.#tags[0];
    const counts = this.#countsIn(text);
    const most = Math.max(0, ...counts);
    const best = counts.indexOf(most);
    const next = Math.max(0, ...counts.filter((_, i) => i !== best));
    return most >= LEAST && most >= LEAD * next ? this.#tags[best] : undefined;
  }

  #countsIn(text: string): number[] {
    const counts = this.#tags.map(() => 0);
    for (let at = 0; at < text.length;) {
      const kind = kindOf(text, at);
      let end = at + ((kind & LONG) !== 0 ? 2 : 1);
      if ((kind & LETTER) !== 0) {
        if (this.#isWrittenApart) end = endOfLetters(text, end);
        const having = end - at <= this.#longest ? this.#having.get(text.slice(at, end)) : undefined;
        if (having) for (const i of having) counts[i] = (counts[i] ?? 0) + 1;
      }
      at = end;
    }
    return counts;
  }
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = kindOf(text, at);
    if ((kind & LETTER) === 0) break;
    at += (kind & LONG) !== 0 ? 2 : 1;
  }
  return at;
}

const KNOWN = 1;
const LETTER = 2;
const IDEOGRAPH = 4;
const LATIN = 8;
/** Two code units long. */
const LONG = 16;

/** What each code unit is, filled on demand: a look into a table is far cheaper than an expression. */
const kinds = new Uint8Array(65536);

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known !== undefined && known !== 0) return known;
  const point = text.codePointAt(at) ?? 0;
  const kind = KNOWN | kindOfCharacter(String.fromCodePoint(point));
  if (point > 0xffff) return kind | LONG;
  // Half of a pair is something else beside its other half.
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}

function kindOfCharacter(character: string): number {
  const letter = /\p{L}/u.test(character) ? LETTER : 0;
  const latin = /\p{Script=Latin}/u.test(character) ? LATIN : 0;
  return letter | latin | (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(character) ? IDEOGRAPH : 0);
}
