/**
 * Phrases of a language's data looked for in plain text, where they have to stand as whole words. An edge that is an ideograph may
 * touch what stands beside it, for such words are written without blanks.
 */

const IDEOGRAPH = /\p{Script=Han}/u;

/** Whether there is a character that is a part of words written without blanks. */
export function hasIdeograph(characters: string): boolean {
  return IDEOGRAPH.test(characters);
}

/** Every way to write the patterns: `a|b` is either word, `a?` may be missing, a comma stands apart (`a|b , c`). */
export function spellings(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    let written: string[][] = [[]];
    for (const word of pattern.split(' ')) {
      const optional = word.endsWith('?');
      const choices = (optional ? word.slice(0, -1) : word).split('|');
      const longer = written.flatMap((words) => choices.map((choice) => [...words, choice]));
      written = optional ? [...written, ...longer] : longer;
    }
    return written.map((words) => words.join(' ').replaceAll(' ,', ','));
  });
}

/** The first of the phrases that stands at `at`, set apart from what is behind it where it ends as a word. */
export function phraseAt(words: string, at: number, phrases: readonly string[]): string | undefined {
  const first = words.charAt(at).toLowerCase();
  return phrases.find((phrase) => {
    if (!phrase.startsWith(first)) return false;
    const end = at + phrase.length;
    if (words.slice(at, end).toLowerCase() !== phrase) return false;
    return touches(phrase.charAt(phrase.length - 1)) || words.charAt(end) === ' ' || hasIdeograph(words.charAt(end));
  });
}

/** Whether a phrase with this character at its edge may touch a letter there. */
export function touches(edge: string): boolean {
  return !/\p{L}/u.test(edge) || hasIdeograph(edge);
}

/** The first place at or after `from` that is no blank. */
export function skipSpaces(words: string, from: number): number {
  let at = from;
  while (words.charAt(at) === ' ') at++;
  return at;
}
