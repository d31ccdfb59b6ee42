/** Writes a language's elided words apart from what they are written to: "l’exercice" → "l exercice". Part of a language. */
export type Parting = (text: string) => string;

/** What a language's {@link Language.elisions} do to a phrase, so that it has the words which the tokeniser makes of a text. */
export function partingOf(elisions: readonly string[]): Parting {
  if (elisions.length === 0) return (text) => text;
  const elided = new RegExp(`(?<![\\p{L}\\p{N}])(${elisions.join('|')})['\u2019]`, 'giu');
  // Before more of the phrase a blank; at the end of a choice ("d’|de") nothing.
  return (text) => text.replace(elided, '$1 ').replace(/ (?=[|?]|$)/g, '');
}
