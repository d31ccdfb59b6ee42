import { UNGUARDED, type Token } from './tokens';

/**
 * Phrases with slots, found in one pass. A pattern is words as they are written, with a little notation:
 *
 * - `the same period {of} {year}`: `{name}` is a slot that one token of a class fills (see {@link SlotMatcher});
 * - `of|in`: one word or the other; `the?`: the word may be missing, also `of|in?`;
 * - hyphens inside a word are blanks: `year-over-year` also matches `year over year`;
 * - ideographs need no blanks between them: `{year}年上半年`.
 *
 * All patterns of a purpose live in one trie, so the cost of looking at a token does not grow with their number.
 */
export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the first token after the phrase. */
  readonly end: number;
  /** What filled the slots, by name; a slot that occurs twice is numbered (`year`, `year2`). */
  readonly slots: Readonly<Record<string, number>>;
}

/** What a trie tells, as it is filled, of the tokens that its phrases may begin with. */
export interface Opening {
  /** Set in {@link Token.opens} of these tokens. */
  readonly bit: number;
  addKey(key: string): void;
  /** A phrase may begin with this slot. */
  addSlot(name: string): void;
}

/** Reads the slot `name` at token `index`: what it stands for and the first token after it; undefined when it does not fit. */
export type SlotMatcher = (name: string, tokens: readonly Token[], index: number) => { value: number; end: number } | undefined;

interface SlotNode<T> {
  readonly name: string;
  readonly key: string;
  readonly node: Node<T>;
}

/** Most nodes end a phrase: what goes on behind them is undefined. */
interface Node<T> {
  words: Map<string, Node<T>> | undefined;
  slots: SlotNode<T>[] | undefined;
  value: T | undefined;
}

const newNode = <T>(): Node<T> => ({ words: undefined, slots: undefined, value: undefined });

const isHyphen = ({ text }: Token) => text === '-' || text === '\u2010' || text === '\u2011';

const noSlots: SlotMatcher = () => undefined;

/** Of a trie without a bit of its own: it is asked at every token. */
export const NO_OPENING: Opening = { bit: UNGUARDED, addKey: () => undefined, addSlot: () => undefined };

export class PhraseTrie<T> {
  readonly #root: Node<T> = newNode();
  readonly #slotMatcher: SlotMatcher;
  readonly #opening: Opening;
  readonly #fold: (word: string) => string;
  /** The language's "and". */
  readonly #and: string;

  constructor(
    fold: (word: string) => string,
    { opening = NO_OPENING, slots = noSlots }: { readonly opening?: Opening; readonly slots?: SlotMatcher } = {},
  ) {
    this.#fold = fold;
    this.#and = fold('&');
    this.#opening = opening;
    this.#slotMatcher = slots;
  }

  /** Adds a pattern. The first value given to a phrase stays: `false` says that the phrase was taken already. */
  add(pattern: string, value: T): boolean {
    let fresh = false;
    for (const variant of variantsOf(pattern)) if (this.addWords(variant, value)) fresh = true;
    return fresh;
  }

  /** Adds a phrase by its words, as the tokeniser cuts them; slots are the only notation. */
  addWords(words: Iterable<string>, value: T): boolean {
    let node = this.#root;
    const seen = new Map<string, number>();
    for (const word of words) node = this.#step(node, word, seen);
    if (node.value !== undefined) return false;
    node.value = value;
    return true;
  }

