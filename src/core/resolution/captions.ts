import { isStrong } from '../recognition/quantity';
import type { ReadBlock } from './model';
import { completed, noTerms, readTerms, type Terms } from './tableCaptions';

/** How far above a table its caption may begin, in blocks, and how long a caption's paragraph may be, in characters. */
const REACH = 4;
const LONGEST = 320;

/** Finds what the words before a table say of its numbers. */
export class Captions {
  readonly #blocks: readonly ReadBlock[];

  constructor(blocks: readonly ReadBlock[]) {
    this.#blocks = blocks;
  }

  /** The terms set by the short paragraphs and headings right above block `index`, the nearest first. */
  before(index: number, reportingCurrency: string | null): Terms {
    let terms = noTerms;
    for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
      const above = this.#blocks[i];
      if (!above || !this.#couldBeCaption(above)) break;
      const own = readTerms(above.words);
      terms = completed(terms, { ...own, percent: false });
      if (above.block.kind === 'heading') break;
    }
    return terms.scale !== null && terms.currency === null ? { ...terms, currency: reportingCurrency } : terms;
  }

  #couldBeCaption({ block, words }: ReadBlock): boolean {
    if (block.kind === 'heading') return true;
    const isStatement = words.quantities.some(isStrong) || words.cues.some((cue) => cue.role === 'verb' || cue.role === 'has');
    return block.kind === 'paragraph' && block.end - block.start <= LONGEST && !isStatement;
  }
}
