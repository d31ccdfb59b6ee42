/** A block as it is searched: its words in one line, and where each piece of them stands. */
export interface SearchText {
  /** In lower case; every blank is a plain one. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node begins in {@link text}. */
  readonly starts: readonly number[];
}

/** Elements between which words do not run on. */
const APART = 'td, th, p, div, li, h1, h2, h3, h4, h5, h6, tr, caption';

export function searchTextOf(block: Element): SearchText {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  let before: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const around = node.parentElement?.closest(APART) ?? null;
    if (before !== null && around !== before) {
      texts.push('\n');
      length++;
    }
    before = around;
    nodes.push(node);
    starts.push(length);
    texts.push(folded(node.data));
    length += node.data.length;
  }
  return { text: texts.join(''), nodes, starts };
}

/** As long as what it was made of, so that places stay what they are. */
export function folded(text: string): string {
  const plain = text.replace(/\s/g, ' ');
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain;
}

/** The characters from `start` to `end` of a block's text. */
export function rangeIn({ nodes, starts }: SearchText, start: number, end: number): Range {
  const range = document.createRange();
  const [first, last] = [nodeAt(starts, start), nodeAt(starts, end - 1)];
  const [from, to] = [nodes[first], nodes[last]];
  if (from === undefined || to === undefined) return range;
  range.setStart(from, Math.min(from.length, start - (starts[first] ?? 0)));
  range.setEnd(to, Math.min(to.length, end - (starts[last] ?? 0)));
  return range;
}

/** Index of the last node that begins at or before an offset. */
function nodeAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
