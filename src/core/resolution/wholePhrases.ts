/**
 * Phrases of a language's data looked for in plain text, where they have to stand as whole words. An edge that is an ideograph may
 * touch what stands beside it, for such words are written without blanks.
 */

const IDEOGRAPH = /\p{Script=Han}/u;

/** Whether a character is part of a word that is written without blanks around. */
export function isIdeograph(character: string): boolean {
  return IDEOGRAPH.test(character);
}

/** Every way to write the patterns: `a|b` is either word, `a?` may be missing. */
export function spellings(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    let written: string[][] = [[]];
    for (const word of pattern.split(' ')) {
      const optional = word.endsWith('?');
      const choices = (optional ? word.slice(0, -1) : word).split('|');
      const longer = written.flatMap((words) => choices.map((choice) => [...words, choice]));
      written = optional ? [...written, ...longer] : longer;
    }
    return written.map((words) => words.join(' '));
  });
}

/** A global pattern for any of the phrases. The longest first: none is cut short by one that it begins with. */
export function anyOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  const written = (opensWord: boolean) =>
    longestFirst.filter((phrase) => touches(phrase.charAt(0)) !== opensWord).map((phrase) => patternOf(phrase));
  const [words, others] = [written(true), written(false)];
  const choices = [
    ...(words.length > 0 ? [`(?<![\\p{L}-])(?:${words.join('|')})`] : []),
    ...(others.length > 0 ? [`(?:${others.join('|')})`] : []),
  ];
  return choices.length > 0 ? new RegExp(choices.join('|'), 'giu') : /(?!)/g;
}

function patternOf(phrase: string): string {
  const escaped = phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', ' {1,3}');
  return touches(phrase.charAt(phrase.length - 1)) ? escaped : `${escaped}(?![\\p{L}])`;
}

/** The first of the phrases that stands at `at`, with a blank behind it where it ends as a word. */
export function phraseAt(words: string, at: number, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => {
    const end = at + phrase.length;
    return (
      words.slice(at, end).toLowerCase() === phrase && (touches(phrase.charAt(phrase.length - 1)) || words.charAt(end) === ' ')
    );
  });
}

/** Whether a phrase with this character at its edge may touch a letter there. */
function touches(edge: string): boolean {
  return !/\p{L}/u.test(edge) || isIdeograph(edge);
}

/** The first place at or after `from` that is no blank. */
export function skipSpaces(words: string, from: number): number {
  let at = from;
  while (words.charAt(at) === ' ') at++;
  return at;
}
