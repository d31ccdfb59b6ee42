/** A shorter stem is hardly an adjective ("je", "der"). */
const SHORTEST_STEM = 4;

/**
 * A label in the forms its adjectives take before their nouns: "Operatives Ergebnis" stands as "operative Ergebnis" and "operativen
 * Ergebnis" in sentences. An adjective is a word with one of the language's endings before a word with a capital.
 */
export function inflected(label: string, endings: readonly string[]): readonly string[] {
  if (endings.length === 0) return [label];
  const words = label.split(' ');
  const longestFirst = [...endings].sort((a, b) => b.length - a.length);
  const places = words.flatMap((word, i) => (isAdjective(word, words[i + 1], longestFirst) ? [i] : []));
  if (places.length === 0) return [label];
  // All adjectives of a phrase agree: they change together.
  const stems = new Map(places.map((i) => [i, stemOf(words[i] ?? '', longestFirst) ?? '']));
  const forms = endings.map((ending) =>
    words.map((word, i) => (stems.has(i) ? `${stems.get(i) ?? ''}${ending}` : word)).join(' '),
  );
  return [label, ...forms.filter((form) => form !== label)];
}

function isAdjective(word: string, next: string | undefined, endings: readonly string[]): boolean {
  if (next === undefined) return false;
  const first = next.charAt(0);
  const isBeforeNoun = first !== first.toLowerCase() || stemOf(next, endings) !== undefined;
  return isBeforeNoun && stemOf(word, endings) !== undefined;
}

function stemOf(word: string, endings: readonly string[]): string | undefined {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending === undefined ? undefined : word.slice(0, -ending.length);
}
