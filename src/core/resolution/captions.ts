import { isStrong } from '../recognition/quantity';
import type { Recognised } from '../recognition/recognise';
import type { ReadBlock } from './model';
import { completed, inBrackets, noTerms, readTerms, type Terms } from './tableCaptions';

/** How far above a table its caption may begin, in blocks, and how long a caption's paragraph may be, in characters. */
const REACH = 4;
const LONGEST = 320;
/** How many blocks may stand between two tables under one caption: titles and footnotes. */
const APART = 10;
const LONGEST_TITLE = 120;

/** Finds what the words before a table say of its numbers. */
export class Captions {
  readonly #blocks: readonly ReadBlock[];
  readonly #text: string;
  /** What the last table was in. */
  #last: { readonly index: number; readonly terms: Terms } | null = null;

  constructor(blocks: readonly ReadBlock[], text: string) {
    this.#blocks = blocks;
    this.#text = text;
  }

  /**
   * The terms set by the short paragraphs and headings right above block `index`, the nearest first, or by the sentence that leads to
   * the table; where they set none, what the table above was in, when only titles and footnotes stand between.
   */
  before(index: number, reportingCurrency: string | null): Terms {
    let terms = this.#above(index);
    if (terms.scale === null) terms = completed(terms, this.#carriedTo(index));
    return terms.scale !== null && terms.currency === null ? { ...terms, currency: reportingCurrency } : terms;
  }

  /** The table at `index` turned out to be in these. */
  remember(index: number, terms: Terms): void {
    this.#last = { index, terms };
  }

  #above(index: number): Terms {
    let terms = noTerms;
    for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
      const above = this.#blocks[i];
      if (!above) break;
      if (!couldBeCaption(above)) return above.block.kind === 'table' ? terms : completed(terms, introducing(above.words));
      terms = completed(terms, { ...readTerms(above.words), percent: false });
      // A sentence may lead to several tables, each under its title.
      if (above.block.kind === 'heading') return this.#underLead(terms, i - 1);
    }
    return terms;
  }

  #underLead(terms: Terms, index: number): Terms {
    const lead = this.#blocks[index];
    const isLead = lead?.block.kind === 'paragraph' && lead.words.tokens.at(-1)?.text === ':';
    return isLead ? completed(terms, introducing(lead.words)) : terms;
  }

  #carriedTo(index: number): Terms {
    const last = this.#last;
    if (!last || index - last.index > APART) return noTerms;
    const between = this.#blocks.slice(last.index + 1, index);
    if (!between.every(isBeside) || !this.#isLike(last.index, index)) return noTerms;
    return { ...last.terms, percent: false, periods: [] };
  }

  /** A table of amounts, or of as many columns as the one above; a list of officers and their ages is neither. */
  #isLike(last: number, index: number): boolean {
    const above = this.#blocks[last]?.block;
    const below = this.#blocks[index]?.block;
    if (above?.kind !== 'table' || below?.kind !== 'table') return false;
    return MONEY.test(this.#text.slice(below.start, below.end)) || above.columnCount === below.columnCount;
  }
}

const MONEY = /[$€£¥￥]/;

function couldBeCaption({ block, words }: ReadBlock): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' || block.end - block.start > LONGEST || words.quantities.some(isStrong)) return false;
  // "(In millions, except number of shares, which are reflected in thousands)"
  const isInBrackets = words.tokens[0]?.text === '(' && words.tokens.at(-1)?.text === ')';
  return isInBrackets || !words.cues.some((cue) => cue.role === 'verb' || cue.role === 'has');
}

/** A title, or a note to the table above. */
function isBeside({ block, words }: ReadBlock): boolean {
  if (block.kind === 'footnote') return true;
  return block.kind !== 'table' && block.end - block.start <= LONGEST_TITLE && !words.quantities.some(isStrong);
}

/** "The following table presents … (in millions):": of the sentence that leads to a table, what stands in brackets. */
function introducing(words: Recognised): Terms {
  const own = readTerms(inBrackets(words));
  return own.scale === null ? noTerms : { ...own, percent: false };
}
