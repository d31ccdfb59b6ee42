import type { Lexicon } from '../recognition/lexicon';
import type { PeriodExpression } from '../recognition/periods';
import type { Recognised } from '../recognition/recognise';
import type { Token } from '../recognition/tokens';
import type { Range } from './subjects';

/**
 * The periods before a number that its own clause leaves to choose from, in a language that puts a comma before every clause: those
 * behind the last comma where there are any ("…, das 2018 in Höhe von"), else all but those of clauses that are closed again
 * ("der Preis, der im Vorjahr gefallen war, stieg um").
 */
export function ofClause(
  { tokens }: Recognised,
  lead: Range,
  periods: readonly PeriodExpression[],
  lexicon: Lexicon,
): readonly PeriodExpression[] {
  if (lexicon.language.commaOpensClause !== true) return periods;
  return ofOwnClause(
    tokens,
    lead,
    periods.filter((period) => !isInBracket(tokens, period, lead.to)),
    lexicon,
  );
}

/** How far from its brackets a remark's date may stand, in tokens. */
const LONGEST_REMARK = 6;

/** "(Vorstand bis 29. April 2022)": when something happened to who is named in front. */
function isInBracket(tokens: readonly Token[], { first, last, isEvent }: PeriodExpression, to: number): boolean {
  if (!isEvent) return false;
  const before = tokens.slice(Math.max(0, first - LONGEST_REMARK), first).map(({ text }) => text);
  const behind = tokens.slice(last, Math.min(to, last + LONGEST_REMARK)).map(({ text }) => text);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && behind.includes(')');
}

function ofOwnClause(
  tokens: readonly Token[],
  lead: Range,
  periods: readonly PeriodExpression[],
  lexicon: Lexicon,
): readonly PeriodExpression[] {
  if (periods.length === 0) return periods;
  let comma = lead.to - 1;
  while (comma >= lead.from && tokens[comma]?.text !== ',') comma--;
  if (comma < lead.from) return periods;
  const behind = periods.filter((period) => period.first > comma);
  if (behind.length > 0) return behind;
  return withoutInserted(tokens, { from: lead.from, to: comma }, periods, lexicon);
}

/** One pass: the periods are in order. */
function withoutInserted(
  tokens: readonly Token[],
  { from, to }: Range,
  periods: readonly PeriodExpression[],
  lexicon: Lexicon,
): readonly PeriodExpression[] {
  let at = from;
  let isInserted = false;
  return periods.filter(({ first }) => {
    for (; at < first && at < to; at++) if (tokens[at]?.text === ',') isInserted = lexicon.articles.has(tokens[at + 1]);
    return !isInserted;
  });
}