  #step(node: Node<T>, part: string, seen: Map<string, number>): Node<T> {
    const slot = part.startsWith('{') ? /^\{(\w+)\}$/.exec(part)?.[1] : undefined;
    if (slot === undefined) {
      const key = this.#fold(part.toLowerCase());
      if (node === this.#root) this.#opening.addKey(key);
      node.words ??= new Map();
      let next = node.words.get(key);
      if (!next) node.words.set(key, (next = newNode()));
      return next;
    }
    const count = (seen.get(slot) ?? 0) + 1;
    seen.set(slot, count);
    if (node === this.#root) this.#opening.addSlot(slot);
    const key = count === 1 ? slot : `${slot}${count}`;
    node.slots ??= [];
    const known = node.slots.find((s) => s.key === key);
    if (known) return known.node;
    const next = newNode<T>();
    node.slots.push({ name: slot, key, node: next });
    return next;
  }

  get isEmpty(): boolean {
    return this.#root.words === undefined && this.#root.slots === undefined;
  }

  /** Whether any phrase may start with a token. */
  mayBegin(token: Token): boolean {
    return (token.opens & this.#opening.bit) !== 0;
  }

  /** The longest phrase that starts at token `index`. */
  match(tokens: readonly Token[], index: number): PhraseMatch<T> | undefined {
    // Most tokens begin no phrase at all: that is a test of a bit.
    const token = tokens[index];
    if (!token || !this.mayBegin(token)) return undefined;
    return this.#longestFrom(this.#root, tokens, index, undefined);
  }

  #longestFrom(from: Node<T>, tokens: readonly Token[], index: number, slots: Slots | undefined): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = from;
    let value: T | undefined;
    let end = index;
    // As long as there is one way to go on, nothing has to be tried and compared.
    for (let at = index; node; at++) {
      if (node.value !== undefined) {
        value = node.value;
        end = at;
      }
      const token = tokens[at];
      if (!token) break;
      const skipped: number = node === this.#root ? at : skipHyphen(tokens, at, this.#and);
      if (node.slots !== undefined || skipped !== at) {
        const step = this.#stepFrom(node, tokens, at, slots);
        const longest = skipped === at ? step : longer(step, this.#stepFrom(node, tokens, skipped, slots));
        if (longest) return longest;
        break;
      }
      node = node.words?.get(token.key);
    }
    return value === undefined ? undefined : { value, end, slots: slots ? slotsOf(slots) : NONE_FILLED };
  }

  #stepFrom(node: Node<T>, tokens: readonly Token[], at: number, slots: Slots | undefined): PhraseMatch<T> | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    const word = node.words?.get(token.key);
    let best = word && this.#longestFrom(word, tokens, at + 1, slots);
    for (const slot of node.slots ?? []) {
      const filled = this.#slotMatcher(slot.name, tokens, at);
      if (filled)
        best = longer(
          best,
          this.#longestFrom(slot.node, tokens, filled.end, { key: slot.key, value: filled.value, before: slots }),
        );
    }
    return best;
  }
}

interface Slots {
  readonly key: string;
  readonly value: number;
  readonly before: Slots | undefined;
}

const NONE_FILLED: Readonly<Record<string, number>> = {};

function slotsOf(slots: Slots): Record<string, number> {
  const result: Record<string, number> = {};
  for (let s: Slots | undefined = slots; s; s = s.before) result[s.key] = s.value;
  return result;
}

function longer<T>(a: PhraseMatch<T> | undefined, b: PhraseMatch<T> | undefined): PhraseMatch<T> | undefined {
  if (!a) return b;
  return b && b.end > a.end ? b : a;
}

/** A hyphen between two words that touch it is a blank to phrases, and so is the comma before the last "and" of a list. */
function skipHyphen(tokens: readonly Token[], index: number, and: string): number {
  const token = tokens[index];
  if (token?.kind !== 'sign') return index;
  if (token.text === ',' && tokens[index + 1]?.key === and) return index + 1;
  return isHyphen(token) && token.glued && tokens[index + 1]?.glued ? index + 1 : index;
}

const PIECES =
  /\{\w+\}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}{]+|\{/gu;

/** Nothing from U+3000 on, where ideographs begin, and no slot. */
const UNDIVIDED = /^[^\u3000-\uffff{]*$/;

/** A word as the tokeniser cuts it: every ideograph by itself, whatever stands between them whole. */
export function piecesOf(word: string): readonly string[] {
  return UNDIVIDED.test(word) ? [word] : (word.match(PIECES) ?? []);
}

/** Every way to read a pattern, alternatives and optional words written out. */
function variantsOf(pattern: string): string[][] {
  let variants: string[][] = [[]];
  for (const word of pattern
    .replace(/(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)) {
    const optional = word.endsWith('?') && word.length > 1;
    const choices = (optional ? word.slice(0, -1) : word).split('|').map(piecesOf);
    const extended = variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice]));
    variants = optional ? [...variants, ...extended] : extended;
  }
  return variants.filter((variant) => variant.length > 0);
}
