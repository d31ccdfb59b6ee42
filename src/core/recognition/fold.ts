import type { Language } from '../languages/language';
import { remembered } from './remembered';
import type { Fold } from './tokens';

/** The fold of a language: plural endings off, unless the word is none. */
export function foldOf(language: Pick<Language, 'plural' | 'singularOnly' | 'ampersand' | 'letters'>): Fold {
  const bare = foldLetters(language.letters ?? {});
  const keep = new Set(language.singularOnly.map(bare));
  const plural = language.plural.map(([ending, replacement]) => [bare(ending), bare(replacement)] as const);
  return remembered((written) => {
    if (written === '&') return language.ampersand;
    const word = bare(written);
    if (word.length <= 3 || keep.has(word)) return word;
    for (const [ending, replacement] of plural) {
      if (word.endsWith(ending) && word.length - ending.length + replacement.length >= 3) {
        return ending === 's' && /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -ending.length) + replacement;
      }
    }
    return word;
  });
}

/** The keys of words as they are written, in capitals or not: see {@link Token.key}. */
export function wordKeyOf(fold: Fold): Fold {
  return remembered((written) => fold(withoutPossessive(written.toLowerCase())));
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") || word.endsWith('\u2019s') ? word.slice(0, -2) : word;
}

/** Each letter as {@link Language.letters} has it. */
function foldLetters(letters: Readonly<Record<string, string>>): (word: string) => string {
  const lost = Object.keys(letters);
  if (lost.length === 0) return (word) => word;
  const any = new RegExp(`[${lost.join('')}]`, 'g');
  return (word) => word.replace(any, (letter) => letters[letter] ?? letter);
}
