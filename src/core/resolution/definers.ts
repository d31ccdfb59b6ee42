import type { Language } from '../languages/language';
import { TermFinder, type DefiningLanguage } from './definedTerms';
import { spellings } from './wholePhrases';

/** What finds definitions in the text of one language. */
export interface Definer {
  readonly terms: TermFinder;
  /** Words that an abbreviation leaves out. */
  readonly unabbreviated: ReadonlySet<string>;
  /** Looking back from a footnote mark, what it hangs on begins behind these words. */
  readonly phraseStops: ReadonlySet<string>;
}

export function createDefiner(language: DefiningLanguage): Definer {
  const { unabbreviated, phraseStops } = language.definitions;
  return {
    terms: new TermFinder(language),
    unabbreviated: new Set(unabbreviated),
    phraseStops: new Set(spellings(phraseStops)),
  };
}

/** The definers of all languages, each built when a document first needs it. */
export class Definers {
  readonly #built = new Map<Language, Definer>();

  of(language: Language): Definer {
    let definer = this.#built.get(language);
    if (!definer) this.#built.set(language, (definer = createDefiner(language)));
    return definer;
  }
}
