import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/**
 * Puts together words that were cut at the end of a printed line ("Umsatz- erlöse"), as text taken out of a PDF has them: a
 * word, a hyphen that touches it, a blank, and a word in small letters. Only in languages that cut words like this and keep
 * the hyphen of a compound before a capital ({@link Language.hangingHyphens}); a hanging hyphen ("Vor- und Nachteile") stays.
 */
export function joinBrokenWords(tokens: readonly Token[], { fold, language }: Lexicon): readonly Token[] {
  const links = language.hangingHyphens;
  if (links === undefined || !tokens.some((token) => token.text === '-')) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    let whole = token;
    let end = at + 1;
    // A long word may be cut twice.
    while (isBroken(tokens, end, whole, links)) {
      whole = together(whole, tokens[end + 1] ?? whole, fold);
      end += 2;
    }
    joined.push(whole);
    at = end;
  }
  return joined;
}

/** Is the hyphen at `at`, behind `before`, one of a cut word? */
function isBroken(tokens: readonly Token[], at: number, before: Token, links: readonly string[]): boolean {
  const hyphen = tokens[at];
  const rest = tokens[at + 1];
  if (before.kind !== 'word' || hyphen?.text !== '-' || !hyphen.glued) return false;
  if (rest?.kind !== 'word' || rest.glued) return false;
  const first = rest.text.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase() && !links.includes(rest.text);
}

function together(a: Token, b: Token, fold: Lexicon['fold']): Token {
  const text = a.text + b.text;
  return { ...a, end: b.end, text, key: fold(text.toLowerCase()) };
}
