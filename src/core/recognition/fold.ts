import type { Language } from '../languages/language';
import type { Fold } from './tokens';

/** The fold of a language: plural endings off, unless the word is none. */
export function foldOf(language: Pick<Language, 'plural' | 'singularOnly' | 'ampersand' | 'letters'>): Fold {
  const bare = foldLetters(language.letters ?? {});
  const keep = new Set(language.singularOnly.map(bare));
  const plural = language.plural.map(([ending, replacement]) => [bare(ending), bare(replacement)] as const);
  const memo = new Map<string, string>([['&', language.ampersand]]);
  const compute = (written: string): string => {
    const word = bare(written);
    if (word.length <= 3 || keep.has(word)) return word;
    for (const [ending, replacement] of plural) {
      if (word.endsWith(ending) && word.length - ending.length + replacement.length >= 3) {
        return ending === 's' && /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -ending.length) + replacement;
      }
    }
    return word;
  };
  return (word) => {
    let folded = memo.get(word);
    if (folded === undefined) {
      folded = compute(word);
      // A memory, not a store: a hostile document of ever new words must not fill it.
      if (memo.size > 20_000) memo.clear();
      memo.set('&', language.ampersand);
      memo.set(word, folded);
    }
    return folded;
  };
}

/** Each letter as {@link Language.letters} has it. */
function foldLetters(letters: Readonly<Record<string, string>>): (word: string) => string {
  const lost = Object.keys(letters);
  if (lost.length === 0) return (word) => word;
  const any = new RegExp(`[${lost.join('')}]`, 'g');
  return (word) => word.replace(any, (letter) => letters[letter] ?? letter);
}
