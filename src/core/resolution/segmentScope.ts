import type { Recognised } from '../recognition/recognise';
import type { Range } from './subjects';

/**
 * Does the sentence, before token `before`, speak of a part of the company by name: "Im Segment Holz", "Der Geschäftsbereich Glas
 * erzielte"? What it reports is that part's, not the company's.
 */
export function speaksOfSegment(block: Recognised, { from }: Range, before: number): boolean {
  const { segmentNames } = block.lexicon;
  for (let i = from; i < before; i++) {
    const token = block.tokens[i];
    if (token?.kind !== 'word' || !segmentNames.has(token)) continue;
    const next = block.tokens[i + 1];
    if (next?.kind === 'word' && isCapital(next.text)) return true;
  }
  return false;
}

const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();
