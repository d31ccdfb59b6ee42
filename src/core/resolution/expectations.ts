import { endOf, lengthInMonths, shifted } from '../calendar';
import type { Period } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { Recognised } from '../recognition/recognise';
import type { Found, Surroundings } from './model';
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

type Known = Pick<Surroundings, 'main' | 'published'>;

/** Of a stretch of time that begins when the report's is over, and was not over when it was published, there are only plans. */
export function liesAhead(period: Period | null, { main, published }: Known): boolean {
  if (period?.type !== 'duration' || main === null || period.start <= endOf(main)) return false;
  return published === null || period.end > published;
}

/** The year behind the one reported on, or a part of it: an outlook that has named it goes on speaking of it. */
export function comesNext(period: Period | null, { main }: Known): boolean {
  if (period === null || main === null) return false;
  return endOf(period) > endOf(main) && endOf(period) <= endOf(shifted(main, lengthInMonths(main)));
}

/**
 * "Wir erwarten einen Umsatz von 5 Mio €" in the report on a year that is over, with no word of when: what is expected is not of that
 * year. "Wir erwarteten" looks back at it.
 */
export function isOfLaterPeriod(block: Recognised, sentence: Range, before: number, spoken: Found, known: Known): boolean {
  const { looksBack } = block.lexicon;
  if (looksBack.size === 0 || spoken.step !== null || known.main === null) return false;
  if (spoken.period === null || endOf(spoken.period) > endOf(known.main)) return false;
  const cue = block.cues.findLast(({ role, first, last }) => role === 'forecast' && first >= sentence.from && last <= before);
  if (!cue) return false;
  return !block.tokens.slice(sentence.from, before).some((token) => looksBack.has(token.key));
}
