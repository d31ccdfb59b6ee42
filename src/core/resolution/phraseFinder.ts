import { PhraseBeginnings } from './phraseBeginnings';
import { touches } from './wholePhrases';

/** A phrase found, as indices into the text. */
export interface FoundPhrase<Kind> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** A letter of a word that blanks set apart. */
const LETTER = '(?!\\p{Script=Han})\\p{L}';
const BLANKS = ' {1,3}';

/**
 * Finds phrases of several kinds, as whole words, in one pass over a text. Where phrases of two kinds begin at one place, the kind
 * that was named first counts; of one kind, the longest pattern. The expression is only asked where a phrase may begin: with so many
 * alternatives it is slow, and hardly any place is one.
 */
export class PhraseFinder<Kind> {
  readonly #kinds: readonly Kind[];
  readonly #beginnings: PhraseBeginnings;
  readonly #pattern: RegExp;

  constructor(patternsByKind: readonly (readonly [Kind, readonly string[]])[]) {
    const kinds = patternsByKind.filter(([, patterns]) => patterns.length > 0);
    this.#kinds = kinds.map(([kind]) => kind);
    this.#beginnings = new PhraseBeginnings(kinds.flatMap(([, patterns]) => patterns));
    const groups = (areWords: boolean) =>
      kinds.map(([, patterns]) => groupOf(patterns.filter((pattern) => touches(pattern.charAt(0)) !== areWords))).join('|');
    this.#pattern = new RegExp(`(?<!${LETTER}|-)(?:${groups(true)})|(?:${groups(false)})`, 'iuy');
  }

  *in(text: string): Iterable<FoundPhrase<Kind>> {
    for (let at = this.#beginnings.next(text, 0); at < text.length; at = this.#beginnings.next(text, at)) {
      this.#pattern.lastIndex = at;
      const match = this.#pattern.exec(text);
      at += match?.[0].length ?? 1;
      if (!match) continue;
      const group = match.findIndex((part, index) => index > 0 && part !== undefined) - 1;
      const kind = this.#kinds[group % this.#kinds.length];
      if (kind !== undefined) yield { kind, start: match.index, end: match.index + match[0].length };
    }
  }
}

/** One group for the patterns, the longest first: none is cut short by one that it begins with. */
function groupOf(patterns: readonly string[]): string {
  const longestFirst = [...patterns].sort((one, other) => other.length - one.length);
  return longestFirst.length === 0 ? '((?!))' : `(${longestFirst.map(sourceOf).join('|')})`;
}

/** `ist|sind a? b , c`: words with blanks between, one of several, some of them missing; a comma touches the word before. */
function sourceOf(pattern: string): string {
  let source = '';
  for (const word of pattern.split(' ')) {
    const optional = word.endsWith('?');
    const choices = (optional ? word.slice(0, -1) : word).split('|').map(escaped);
    const one = choices.length > 1 ? `(?:${choices.join('|')})` : (choices[0] ?? '');
    const spaced = source === '' || word === ',' ? one : BLANKS + one;
    source += optional ? `(?:${spaced})?` : spaced;
  }
  return touches(pattern.replace(/\?$/, '').slice(-1)) ? source : `${source}(?!${LETTER})`;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
