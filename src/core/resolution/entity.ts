import type { Lexicon } from '../recognition/lexicon';
import type { Recognised } from '../recognition/recognise';
import { hasUsForm } from '../companies/names';
import { bareUsTicker } from '../companies/tickers';
import type { EntityNames } from './entityNames';
import type { ReadBlock } from './model';
import { spanOf } from './subjects';

/**
 * "Qualm Instruments, Inc. (NYSE: QLM)", else a name that no capital tells, else "Qualm Instruments, Inc. (QLM)", else the words before
 * "announces" or "reports" in the title.
 */
export function entityOf(blocks: readonly ReadBlock[], text: string, names: EntityNames): string | null {
  for (const { words } of blocks) {
    const { tokens, lexicon } = words;
    const at = tokens.findIndex(
      (token, i) => token.text === '(' && lexicon.exchanges.has(tokens[i + 1]) && /^[A-Z0-9]/.test(tokens[i + 1]?.text ?? ''),
    );
    if (at > 0) {
      const from = nameStart(words, at);
      if (from < at) return wordsOf(words, from, at, text);
    }
  }
  for (const { words } of blocks) {
    const listed = names.listedIn(words);
    if (listed) return wordsOf(words, listed.first, listed.last, text);
  }
  for (const { words } of blocks) {
    const at = words.tokens.findIndex((_, i) => isBareCode(words, i, text));
    if (at > 0) return wordsOf(words, nameStart(words, at), at, text);
  }
  for (const { words } of blocks.slice(0, 12)) {
    const at = words.tokens.findIndex((_, i) => announcesAt(words, i));
    if (at > 0 && at <= 10 && nameStart(words, at) === 0) return wordsOf(words, 0, at, text);
  }
  return null;
}

/** "Qualm Instruments, Inc. (QLM)": a symbol alone, behind a name that ends as a company's does. */
export function isBareCode(words: Recognised, at: number, text: string): boolean {
  if (words.tokens[at]?.text !== '(') return false;
  const [code, close] = [words.tokens[at + 1], words.tokens[at + 2]];
  if (close?.text !== ')' || bareUsTicker(code?.text ?? '') === undefined) return false;
  const from = nameStart(words, at);
  return from < at && hasUsForm(wordsOf(words, from, at, text));
}

/** As a verb, as it is written: "report" names a thing, "reports" says what a company does. */
function announcesAt({ tokens, lexicon }: Recognised, at: number): boolean {
  if (lexicon.announces.match(tokens, at) === undefined) return false;
  const { announces, script } = lexicon.language;
  const word = tokens[at]?.text.toLowerCase() ?? '';
  return script === 'Hani' || announces.some((phrase) => phrase.split(' ', 1)[0] === word);
}

export function wordsOf(words: Recognised, first: number, last: number, text: string): string {
  const { start, end } = spanOf(words, first, last);
  return text.slice(start, end);
}

/** Walks back over capitalised words, "&", "," and "." */
export function nameStart(words: Recognised, before: number): number {
  let from = before;
  for (let i = before - 1; i >= 0 && before - i <= 12; i--) {
    const token = words.tokens[i];
    if (!token) break;
    if (token.kind === 'sign' && token.text === '-' && !token.glued) break;
    const capital = token.kind === 'word' && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
    if (capital) from = i;
    else if (token.kind === 'number' && words.tokens[i + 1]?.kind !== 'word') break;
    else if (
      !(token.kind === 'sign' && /^[&,.'’-]$/.test(token.text)) &&
      !words.lexicon.listLinks.has(token) &&
      token.kind !== 'number'
    )
      break;
    if (token.kind === 'number') from = i;
  }
  return from;
}

/** The words of the filer's name, folded, for labels such as "Total … equity". */
export function entityWordsOf(entity: string | null, lexicon: Lexicon): ReadonlySet<string> {
  if (entity === null) return new Set();
  return new Set(
    (entity.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .map((word) => lexicon.fold(word))
      .filter((word) => !lexicon.stopWords.hasWord(word)),
  );
}
