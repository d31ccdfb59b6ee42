import { folded, rangeIn, searchTextOf, type SearchText } from './searchText';

/** More matches than a person walks through; the count then says "or more" by being this. */
const MOST = 5000;

/** Names of the highlights that the style sheet dresses. */
const ALL = 'tm-match';
const CURRENT = 'tm-match-current';

interface Match {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Words as they are looked for in the text of a block, where blanks and ends of cells are as they come. */
function anyBlanks(words: string): RegExp {
  const escaped = folded(words.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/\s+/g, '\\s+'), 'g');
}

/** Finds words in the page and marks them, without a change to its elements. */
export class Search {
  readonly #blocks: () => readonly HTMLElement[];
  #texts: (SearchText | undefined)[] = [];
  #matches: Match[] = [];
  #current = -1;

  constructor(blocks: () => readonly HTMLElement[]) {
    this.#blocks = blocks;
  }

  get count(): number {
    return this.#matches.length;
  }

  /** From 1; 0 when there is none. */
  get position(): number {
    return this.#current + 1;
  }

  /** The content of blocks is another. */
  forget(): void {
    this.#texts = [];
  }

  /** @param from the block that the search begins in */
  find(words: string, from: number): Range | undefined {
    const wanted = folded(words.trim());
    this.#matches = wanted === '' ? [] : this.#all(wanted);
    const next = this.#matches.findIndex(({ block }) => block >= from);
    this.#current = this.#matches.length === 0 ? -1 : Math.max(0, next);
    return this.#show();
  }

  /** To the next match, or the one before; round at the ends. */
  step(backwards: boolean): Range | undefined {
    const { length } = this.#matches;
    if (length === 0) return undefined;
    this.#current = (this.#current + (backwards ? length - 1 : 1)) % length;
    return this.#show();
  }

  /** The place of some words in one block: the first, or the one behind as many others. */
  inBlock(index: number, words: string, nth = 0): Range | undefined {
    const text = this.#textOf(index);
    const found = text && words.trim() !== '' ? [...text.text.matchAll(anyBlanks(words))][nth] : undefined;
    return text && found && rangeIn(text, found.index, found.index + found[0].length);
  }

  /** How often some words stand in a block before a place in it. */
  countBefore(index: number, words: string, range: Range): number {
    const text = this.#textOf(index);
    if (text === undefined) return 0;
    return [...text.text.matchAll(anyBlanks(words))].filter(({ index: at, 0: found }) => {
      return rangeIn(text, at, at + found.length).compareBoundaryPoints(Range.START_TO_START, range) < 0;
    }).length;
  }

  clear(): void {
    this.#matches = [];
    this.#current = -1;
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
  }

  #all(wanted: string): Match[] {
    const matches: Match[] = [];
    for (const block of this.#blocks().keys()) {
      const text = this.#textOf(block)?.text ?? '';
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        matches.push({ block, start: at, end: at + wanted.length });
        if (matches.length === MOST) return matches;
      }
    }
    return matches;
  }

  #textOf(index: number): SearchText | undefined {
    const block = this.#blocks()[index];
    if (block === undefined) return undefined;
    return (this.#texts[index] ??= searchTextOf(block));
  }

  #show(): Range | undefined {
    const ranges = this.#matches.flatMap((match) => this.#rangeOf(match) ?? []);
    CSS.highlights.set(ALL, new Highlight(...ranges));
    const current = ranges[this.#current];
    if (current === undefined) CSS.highlights.delete(CURRENT);
    else CSS.highlights.set(CURRENT, new Highlight(current));
    return current;
  }

  #rangeOf({ block, start, end }: Match): Range | undefined {
    const text = this.#textOf(block);
    return text && rangeIn(text, start, end);
  }
}
