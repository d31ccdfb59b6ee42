import type { Mention, Span } from '../filing';
import type { DefinitionWords } from './definitionWords';
import type { PlainText } from './plainText';
import { splitSentences } from './sentences';

/** A term that a block says something about. Spans are of the document. */
export interface DefinedTerm {
  readonly term: Span;
  /** The sentence that defines it. */
  readonly sentence: Span;
  /** True when the sentence speaks of several terms at once: then it says less about each. */
  readonly shared: boolean;
}

const LONGEST_ASIDE = 60;
const LONGEST_TERM = 120;
const MOST_WORDS = 8;
/** More names than this in a row are no statement about each of them. The bound keeps the search linear. */
const MOST_TERMS = 40;
const OPENING = '“"„«';
const CLOSING = '”"“»';

/** Finds, in one block at a time, the terms it defines. Made once per language. Indices are into the plain words of the block. */
export class TermFinder {
  readonly #words: DefinitionWords;
  readonly #dotted: ReadonlySet<string>;
  readonly #after: RegExp;
  readonly #before: RegExp;

  constructor(words: DefinitionWords) {
    this.#words = words;
    this.#dotted = new Set(words.dotted);
    this.#after = anyOf([...words.after, ...words.listing]);
    this.#before = anyOf(words.before);
  }

  /**
   * The terms defined in a block. `mentions` are the block's. A `note` may also define what no mention covers, and what it puts
   * in quotes at its very start.
   */
  find(plain: PlainText, mentions: readonly Mention[], note: boolean): DefinedTerm[] {
    const names = mentions.map(({ start, end }) => ({ start: plain.indexOf(start), end: plain.indexOf(end) }));
    const found: DefinedTerm[] = [];
    let next = 0;
    for (const [index, sentence] of splitSentences(plain.words, this.#dotted).entries()) {
      while ((names[next]?.start ?? Infinity) < sentence.start) next++;
      const within: Span[] = [];
      for (let name = names[next]; name && name.end <= sentence.end; name = names[next]) {
        within.push(name);
        next++;
      }
      const terms = this.#inSentence(plain.words, sentence, within, note && index === 0);
      for (const { start, end } of terms) {
        found.push({
          term: plain.spanOf(start, end),
          sentence: plain.markedSpanOf(sentence.start, sentence.end),
          shared: terms.length > 1,
        });
      }
    }
    return found;
  }

  #inSentence(words: string, sentence: Span, names: readonly Span[], leading: boolean): readonly Span[] {
    const text = words.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(this.#after)) {
      const verb = sentence.start + match.index;
      if (statesAmount(words, verb + match[0].length)) continue;
      const terms = this.#beforeVerb(words, sentence.start, verb, names);
      if (terms.length > 0) return terms;
      const phrase = leading ? shortPhrase(words, sentence.start, verb) : null;
      if (phrase) return [phrase];
    }
    const byStart = new Map(names.map((name) => [name.start, name]));
    for (const match of text.matchAll(this.#before)) {
      const term = this.#afterVerb(words, sentence.start + match.index + match[0].length, byStart);
      if (term) return [term];
    }
    const quoted = leading ? quotedFrom(words, sentence.start) : null;
    return quoted ? [quoted] : [];
  }

  /** `“X” for a given period refers to`, or names that fill the sentence up to its verb: `A, B and C are`. */
  #beforeVerb(words: string, start: number, verb: number, names: readonly Span[]): readonly Span[] {
    const quoted = lastQuoted(words, start, verb);
    if (quoted && this.#isAside(words.slice(quoted.end + 1, verb))) return [quoted];
    const terms: Span[] = [];
    let at = this.#skipArticle(words, start);
    for (const name of names) {
      if (name.start !== at || terms.length === MOST_TERMS) break;
      terms.push(name);
      at = this.#skipJoiners(words, name.end);
    }
    return terms.length > 0 && (at >= verb || (terms.length === 1 && this.#isAside(words.slice(at, verb)))) ? terms : [];
  }

  /** `we define X as`, `we calculate “X” by`. */
  #afterVerb(words: string, from: number, names: ReadonlyMap<number, Span>): Span | null {
    const at = this.#skipArticle(words, skipSpaces(words, from));
    const term = quotedFrom(words, at) ?? names.get(at) ?? null;
    if (!term) return null;
    const rest = words
      .slice(term.end, term.end + LONGEST_ASIDE)
      .replace(/^[”"»]/, '')
      .trimStart()
      .toLowerCase();
    return this.#words.beforeLinks.some((link) => rest.startsWith(`${link} `)) ? term : null;
  }

  #isAside(between: string): boolean {
    const words = between.trim().toLowerCase();
    if (words === '' || words === ',') return true;
    const opens = this.#words.asides.some((one) => words.startsWith(`${one} `)) || words.startsWith('(') || words.startsWith(',');
    return words.length <= LONGEST_ASIDE && opens;
  }

  #skipArticle(words: string, at: number): number {
    const ahead = words.slice(at, at + 12).toLowerCase();
    const article = this.#words.articles.find((one) => ahead.startsWith(`${one} `));
    return article === undefined ? at : skipSpaces(words, at + article.length);
  }

  #skipJoiners(words: string, from: number): number {
    let at = skipSpaces(words, from);
    for (let skipped = true; skipped;) {
      const ahead = words.slice(at, at + 12).toLowerCase();
      const joiner = this.#words.joiners.find((one) => ahead.startsWith(/\p{L}$/u.test(one) ? `${one} ` : one));
      skipped = joiner !== undefined;
      at = this.#skipArticle(words, skipSpaces(words, at + (joiner?.length ?? 0)));
    }
    return at;
  }
}

/** A pattern for any of the phrases, as whole words. The longest first: none is cut short by one that it begins with. */
function anyOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  return new RegExp(
    `(?<![\\p{L}-])(?:${longestFirst.map((phrase) => phrase.replaceAll(' ', ' {1,3}')).join('|')})(?![\\p{L}])`,
    'giu',
  );
}

