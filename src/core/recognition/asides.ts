import type { PeriodMeaning } from '../languages/language';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** A period phrase in its place: tokens `first` to `last`, and what kind of phrase it is. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly meaning: PeriodMeaning;
}

/**
 * Does the phrase tell something else than when the figures beside it are from? It is part of a name ("LTI-Plan 2020"), dates a text
 * ("die Prognose von Januar 2024"), or belongs to a noun with an article around it ("der im Mai 2019 erneuerte Kredit").
 */
export function isAside(tokens: readonly Token[], place: Place, lexicon: Lexicon): boolean {
  return isPartOfName(tokens, place, lexicon) || datesText(tokens, place, lexicon) || isInNoun(tokens, place, lexicon);
}

const YEAR = /^(?:19|20)\d\d$/;

/** "Plan 2020", and both years of "Plan 2020 bis 2023". */
function isPartOfName(tokens: readonly Token[], { first, meaning }: Place, lexicon: Lexicon): boolean {
  if (meaning !== 'year' && meaning !== 'years') return false;
  if (endsInName(tokens[first - 1], lexicon)) return true;
  const link = tokens[first - 1];
  const isRange = link !== undefined && (link.kind === 'sign' || lexicon.rangeLinks.has(link));
  return isRange && YEAR.test(tokens[first - 2]?.text ?? '') && endsInName(tokens[first - 3], lexicon);
}

const endsInName = (token: Token | undefined, { datedNames }: Lexicon) =>
  token?.kind === 'word' && datedNames.some((ending) => token.key.endsWith(ending));

function datesText(tokens: readonly Token[], { first, last, meaning }: Place, lexicon: Lexicon): boolean {
  const isStretch = lexicon.language.dateRange.includes(tokens[last]?.key ?? '');
  return meaning === 'month' && !isStretch && lexicon.monthAsides.has(tokens[first - 1]?.key ?? '');
}

/** Behind a comma the article is a pronoun: "die Anleihe, die im Mai 2019 …". */
function isInNoun(tokens: readonly Token[], { first, meaning }: Place, lexicon: Lexicon): boolean {
  if (meaning !== 'month' || !lexicon.nounAsides.has(tokens[first - 1]?.key ?? '')) return false;
  return lexicon.articles.has(tokens[first - 2]) && tokens[first - 3]?.text !== ',';
}
