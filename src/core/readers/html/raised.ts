import type { Words } from './words';

/** Digits and brackets as they are written above the line. */
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '(': '⁽',
  ')': '⁾',
};

/** Numbers with or without brackets, asterisks and daggers. */
const NUMBERS = /^[\s\d()*†‡§,]+$/;
const LETTER = /^\(?[a-z]\)?$/i;

/**
 * Adds what stands above the line. A footnote mark is written as text files write it (`¹`, `⁽¹⁾`, `^{a}`), so that it cannot be
 * read as the last digit of the number before it; anything else ("th", "®") as it is.
 */
export function addRaised(words: Words, source: string, start: number, end: number): void {
  const written = source.slice(start, end);
  const mark = written.trim();
  if (NUMBERS.test(written)) addDigits(words, source, start, end);
  else if (LETTER.test(mark)) {
    const from = start + written.indexOf(mark);
    words.write('^{');
    words.add(source, from, from + mark.length);
    words.write('}');
  } else words.add(source, start, end);
}

function addDigits(words: Words, source: string, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const raised = RAISED[source.charAt(at)];
    if (raised === undefined) words.add(source, at, at + 1);
    else words.replace(raised, at);
  }
}
