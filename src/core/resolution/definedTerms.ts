import type { Mention, Span } from '../filing';
import type { Language } from '../languages/language';
import type { PlainText } from './plainText';
import { lastQuoted, quotedFrom, skipClosing } from './quotes';
import { splitSentences, type Stops } from './sentences';
import { shortPhrase } from './shortPhrase';
import { anyOf, isIdeograph, phraseAt, skipSpaces, spellings } from './wholePhrases';

/** What of a language finding defined terms takes. */
export type DefiningLanguage = Pick<Language, 'articles' | 'abbreviations' | 'definitions'>;

/** A term that a block says something about. Spans are of the document. */
export interface DefinedTerm {
  /** A name that is only given to what the sentence speaks of says what it is called, not what it is. */
  readonly kind: 'explained' | 'named';
  readonly term: Span;
  /** The sentence that defines it. */
  readonly sentence: Span;
  /** True when the sentence speaks of several terms at once: then it says less about each. */
  readonly shared: boolean;
}

/** A metric's name as indices into the plain words of a block. */
interface NamedSpan extends Span {
  readonly metric: string;
}

/** Words before a term that need one of the others behind it. */
interface Frame {
  readonly before: RegExp;
  readonly behind: readonly string[];
}

const LONGEST_ASIDE = 60;
/** More names than this in a row are no statement about each of them. The bound keeps the search linear. */
const MOST_TERMS = 40;

/** Finds, in one block at a time, the terms it defines. Made once per language. Indices are into the plain words of the block. */
export class TermFinder {
  readonly #stops: Stops;
  /** All that may stand between a term and what it means. */
  readonly #after: RegExp;
  readonly #except: ReadonlySet<string>;
  readonly #madeOf: ReadonlySet<string>;
  readonly #frames: readonly Frame[];
  readonly #naming: RegExp;
  readonly #asides: readonly string[];
  readonly #openers: readonly string[];
  readonly #joiners: readonly string[];

  constructor({ articles, abbreviations, definitions: words }: DefiningLanguage) {
    const [except, madeOf] = [spellings(words.except), spellings(words.madeOf)];
    this.#stops = { abbreviations: new Set(abbreviations), ordinals: words.ordinalStop };
    this.#after = anyOf([...spellings([...words.after, ...words.listing]), ...except, ...madeOf]);
    this.#except = new Set(except);
    this.#madeOf = new Set(madeOf);
    this.#frames = words.around.map(({ before, behind }) => ({ before: anyOf(spellings(before)), behind: spellings(behind) }));
    this.#naming = anyOf(spellings(words.naming));
    this.#asides = spellings(words.asides);
    this.#openers = [...spellings(words.determiners), ...articles].sort((one, other) => other.length - one.length);
    this.#joiners = words.joiners;
  }