/** `represents 41.2 %` states an amount and defines nothing. */
function statesAmount(words: string, from: number): boolean {
  return /^\s*(?:\p{L}+\s+)?[^\s“"(]*\d/u.test(words.slice(from, from + 40));
}

function skipSpaces(words: string, from: number): number {
  let at = from;
  while (words.charAt(at) === ' ') at++;
  return at;
}

/** The words in the last pair of quotes of the stretch, if they stand near its end. */
function lastQuoted(words: string, start: number, end: number): Span | null {
  const nearest = Math.max(start, end - LONGEST_ASIDE - 2);
  let close = end - 1;
  while (close > nearest && !CLOSING.includes(words.charAt(close))) close--;
  const farthest = Math.max(start, close - LONGEST_TERM);
  let open = close - 1;
  while (open >= farthest && !OPENING.includes(words.charAt(open))) open--;
  return open < farthest || close - open < 2 ? null : { start: open + 1, end: close };
}

/** The words in the quotes that open at `at`. */
function quotedFrom(words: string, at: number): Span | null {
  if (!OPENING.includes(words.charAt(at)) || at >= words.length) return null;
  let close = at + 1;
  while (close < words.length && close - at < LONGEST_TERM && !CLOSING.includes(words.charAt(close))) close++;
  return CLOSING.includes(words.charAt(close)) && close > at + 1 ? { start: at + 1, end: close } : null;
}

/** The whole stretch where it is short enough to be a name: `Take rate` before `means`. */
function shortPhrase(words: string, start: number, end: number): Span | null {
  if (end - start > LONGEST_TERM) return null;
  const phrase = words.slice(start, end).trimEnd();
  const named = /^\p{Lu}[^,;:“"(]*$/u.test(phrase) && phrase.split(/\s+/).length <= MOST_WORDS;
  return named ? { start, end: start + phrase.length } : null;
}
