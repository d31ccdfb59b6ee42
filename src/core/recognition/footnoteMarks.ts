import { currencyEndingAt } from './moneySigns';
import type { Token } from './tokens';

/**
 * The words of a cell without the marks of footnotes that are written to them in brackets: 资产总额(1), 2018年(4)12月31日. A
 * number in brackets that stands for itself, or behind a currency, is a negative one.
 */
export function withoutFootnoteMarks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, at) => isFootnoteMark(tokens, at))) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (isFootnoteMark(tokens, at)) at += 2;
    else if (token) kept.push(token);
  }
  return kept;
}

function isFootnoteMark(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at];
  if (open?.text !== '(' || !open.glued) return false;
  const [before, number, close] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before === undefined || close?.text !== ')') return false;
  if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text)) return false;
  if (before.kind === 'sign' && before.text !== ')' && before.text !== '%') return false;
  return before.kind !== 'number' && currencyEndingAt(tokens, at - 1, 0) === undefined;
}
