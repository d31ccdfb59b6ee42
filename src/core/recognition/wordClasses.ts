import type { Fold, Token } from './tokens';

/** The words of one class: articles, prepositions, words that end a clause. */
export interface WordClass {
  /** Is the token such a word, or (where words are not written apart) part of one? */
  has(token: Token | undefined): boolean;
  /** The same of a single word, folded, that stands in no text. */
  hasWord(word: string): boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  classes: number;
}

/** Bits of a signed integer, the sign included: only whether one is set is asked. */
const MOST_CLASSES = 32;

/**
 * All classes of words of a language in one trie: one walk marks each token with every class it belongs to, so that asking is
 * a test of a bit. In Chinese a word of several ideographs marks each of its tokens.
 */
export class WordClasses {
  readonly #root: Node = { next: new Map(), classes: 0 };
  readonly #fold: Fold;
  readonly #pieces: (word: string) => readonly string[];
  #count = 0;

  constructor(fold: Fold, pieces: (word: string) => readonly string[]) {
    this.#fold = fold;
    this.#pieces = pieces;
  }

  add(words: readonly string[]): WordClass {
    if (this.#count === MOST_CLASSES) throw new Error('Too many classes of words for the bits of a token.');
    const bit = 1 << this.#count++;
    const keys = words.map((word) => this.#pieces(word).map((piece) => this.#fold(piece.toLowerCase())));
    for (const pieces of keys) this.#enter(pieces, bit);
    const single = new Set(keys.map((pieces) => pieces.join('')));
    return {
      has: (token) => token !== undefined && (token.classes & bit) !== 0,
      hasWord: (word) => single.has(word),
    };
  }

  #enter(pieces: readonly string[], bit: number): void {
    let node = this.#root;
    for (const piece of pieces) {
      let next = node.next.get(piece);
      if (!next) node.next.set(piece, (next = { next: new Map(), classes: 0 }));
      node = next;
    }
    node.classes |= bit;
  }

  /** Tells the tokens their classes. */
  mark(tokens: readonly { readonly key: string; classes: number }[]): void {
    for (let first = 0; first < tokens.length; first++) {
      let node = this.#root.next.get(tokens[first]?.key ?? '');
      for (let last = first; node; last++) {
        if (node.classes !== 0) for (let i = first; i <= last; i++) this.#give(tokens[i], node.classes);
        node = node.next.get(tokens[last + 1]?.key ?? '');
      }
    }
  }

  #give(token: { classes: number } | undefined, classes: number): void {
    if (token) token.classes |= classes;
  }
}
