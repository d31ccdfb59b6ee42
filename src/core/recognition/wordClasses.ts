import { NO_OPENING, type Opening } from './phrases';
import { UNGUARDED, type Fold, type Token } from './tokens';

/** The words of one class: articles, prepositions, words that end a clause. */
export interface WordClass {
  /** Is the token such a word, or (where words are not written apart) part of one? */
  has(token: Token | undefined): boolean;
  /** The same of a single word, folded, that stands in no text. */
  hasWord(word: string): boolean;
}

interface Node {
  /** Undefined where no word goes on. */
  next: Map<string, Node> | undefined;
  classes: number;
  /** Only of the first tokens of words. */
  opens: number;
}

const newNode = (): Node => ({ next: undefined, classes: 0, opens: UNGUARDED });

/** Bits of a signed integer, the sign included: only whether one is set is asked. */
const MOST_CLASSES = 32;
/** One of them is {@link UNGUARDED}. */
const MOST_OPENINGS = 31;

/** The keys of the words that may fill a slot, beside all numbers; undefined where any token may begin it. */
export type SlotWords = (slot: string) => Iterable<string> | undefined;

/**
 * All classes of words of a language in one trie: one walk marks each token with every class it belongs to, so that asking is
 * a test of a bit. In Chinese a word of several ideographs marks each of its tokens. The same look at a token tells which phrases may
 * begin with it.
 */
export class WordClasses {
  readonly #root = new Map<string, Node>();
  readonly #fold: Fold;
  readonly #pieces: (word: string) => readonly string[];
  #count = 0;
  #openings = 0;
  /** What any number opens, and any token. */
  #ofNumbers = UNGUARDED;
  #ofAll = UNGUARDED;

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

  /** For one trie of phrases, or for several that are looked for in the same places. Without effect when all bits are given away. */
  opening(slotWords: SlotWords = () => undefined): Opening {
    if (this.#openings === MOST_OPENINGS) return NO_OPENING;
    const bit = 1 << this.#openings++;
    const addKey = (key: string) => (this.#first(key).opens |= bit);
    const addSlot = (slot: string) => {
      const words = slotWords(slot);
      if (!words) this.#ofAll |= bit;
      this.#ofNumbers |= bit;
      for (const word of words ?? []) addKey(word);
    };
    return { bit, addKey, addSlot };
  }

  #first(key: string): Node {
    let node = this.#root.get(key);
    if (!node) this.#root.set(key, (node = newNode()));
    return node;
  }

  #enter(pieces: readonly string[], bit: number): void {
    const [first, ...rest] = pieces;
    if (first === undefined) return;
    let node = this.#first(first);
    for (const piece of rest) {
      node.next ??= new Map();
      let next = node.next.get(piece);
      if (!next) node.next.set(piece, (next = newNode()));
      node = next;
    }
    node.classes |= bit;
  }

  /** Tells the tokens their classes, and what they open. */
  mark(tokens: readonly Token[]): void {
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first];
      if (!token) break;
      let node = this.#root.get(token.key);
      token.opens = (node?.opens ?? UNGUARDED) | this.#ofAll | (token.kind === 'number' ? this.#ofNumbers : 0);
      for (let last = first; node; last++) {
        if (node.classes !== 0) for (let i = first; i <= last; i++) this.#give(tokens[i], node.classes);
        node = node.next?.get(tokens[last + 1]?.key ?? '');
      }
    }
  }

  #give(token: { classes: number } | undefined, classes: number): void {
    if (token) token.classes |= classes;
  }
}
