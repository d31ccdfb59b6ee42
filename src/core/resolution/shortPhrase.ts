import type { Span } from '../filing';
import { hasIdeograph } from './wholePhrases';

const LONGEST_NAME = 120;
const MOST_WORDS = 8;
/** Without blanks there are no words to count. */
const MOST_IDEOGRAPHS = 20;

/** The whole stretch where it is short enough to be a name: `Take rate` before `means`. */
export function shortPhrase(words: string, start: number, end: number): Span | null {
  if (end - start > LONGEST_NAME) return null;
  const phrase = words.slice(start, end).trimEnd();
  const limit = hasIdeograph(phrase.charAt(0)) ? phrase.length <= MOST_IDEOGRAPHS : phrase.split(/\s+/).length <= MOST_WORDS;
  return limit && /^[\p{Lu}\p{Script=Han}][^,;:“"(，；：（、]*$/u.test(phrase) ? { start, end: start + phrase.length } : null;
}