  /**
   * The terms defined in a block. `mentions` are the block's. A `note` may also define what no mention covers, and what it puts
   * in quotes at its very start.
   */
  find(plain: PlainText, mentions: readonly Mention[], note: boolean): DefinedTerm[] {
    const names = mentions.map(({ start, end, metric }) => ({ start: plain.indexOf(start), end: plain.indexOf(end), metric }));
    const found: DefinedTerm[] = [];
    let next = 0;
    for (const [index, sentence] of splitSentences(plain.words, this.#stops).entries()) {
      while ((names[next]?.start ?? Infinity) < sentence.start) next++;
      const within: NamedSpan[] = [];
      for (let name = names[next]; name && name.end <= sentence.end; name = names[next]) {
        within.push(name);
        next++;
      }
      const explained = this.#explained(plain.words, sentence, within, note && index === 0);
      const named = this.#named(plain.words, sentence).filter(({ start }) => explained[0]?.start !== start);
      const whole = plain.markedSpanOf(sentence.start, sentence.end);
      const add = (kind: DefinedTerm['kind'], { start, end }: Span, shared: boolean) =>
        found.push({ kind, term: plain.spanOf(start, end), sentence: whole, shared });
      for (const term of explained) add('explained', term, explained.length > 1);
      for (const term of named) add('named', term, false);
    }
    return found;
  }

  /** The terms whose meaning the sentence tells. */
  #explained(words: string, sentence: Span, names: readonly NamedSpan[], leading: boolean): readonly Span[] {
    const text = words.slice(sentence.start, sentence.end);
    const byStart = new Map(names.map((name) => [name.start, name]));
    for (const match of text.matchAll(this.#after)) {
      const terms = this.#ofVerb(words, sentence, match, names, byStart, leading);
      if (terms.length > 0) return terms;
    }
    for (const { before, behind } of this.#frames) {
      for (const match of text.matchAll(before)) {
        const term = this.#framed(words, sentence.start + match.index + match[0].length, byStart, behind);
        if (term) return [term];
      }
    }
    const quoted = leading ? quotedFrom(words, sentence.start) : null;
    return quoted ? [quoted] : [];
  }

  #ofVerb(
    words: string,
    sentence: Span,
    { 0: phrase, index }: RegExpMatchArray & { readonly index: number },
    names: readonly NamedSpan[],
    byStart: ReadonlyMap<number, NamedSpan>,
    leading: boolean,
  ): readonly Span[] {
    const said = phrase.toLowerCase().replaceAll(/ +/g, ' ');
    const verb = sentence.start + index;
    const behind = verb + phrase.length;
    if (this.#except.has(said) || (!isIdeograph(said.slice(-1)) && statesAmount(words, behind))) return [];
    const terms = this.#beforeVerb(words, sentence.start, verb, names);
    if (this.#madeOf.has(said)) return this.#isMadeOfAnother(words, behind, terms, byStart) ? terms : [];
    if (terms.length > 0) return terms;
    const short = leading ? shortPhrase(words, sentence.start, verb) : null;
    return short ? [short] : [];
  }

  /** `“X” for a given period refers to`, or names that fill the sentence up to its verb: `A, B and C are`. */
  #beforeVerb(words: string, start: number, verb: number, names: readonly Span[]): readonly Span[] {
    const quoted = lastQuoted(words, start, verb, LONGEST_ASIDE + 2);
    if (quoted && this.#isAside(words, quoted.end + 1, verb)) return [quoted];
    const terms: Span[] = [];
    let at = this.#skipOpener(words, start);
    for (const name of names) {
      if (name.start !== at || terms.length === MOST_TERMS) break;
      terms.push(name);
      at = this.#skipJoiners(words, name.end);
    }
    return terms.length > 0 && (at >= verb || (terms.length === 1 && this.#isAside(words, at, verb))) ? terms : [];
  }

  /** Whether the name of another metric follows: `entspricht dem EBIT in Prozent vom Umsatz` tells what it is made of. */
  #isMadeOfAnother(words: string, from: number, terms: readonly Span[], byStart: ReadonlyMap<number, NamedSpan>): boolean {
    const other = byStart.get(this.#skipOpener(words, skipSpaces(words, from)));
    return other !== undefined && terms.every(({ start }) => byStart.get(start)?.metric !== other.metric);
  }

  /** `we define X as`, `we calculate “X” by`: the term, when the words behind it fit those before it. */
  #framed(words: string, from: number, names: ReadonlyMap<number, Span>, behind: readonly string[]): Span | null {
    const at = this.#skipOpener(words, skipSpaces(words, from));
    const term = quotedFrom(words, at) ?? names.get(at) ?? null;
    if (!term) return null;
    return phraseAt(words, skipSpaces(words, skipClosing(words, term.end)), behind) === undefined ? null : term;
  }

  /** The quoted names that a sentence gives to what it speaks of: `im Folgenden „X“`. */
  #named(words: string, sentence: Span): Span[] {
    return [...words.slice(sentence.start, sentence.end).matchAll(this.#naming)].flatMap((match) => {
      const behind = skipSpaces(words, sentence.start + match.index + match[0].length);
      const colon = /[:：]/.test(words.charAt(behind)) ? 1 : 0;
      const quoted = quotedFrom(words, skipSpaces(words, behind + colon));
      const start = quoted && this.#skipOpener(words, quoted.start);
      return quoted && start !== null && start < quoted.end ? [{ start, end: quoted.end }] : [];
    });
  }

  /** Whether what stands between a term and its verb may stand there. */
  #isAside(words: string, from: number, to: number): boolean {
    if (to - from > 2 * LONGEST_ASIDE) return false;
    const aside = words.slice(from, to).trim();
    if (aside === '' || aside === ',' || aside === '，') return true;
    const opens = /^[(（,，]/.test(aside) || phraseAt(aside, 0, this.#asides) !== undefined;
    return aside.length <= LONGEST_ASIDE && opens;
  }

  /** Behind the article, or what else may open before a term. */
  #skipOpener(words: string, at: number): number {
    const opener = phraseAt(words, at, this.#openers);
    return opener === undefined ? at : skipSpaces(words, at + opener.length);
  }

  #skipJoiners(words: string, from: number): number {
    let at = skipSpaces(words, from);
    for (let skipped = true; skipped;) {
      const joiner = phraseAt(words, at, this.#joiners);
      skipped = joiner !== undefined;
      at = this.#skipOpener(words, skipSpaces(words, at + (joiner?.length ?? 0)));
    }
    return at;
  }
}

/** `represents 41.2 %` states an amount and defines nothing. */
function statesAmount(words: string, from: number): boolean {
  return /^\s*(?:\p{L}+\s+)?[^\s“"(]*\d/u.test(words.slice(from, from + 40));
}
