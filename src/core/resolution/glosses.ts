import type { Lexicon } from '../recognition/lexicon';
import type { Recognised } from '../recognition/recognise';
import type { Range } from './subjects';

/** How far back a subject and what explains it are looked for, in tokens. */
const REACH = 60;

/**
 * 融资收入，即贷款的利息收入，为5亿元: behind an aside that explains the subject the verb stands alone. The words before the aside
 * are what it speaks of; undefined where there is no aside.
 */
export function subjectBeforeGloss(block: Recognised, lexicon: Lexicon, from: number, verb: number): Range | undefined {
  if (block.tokens[verb - 1]?.text !== ',') return undefined;
  const least = Math.max(from, verb - REACH);
  const comma = commaBefore(block, least, verb - 1);
  if (comma === undefined || !lexicon.glosses.match(block.tokens, comma + 1)) return undefined;
  const opening = commaBefore(block, least, comma);
  return { from: opening === undefined ? least : opening + 1, to: comma };
}

function commaBefore({ tokens }: Recognised, from: number, end: number): number | undefined {
  for (let i = end - 1; i >= from; i--) if (tokens[i]?.text === ',' || tokens[i]?.text === '；') return i;
  return undefined;
}
