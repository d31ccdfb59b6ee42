import type { Span } from '../filing';

/** What closes each quote: “…”, „…“, «…», »…«, 「…」, 《…》. Straight ones often stand for the half of a pair. */
const CLOSING_OF: ReadonlyMap<string, string> = new Map([
  ['“', '”"“'],
  ['"', '"”“'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);
const CLOSING: ReadonlySet<string> = new Set([...CLOSING_OF.values()].flatMap((closing) => [...closing]));

const OPENING = new RegExp(`[${[...CLOSING_OF.keys()].join('')}]`);

/** Whether a quote may open anywhere in a text. */
export function hasQuote(words: string): boolean {
  return OPENING.test(words);
}

/** Longer quotes are no names. The bound keeps looking for them linear. */
const LONGEST = 120;

/** The words in the quotes that open at `at`. */
export function quotedFrom(words: string, at: number): Span | null {
  const closing = CLOSING_OF.get(words.charAt(at));
  if (closing === undefined) return null;
  let close = at + 1;
  while (close < words.length && close - at < LONGEST && !closing.includes(words.charAt(close))) close++;
  return close < words.length && closing.includes(words.charAt(close)) && close > at + 1 ? { start: at + 1, end: close } : null;
}

/** The words in the last pair of quotes of `start`…`end`, if it closes at most `reach` characters before `end`. */
export function lastQuoted(words: string, start: number, end: number, reach: number): Span | null {
  const nearest = Math.max(start, end - reach);
  let close = end - 1;
  while (close > nearest && !CLOSING.has(words.charAt(close))) close--;
  const farthest = Math.max(start, close - LONGEST);
  let open = close - 1;
  while (open >= farthest && !opens(words.charAt(open), words.charAt(close))) open--;
  return open < farthest || close - open < 2 ? null : { start: open + 1, end: close };
}

/** Index behind the quote, if any, that closes at `at`. */
export function skipClosing(words: string, at: number): number {
  return CLOSING.has(words.charAt(at)) ? at + 1 : at;
}

function opens(open: string, close: string): boolean {
  return CLOSING_OF.get(open)?.includes(close) === true;
}
