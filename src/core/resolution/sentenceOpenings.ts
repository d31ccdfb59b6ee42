import type { Span } from '../filing';
import type { Language } from '../languages/language';
import { hasIdeograph, phraseAt, skipSpaces, spellings } from './wholePhrases';

/** A metric's name, as indices into the words of a block. */
export interface NamedSpan extends Span {
  readonly metric: string;
}

/** The names in a row that a sentence begins with (`A, B and C`), and where the words behind them begin. */
export interface Opening {
  readonly names: readonly NamedSpan[];
  readonly end: number;
}

const LONGEST_ASIDE = 60;
/** As many letters say what one ideograph says. */
const LETTERS_OF_IDEOGRAPH = 3;
/** More names than this in a row are no statement about each of them. */
const MOST_NAMES = 40;

/** Reads, by the words of a language, what stands in a sentence up to the verb that defines. Made once per language. */
export class SentenceOpenings {
  readonly #asides: readonly string[];
  readonly #openers: readonly string[];
  readonly #joiners: readonly string[];

  constructor({ articles, definitions }: Pick<Language, 'articles' | 'definitions'>) {
    this.#asides = spellings(definitions.asides);
    this.#openers = [...spellings(definitions.determiners), ...articles].sort((one, other) => other.length - one.length);
    this.#joiners = definitions.joiners;
  }

  /** What the sentence begins with at `start`. `names` are the sentence's. */
  read(words: string, start: number, names: readonly NamedSpan[]): Opening {
    const opening: NamedSpan[] = [];
    let at = this.skipOpener(words, start);
    for (const name of names) {
      if (name.start !== at || opening.length === MOST_NAMES) break;
      opening.push(name);
      at = this.#skipJoiners(words, name.end);
    }
    return { names: opening, end: at };
  }

  /** Whether what stands between a term and its verb may stand there. */
  isAside(words: string, from: number, to: number): boolean {
    if (to - from > 2 * LONGEST_ASIDE) return false;
    const aside = words.slice(from, to).trim();
    if (/^[,，：]?$/.test(aside)) return true;
    const opens = /^[(（,，]/.test(aside) || phraseAt(aside, 0, this.#asides) !== undefined;
    const longest = hasIdeograph(aside) ? LONGEST_ASIDE / LETTERS_OF_IDEOGRAPH : LONGEST_ASIDE;
    return aside.length <= longest && opens;
  }

  /** Behind the article, or what else may open before a term. */
  skipOpener(words: string, at: number): number {
    const opener = phraseAt(words, at, this.#openers);
    return opener === undefined ? at : skipSpaces(words, at + opener.length);
  }

  #skipJoiners(words: string, from: number): number {
    let at = skipSpaces(words, from);
    for (let skipped = true; skipped;) {
      const joiner = phraseAt(words, at, this.#joiners);
      skipped = joiner !== undefined;
      at = this.skipOpener(words, skipSpaces(words, at + (joiner?.length ?? 0)));
    }
    return at;
  }
}
