import type { Catalogue } from '../catalogue/catalogue';
import { languages } from '../languages/all';
import type { LanguageMark } from './blockLanguages';
import { createLexicon, type Lexicon } from './lexicon';

/** The lexicons of all languages, each built when a document first needs it. */
export class Lexicons {
  readonly marks: readonly LanguageMark[] = languages.map(({ tag, script, functionWords }) => ({
    tag,
    script,
    functionWords: new Set(functionWords),
  }));
  readonly #catalogue: Catalogue;
  readonly #built = new Map<string, Lexicon>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** The marks of some languages alone, in their order; of all when none of them is known. A tag counts once. */
  marksOf(tags: readonly string[] = []): readonly LanguageMark[] {
    const wanted = [...new Set(tags)].flatMap((tag) => this.marks.filter((mark) => mark.tag === tag));
    return wanted.length > 0 ? wanted : this.marks;
  }

  /** The lexicon of a language; of the first one where there is none of that tag. */
  of(tag: string | undefined): Lexicon {
    const language = languages.find((one) => one.tag === tag) ?? languages[0];
    if (!language) throw new Error('No language is known.');
    let lexicon = this.#built.get(language.tag);
    if (!lexicon) this.#built.set(language.tag, (lexicon = createLexicon(language, this.#catalogue)));
    return lexicon;
  }
}
