import type { Span } from '../filing';

/** A sentence ends at its mark, whatever quotes and brackets close after it. */
const ENDS = /[.!?。！？]["”’')]*(?=\s|$)|[。！？]/g;

/** The sentences of a text, in order, as indices into it. `dotted` holds the words whose full stop ends none ("Inc"). */
export function splitSentences(words: string, dotted: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(words, 0);
  for (const match of words.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    if (end <= start || (match[0].startsWith('.') && isDotted(words, match.index, dotted))) continue;
    sentences.push({ start, end });
    start = skipSpace(words, end);
  }
  if (start < words.length) sentences.push({ start, end: words.length });
  return sentences;
}

function skipSpace(words: string, from: number): number {
  let at = from;
  while (words.charAt(at) === ' ') at++;
  return at;
}

/** Whether the stop at `at` belongs to an abbreviation or an initial. */
function isDotted(words: string, at: number, dotted: ReadonlySet<string>): boolean {
  let start = at;
  while (start > 0 && at - start < 8 && /[\p{L}.]/u.test(words.charAt(start - 1))) start--;
  const word = words.slice(start, at);
  return /^\p{Lu}$/u.test(word) || dotted.has(word.toLowerCase());
}
