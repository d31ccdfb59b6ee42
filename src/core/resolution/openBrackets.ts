import type { Token } from '../recognition/tokens';
import type { Range } from './subjects';

/** A bracket holds a list at most, not a page. */
const LONGEST_LIST = 60;

/**
 * The bracket that the words of `lead` open, or one that was opened before and still holds them: "(Vj. 5 der Leu, 3 der Forint)".
 */
export function bracketOf(tokens: readonly Token[], lead: Range): number | undefined {
  for (let i = lead.from; i < lead.to; i++) if (tokens[i]?.text === '(') return i;
  for (let i = lead.from - 1; i >= 0 && lead.from - i <= LONGEST_LIST; i--) {
    if (tokens[i]?.text === ')') return undefined;
    if (tokens[i]?.text === '(') return i;
  }
  return undefined;
}

/** "5 (Vj. 4) und 3": the words of `lead` begin with the end of the bracket that the value before them stands in. */
export function isBehindBracket(tokens: readonly Token[], lead: Range): boolean {
  return tokens[lead.from]?.text === ')' && bracketOf(tokens, { from: lead.from, to: lead.from }) !== undefined;
}
