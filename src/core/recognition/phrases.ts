import type { Token } from './tokens';

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

/** Reads the slot `name` at token `index`: what it stands for and the first token after it; undefined when it does not fit. */
export type SlotMatcher = (name: string, tokens: readonly Token[], index: number) => { value: number; end: number } | undefined;

interface Node<T> {
  readonly words: Map<string, Node<T>>;
  readonly slots: { readonly name: string; readonly key: string; readonly node: Node<T> }[];
  value: T | undefined;
}

const newNode = <T>(): Node<T> => ({ words: new Map(), slots: [], value: undefined });

const isHyphen = (token: Token) =>
  token.kind === 'sign' && (token.text === '-' || token.text === '\u2010' || token.text === '\u2011');

const noSlots: SlotMatcher = () => undefined;

export class PhraseTrie<T> {
  readonly #root: Node<T> = newNode();
  readonly #slotMatcher: SlotMatcher;
  readonly #fold: (word: string) => string;
  /** The language's "and". */
  readonly #and: string;

  constructor(fold: (word: string) => string, slotMatcher: SlotMatcher = noSlots) {
    this.#fold = fold;
    this.#and = fold('&');
    this.#slotMatcher = slotMatcher;
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
      let next = node.words.get(key);
      if (!next) node.words.set(key, (next = newNode()));
      return next;
    }
    const count = (seen.get(slot) ?? 0) + 1;
    seen.set(slot, count);
    const key = count === 1 ? slot : `${slot}${count}`;
    const known = node.slots.find((s) => s.key === key);
    if (known) return known.node;
    const next = newNode<T>();
    node.slots.push({ name: slot, key, node: next });
    return next;
  }

  get isEmpty(): boolean {
    return this.#root.words.size === 0 && this.#root.slots.length === 0;
  }

  /** The longest phrase that starts at token `index`. */
  match(tokens: readonly Token[], index: number): PhraseMatch<T> | undefined {
    return this.#longestFrom(this.#root, tokens, index, undefined);
  }

  #longestFrom(node: Node<T>, tokens: readonly Token[], index: number, slots: Slots | undefined): PhraseMatch<T> | undefined {
    let best: PhraseMatch<T> | undefined =
      node.value === undefined ? undefined : { value: node.value, end: index, slots: slotsOf(slots) };
    best = longer(best, this.#stepFrom(node, tokens, index, slots));
    const skipped = node === this.#root ? index : skipHyphen(tokens, index, this.#and);
    if (skipped !== index) best = longer(best, this.#stepFrom(node, tokens, skipped, slots));
    return best;
  }

  #stepFrom(node: Node<T>, tokens: readonly Token[], at: number, slots: Slots | undefined): PhraseMatch<T> | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    const word = node.words.get(token.key);
    let best = word && this.#longestFrom(word, tokens, at + 1, slots);
    for (const slot of node.slots) {
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

function slotsOf(slots: Slots | undefined): Record<string, number> {
  const result: Record<string, number> = {};
  for (let s = slots; s; s = s.before) result[s.key] = s.value;
  return result;
}

function longer<T>(a: PhraseMatch<T> | undefined, b: PhraseMatch<T> | undefined): PhraseMatch<T> | undefined {
  if (!a) return b;
  return b && b.end > a.end ? b : a;
}

/** A hyphen between two words that touch it is a blank to phrases, and so is the comma before the last "and" of a list. */
function skipHyphen(tokens: readonly Token[], index: number, and: string): number {
  const token = tokens[index];
  if (token?.text === ',' && tokens[index + 1]?.key === and) return index + 1;
  return token && isHyphen(token) && token.glued && tokens[index + 1]?.glued ? index + 1 : index;
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
