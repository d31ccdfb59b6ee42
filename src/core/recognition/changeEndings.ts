import type { CueRole, Language } from '../languages/language';
import { remembered } from './remembered';
import type { Fold } from './tokens';

/** A word that ends in one for a change: "Umsatz" + "anstieg". */
export interface Compound {
  readonly stem: string;
  readonly role: CueRole;
}

/** What a word, folded, is put together from, where it ends in one for a change. */
export type Compounds = (word: string) => Compound | undefined;

/** No name of a metric is shorter. */
const SHORTEST_STEM = 4;

/** Undefined for a language that does not write a change and what changes as one word ({@link Language.changeEndings}). */
export function compoundsOf(language: Language, fold: Fold): Compounds | undefined {
  const written = Object.entries(language.changeEndings ?? {});
  if (written.length === 0) return undefined;
  const endings = written.map(([ending, role]) => [fold(ending), role] as const);
  const longestFirst = endings.toSorted(([a], [b]) => b.length - a.length);
  const compoundOf = remembered((word): Compound | undefined => {
    const found = longestFirst.find(([ending]) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending));
    return found && { stem: word.slice(0, -found[0].length), role: found[1] };
  });
  const shortest = SHORTEST_STEM + Math.min(...endings.map(([ending]) => ending.length));
  return (word) => (word.length < shortest ? undefined : compoundOf(word));
}
