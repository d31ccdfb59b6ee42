import { append } from '../../core/maps';
import { MOST_WORDS, type ToPage, type WordsPlace } from '../protocol';
import type { Blocks } from './blocks';
import type { Search } from './search';

/** So long after the last change, a selection is one that a person has made. */
const PAUSE_MS = 150;

type Marked = Extract<ToPage, { type: 'passages' }>['passages'];

/** Words of the page: which a person selects, and which have a review mark, drawn without a change to the page's elements. */
export class Passages {
  readonly #root: ShadowRoot;
  readonly #blocks: Blocks;
  readonly #search: Search;
  readonly #onSelect: (place: WordsPlace | null) => void;
  #timer: number | undefined;
  #isSelected = false;
  #shown: readonly string[] = [];

  constructor(
    root: ShadowRoot,
    { blocks, search }: { readonly blocks: Blocks; readonly search: Search },
    onSelect: (place: WordsPlace | null) => void,
  ) {
    this.#root = root;
    this.#blocks = blocks;
    this.#search = search;
    this.#onSelect = onSelect;
    document.addEventListener('selectionchange', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#selected(), PAUSE_MS);
    });
    // A key that is pressed right behind means the words that are selected by then.
    for (const event of ['pointerup', 'keydown'] as const)
      document.addEventListener(event, () => this.#timer !== undefined && this.#selected(), { capture: true });
  }

  /** Draws these marks, and no others. */
  show(marked: Marked): void {
    for (const name of this.#shown) CSS.highlights.delete(name);
    const ranges = new Map<string, Range[]>();
    for (const { block, words, nth, look } of marked) {
      const range = this.#search.inBlock(block, words, nth);
      const name = `tm-passage-${look}`;
      if (range !== undefined) append(ranges, name, range);
    }
    for (const [name, all] of ranges) CSS.highlights.set(name, new Highlight(...all));
    this.#shown = [...ranges.keys()];
  }

  /** Something else is selected now: that the words are not any more need not be said. */
  forgetSelection(): void {
    this.#isSelected = false;
  }

  #selected(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    const place = this.#placeOf(selectionIn(this.#root));
    if (place === null && !this.#isSelected) return;
    this.#isSelected = place !== null;
    this.#onSelect(place);
  }

  /** As far as words stand in the block that they begin in. */
  #placeOf(selection: Selection | null): WordsPlace | null {
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const words = selection.toString().replace(/\s+/g, ' ').trim();
    const block = this.#blocks.indexOf(range.startContainer);
    if (block < 0 || words === '' || words.length > MOST_WORDS) return null;
    return { block, words, nth: this.#search.countBefore(block, words, range) };
  }
}

/** What is selected in a shadow tree, the document's selection does not say in the browser that VS Code has. */
function selectionIn(root: ShadowRoot & { readonly getSelection?: () => Selection | null }): Selection | null {
  return root.getSelection === undefined ? document.getSelection() : root.getSelection();
}
