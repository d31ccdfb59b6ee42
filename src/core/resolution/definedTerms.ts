import type { Mention, Span } from '../filing';
import type { Language } from '../languages/language';
import { PhraseFinder, type FoundPhrase } from './phraseFinder';
import type { PlainText } from './plainText';
import { hasQuote, lastQuoted, quotedFrom, skipClosing } from './quotes';
import { SentenceOpenings, type NamedSpan, type Opening } from './sentenceOpenings';
import { splitSentences, type Stops } from './sentences';
import { shortPhrase } from './shortPhrase';
import { hasIdeograph, phraseAt, skipSpaces, spellings } from './wholePhrases';

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

/** A sentence of a block. */
interface Sentence extends Span {
  /** The words of the whole block, which all places count in. */
  readonly words: string;
  readonly opening: Opening;
  readonly names: ReadonlyMap<number, NamedSpan>;
  /** Whether a note begins with it. */
  readonly leads: boolean;
  /** Whether anything in it may stand in quotes. */
  readonly quotes: boolean;
}

/** What the words between a term and what may be its meaning do. */
type Verb = 'defines' | 'definesByMetric' | 'definesNothing';

const NOTHING: readonly Span[] = [];
const NO_NAMES: Sentence['names'] = new Map();

/** How far before its verb a term's quotes may close: an aside may stand between. */
const QUOTE_REACH = 62;

/** Finds, in one block at a time, the terms it defines. Made once per language. Indices are into the plain words of the block. */
export class TermFinder {
  readonly #stops: Stops;
  readonly #verbs: PhraseFinder<Verb>;
  /** What stands before a term; of each kind are the words that have to stand behind it then. */
  readonly #frames: PhraseFinder<readonly string[]>;
  readonly #naming: PhraseFinder<true>;
  readonly #openings: SentenceOpenings;

