import type { Span } from '../filing';
import { skipSpaces } from './wholePhrases';

/** The full stops of a language that end no sentence. */
export interface Stops {
  /** Words whose full stop ends none: "Inc". */
  readonly abbreviations: ReadonlySet<string>;
  /** Whether the one behind a short number ends none: "31. Dezember". */
  readonly ordinals: boolean;
}

/** A sentence ends at its mark, whatever quotes and brackets close after it. The wide semicolon stands between sentences. */
const ENDS = /[.!?。！？]["”’')“»«]*(?=\s|$)|[。！？；][”’」』》）)]*/g;
/** Nothing longer than this before a full stop is an abbreviation. */
const LONGEST_ABBREVIATION = 8;

/** The sentences of a text, in order, as indices into it. */
export function splitSentences(words: string, stops: Stops): Span[] {
  const sentences: Span[] = [];
  let start = skipSpaces(words, 0);
  for (const match of words.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    if (end <= start || (match[0].startsWith('.') && endsNone(words, match.index, stops))) continue;
    sentences.push({ start, end });
    start = skipSpaces(words, end);
  }
  if (start < words.length) sentences.push({ start, end: words.length });
  return sentences;
}

/** Whether the stop at `at` belongs to an abbreviation, an initial or an ordinal number. */
function endsNone(words: string, at: number, { abbreviations, ordinals }: Stops): boolean {
  const before = words.slice(Math.max(0, at - LONGEST_ABBREVIATION), at);
  if (ordinals && /(?:^|[^\p{L}\d.,])\d{1,2}$/u.test(before)) return true;
  const word = /[\p{L}.]*$/u.exec(before)?.[0] ?? '';
  const last = word.slice(word.lastIndexOf('.') + 1);
  return /^\p{Lu}$|\.\p{L}$/u.test(word) || abbreviations.has(last.toLowerCase());
}
