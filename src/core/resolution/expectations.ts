import type { Lexicon } from '../recognition/lexicon';
import type { Recognised } from '../recognition/recognise';
import type { Range } from './subjects';

/**
 * 分析师预期第三季度收入将达5亿元: a word of expectation right before the number makes it a forecast, even of a time that is over.
 * Only where words stand before what they tell of; elsewhere such words stand far from their number.
 */
export function isExpected({ tokens, cues }: Recognised, lexicon: Lexicon, lead: Range): boolean {
  if (!lexicon.language.commaEndsClause) return false;
  const cue = cues.findLast(({ role, first, last }) => role === 'forecast' && first >= lead.from && last <= lead.to);
  if (!cue) return false;
  for (let i = cue.last; i < lead.to; i++) if (!lexicon.fillers.has(tokens[i])) return false;
  return true;
}