  constructor(language: DefiningLanguage) {
    const { abbreviations, definitions: words } = language;
    this.#stops = { abbreviations: new Set(abbreviations), ordinals: words.ordinalStop };
    this.#verbs = new PhraseFinder<Verb>([
      ['definesNothing', words.except],
      ['defines', [...words.after, ...words.listing]],
      ['definesByMetric', words.madeOf],
    ]);
    this.#frames = new PhraseFinder(words.around.map(({ before, behind }) => [spellings(behind), before] as const));
    this.#naming = new PhraseFinder([[true, words.naming]]);
    this.#openings = new SentenceOpenings(language);
  }

  /**
   * The terms defined in a block. `mentions` are the block's. A `note` may also define what no mention covers, and what it puts
   * in quotes at its very start.
   */
  find(plain: PlainText, mentions: readonly Mention[], note: boolean): DefinedTerm[] {
    const names = mentions.map(({ start, end, metric }) => ({ start: plain.indexOf(start), end: plain.indexOf(end), metric }));
    return this.#sentences(plain.words, names, note).flatMap((sentence) => {
      const named = this.#named(sentence);
      const explained = this.#explained(sentence).filter(({ end }) => !named.some((name) => name.end === end));
      const whole = plain.markedSpanOf(sentence.start, sentence.end);
      const defined = (kind: DefinedTerm['kind'], terms: readonly Span[]) =>
        terms.map(({ start, end }) => ({
          kind,
          term: plain.spanOf(start, end),
          sentence: whole,
          shared: kind === 'explained' && terms.length > 1,
        }));
      return [...defined('explained', explained), ...defined('named', named)];
    });
  }

  #sentences(words: string, names: readonly NamedSpan[], note: boolean): Sentence[] {
    let next = 0;
    return splitSentences(words, this.#stops).map(({ start, end }, index) => {
      while ((names[next]?.start ?? Infinity) < start) next++;
      const first = next;
      while ((names[next]?.end ?? Infinity) <= end) next++;
      const own = names.slice(first, next);
      const opening = this.#openings.read(words, start, own);
      return {
        words,
        start,
        end,
        opening,
        names: own.length === 0 ? NO_NAMES : new Map(own.map((name) => [name.start, name])),
        leads: note && index === 0,
        quotes: hasQuote(words.slice(start, end)),
      };
    });
  }

  /** The terms whose meaning the sentence tells. A term is a name or stands in quotes: most sentences have neither. */
  #explained(sentence: Sentence): readonly Span[] {
    const { words, start, end, leads, quotes, names } = sentence;
    if (!leads && !quotes && names.size === 0) return NOTHING;
    const text = words.slice(start, end);
    for (const verb of this.#verbs.in(text)) {
      const terms = this.#ofVerb(sentence, verb);
      if (terms.length > 0) return terms;
    }
    for (const frame of this.#frames.in(text)) {
      const term = this.#framed(sentence, start + frame.end, frame.kind);
      if (term) return [term];
    }
    const quoted = leads ? quotedFrom(words, start) : null;
    return quoted ? [quoted] : [];
  }

  #ofVerb(sentence: Sentence, found: FoundPhrase<Verb>): readonly Span[] {
    const { words, start, leads } = sentence;
    const [verb, behind] = [start + found.start, start + found.end];
    if (found.kind === 'definesNothing' || statesAmount(words, behind)) return [];
    const terms = this.#beforeVerb(sentence, verb);
    if (found.kind === 'definesByMetric') return this.#isOfAnother(sentence, behind, terms) ? terms : [];
    if (terms.length > 0) return terms;
    const short = leads ? shortPhrase(words, start, verb) : null;
    return short ? [short] : [];
  }

  /** `“X” for a given period refers to`, or names that fill the sentence up to its verb: `A, B and C are`. */
  #beforeVerb({ words, start, opening }: Sentence, verb: number): readonly Span[] {
    const quoted = lastQuoted(words, start, verb, QUOTE_REACH);
    if (quoted && this.#openings.isAside(words, quoted.end + 1, verb)) return [quoted];
    const { names, end } = opening;
    return end >= verb || (names.length === 1 && this.#openings.isAside(words, end, verb)) ? names : [];
  }

  /** Whether the name of another metric follows: `entspricht dem EBIT in Prozent vom Umsatz` tells what it is made of. */
  #isOfAnother({ words, names }: Sentence, from: number, terms: readonly Span[]): boolean {
    const other = names.get(this.#openings.skipOpener(words, skipSpaces(words, from)));
    return other !== undefined && terms.every(({ start }) => names.get(start)?.metric !== other.metric);
  }

  /** `we define X as`, `we calculate “X” by`: the term, when the words behind it fit those before it. */
  #framed({ words, names }: Sentence, from: number, behind: readonly string[]): Span | null {
    const at = this.#openings.skipOpener(words, skipSpaces(words, from));
    const term = quotedFrom(words, at) ?? names.get(at) ?? null;
    if (!term) return null;
    return phraseAt(words, skipSpaces(words, skipClosing(words, term.end)), behind) === undefined ? null : term;
  }

  /** The quoted names that a sentence gives to what it speaks of: `im Folgenden „X“`. */
  #named({ words, start, end, quotes }: Sentence): readonly Span[] {
    if (!quotes) return NOTHING;
    return [...this.#naming.in(words.slice(start, end))].flatMap((found) => {
      const behind = skipSpaces(words, start + found.end);
      const colon = /[:：]/.test(words.charAt(behind)) ? 1 : 0;
      const quoted = quotedFrom(words, skipSpaces(words, behind + colon));
      const from = quoted && this.#openings.skipOpener(words, quoted.start);
      return quoted && from !== null && from < quoted.end ? [{ start: from, end: quoted.end }] : [];
    });
  }
}

/** `represents 41.2 %` states an amount and defines nothing. Where words need no blanks, the verbs that define state none. */
function statesAmount(words: string, from: number): boolean {
  if (hasIdeograph(words.charAt(from - 1))) return false;
  return /^\s*(?:\p{L}+\s+)?[^\s“"(]*\d/u.test(words.slice(from, from + 40));
}
