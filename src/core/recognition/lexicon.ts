import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/schema';
import type { Bound, Notation } from '../filing';
import type { CueRole, Language, PeriodMeaning } from '../languages/language';
import { partingOf, type Parting } from './elisions';
import { inflected } from './inflections';
import { composedNumeral } from './numerals';
import { piecesOf, PhraseTrie } from './phrases';
import { addScaledMoney, type ScaledMoney } from './scaledMoney';
import { halfWidth, type Fold, type Token, type Writing } from './tokens';
import { WordClasses, type WordClass } from './wordClasses';

/** What may stand behind a number and belongs to it. */
export type NumberSuffix =
  | { readonly type: 'scale'; readonly power: number }
  /** `loose`: a unit that several currencies share, and the one it means where nothing says which. */
  | { readonly type: 'currency'; readonly code: string; readonly loose?: true }
  | { readonly type: 'minorCurrency'; readonly code: string }
  /** `power`: what a unit of the word is in units of the notation: a tenth is ten percent. */
  | { readonly type: 'notation'; readonly notation: Exclude<Notation, 'number'>; readonly power?: number; readonly quoted?: true }
  | { readonly type: 'measure'; readonly unit: string }
  /** A thing counted, whose name begins like a unit. */
  | { readonly type: 'noun' };

/** A metric's name found: which metric, and whether its tail is open ("net income attributable to …"). */
export interface NameEntry {
  /** The label as the catalogue has it, without the mark of an open tail. */
  readonly label: string;
  readonly metric: Metric;
  readonly open: boolean;
}

/** A language and a catalogue made ready for matching. Built once, shared by all documents. */
export interface Lexicon {
  readonly language: Language;
  readonly fold: Fold;
  /** What the tokeniser has to know. */
  readonly writing: Writing;
  /** Marks tokens with the classes of words below. */
  readonly classes: WordClasses;
  readonly suffixes: PhraseTrie<NumberSuffix>;
  /** Spelled-out numbers: "half a", "three". */
  readonly numerals: PhraseTrie<number>;
  readonly scaledMoney: PhraseTrie<ScaledMoney>;
  readonly periods: PhraseTrie<PeriodMeaning>;
  readonly cues: PhraseTrie<CueRole>;
  /** Verb → the little words that part from it → the part they play together. */
  readonly separableVerbs: ReadonlyMap<string, ReadonlyMap<string, CueRole>>;
  /** Longest first. */
  readonly changeEndings: readonly (readonly [string, CueRole])[];
  readonly names: PhraseTrie<NameEntry>;
  readonly metricById: (id: string) => Metric | undefined;
  /** Single number words, by which they are put together: 五. */
  readonly digitWords: ReadonlyMap<string, number>;
  /** Powers of ten of words such as 百, by which spelled-out numbers are put together. */
  readonly placeWords: ReadonlyMap<string, number>;
  readonly bounds: PhraseTrie<Bound>;
  readonly boundsBehind: PhraseTrie<Bound>;
  readonly percentBefore: PhraseTrie<true>;
  readonly currenciesBefore: PhraseTrie<string>;
  readonly sameCurrencyBelow: PhraseTrie<true>;
  /** Undefined for a language whose bare numbers count what stands behind them. */
  readonly counters: PhraseTrie<true> | undefined;
  readonly per: PhraseTrie<string>;
  readonly perBefore: PhraseTrie<string>;
  readonly quotes: PhraseTrie<true>;
  readonly countedUnits: PhraseTrie<string>;
  readonly shareCounts: PhraseTrie<true>;
  readonly counts: PhraseTrie<true>;
  readonly shareNouns: PhraseTrie<true>;
  readonly datelines: PhraseTrie<true>;
  /** Phrases that stand right before something and change how it is meant. */
  readonly before: PhraseTrie<'instant' | 'event' | 'numbered'>;
  readonly denominators: WordClass;
  readonly partOf: WordClass;
  readonly tailLinks: WordClass;
  readonly clauseLinks: WordClass;
  readonly articles: WordClass;
  readonly nounEnds: WordClass;
  readonly tailIdioms: PhraseTrie<true>;
  readonly negatives: WordClass;
  readonly namedByYear: PhraseTrie<true>;
  readonly openers: WordClass;
  readonly segments: WordClass;
  readonly segmentNames: WordClass;
  readonly fillers: WordClass;
  readonly stopWords: WordClass;
  readonly rangeBetween: WordClass;
  readonly rangeLinks: WordClass;
  readonly listLinks: WordClass;
  readonly neutralModifiers: WordClass;
  readonly neutralComplements: WordClass;
  readonly restrictingPrepositions: WordClass;
  readonly restrictingBehind: WordClass;
  readonly stipulated: PhraseTrie<true>;
  readonly restrictingWords: WordClass;
  readonly notCounted: WordClass;
  readonly nonGaap: PhraseTrie<true>;
  readonly eventSuffixes: PhraseTrie<true>;
  readonly loss: WordClass;
  readonly gain: WordClass;
  readonly alternates: WordClass;
  readonly apposition: WordClass;
  readonly diluted: WordClass;
  readonly measuredLength: WordClass;
  readonly abbreviations: ReadonlySet<string>;
  readonly exchanges: WordClass;
  readonly announces: PhraseTrie<true>;
  readonly filingWords: PhraseTrie<number>;
  readonly tables: TableLexicon;
}

export interface TableLexicon {
  readonly scales: PhraseTrie<number>;
  readonly changeHeads: PhraseTrie<true>;
  readonly shareHeads: PhraseTrie<true>;
  readonly percentHeads: PhraseTrie<true>;
  readonly ignoredHeads: PhraseTrie<true>;
  readonly periodHeads: PhraseTrie<true>;
  readonly except: PhraseTrie<true>;
  readonly exceptShares: PhraseTrie<true>;
  readonly exceptPerShare: PhraseTrie<true>;
  readonly beginning: PhraseTrie<true>;
  readonly totals: WordClass;
}

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

/** What may stand before a metric's name in any language without making it another. */
const NEUTRAL_MARKS = ['.', ':', ',', '„', '“', '”', '"', '»', '«', '›', '-', '–', '(', ')', '*', '†', '|', '’', "'"];

export function createLexicon(language: Language, catalogue: Catalogue): Lexicon {
  const fold = foldOf(language);
  const elisions = language.elisions ?? [];
  const parted = partingOf(elisions);
  const classes = new WordClasses(fold, piecesOf);
  const set = (words: readonly string[]) => classes.add(words.map(parted));
  const list = <T>(entries: Iterable<readonly [string, T]>) => {
    const trie = new PhraseTrie<T>(fold);
    for (const [phrase, value] of entries) trie.add(parted(phrase), value);
    return trie;
  };
  const flags = (phrases: readonly string[]) => list(phrases.map((phrase) => [phrase, true] as const));
  const slots = slotMatcherOf(language, fold);
  const slotted = <T>(entries: Iterable<readonly [string, T]>) => {
    const trie = new PhraseTrie<T>(fold, slots);
    for (const [phrase, value] of entries) trie.add(parted(phrase), value);
    return trie;
  };
  const { tables } = language;
  return {
    language,
    fold,
    writing: { elisions: new Set(elisions), blankGroups: language.numbers.group.includes(' ') },
    classes,
    suffixes: list(suffixesOf(language)),
    numerals: list(Object.entries(language.numbers.words)),
    scaledMoney: addScaledMoney(new PhraseTrie(fold), language.scaledCurrencies),
    periods: slotted(Object.entries(language.periods)),
    cues: list(Object.entries(language.cues)),
    separableVerbs: separableVerbsOf(language, fold),
    changeEndings: changeEndingsOf(language, fold),
    names: namesOf(language, catalogue, fold, parted),
    metricById: (id) => catalogue.byId(id),
    bounds: list(
      Object.entries(language.bounds).flatMap(([bound, phrases]) => phrases.map((phrase) => [phrase, bound as Bound] as const)),
    ),
    boundsBehind: list(Object.entries(language.boundsBehind)),
    digitWords: new Map(Object.entries(language.numbers.words)),
    placeWords: new Map(Object.entries(language.numbers.placeWords)),
    percentBefore: flags(language.percentBefore),
    currenciesBefore: list(Object.entries(language.currenciesBefore)),
    sameCurrencyBelow: flags(language.sameCurrencyBelow),
    counters: language.counters.length === 0 ? undefined : flags(language.counters),
    per: list(Object.entries(language.per)),
    perBefore: list(Object.entries(language.perBefore)),
    quotes: flags(language.quotes),
    countedUnits: list(Object.entries(language.countedUnits)),
    shareCounts: flags(language.shareCounts),
    counts: flags(language.counts),
    shareNouns: flags(language.shareNouns),
    datelines: flags(language.datelines),
    before: list([
      ...language.instantPrefixes.map((phrase) => [phrase, 'instant'] as const),
      ...language.eventPrefixes.map((phrase) => [phrase, 'event'] as const),
      ...language.numberedThings.map((phrase) => [phrase, 'numbered'] as const),
    ]),
    denominators: set(language.denominators ?? []),
    partOf: set(language.partOf),
    tailLinks: set(language.tailLinks),
    clauseLinks: set(language.clauseLinks),
    articles: set(language.articles),
    nounEnds: set(language.nounEnds),
    tailIdioms: flags(language.tailIdioms),
    negatives: set(language.negatives),
    namedByYear: flags(language.namedByYear),
    openers: set(language.openers),
    segments: set(language.segments),
    segmentNames: set(language.segmentNames ?? []),
    fillers: set(language.fillers),
    stopWords: set(language.stopWords),
    rangeBetween: set(language.range.between),
    rangeLinks: set(language.range.alone),
    listLinks: set(language.listLinks),
    neutralModifiers: set([...language.neutralModifiers, ...language.articles, ...NEUTRAL_MARKS]),
    neutralComplements: set(language.neutralComplements),
    restrictingPrepositions: set(language.restrictingPrepositions),
    restrictingBehind: set(language.restrictingBehind),
    stipulated: flags(language.stipulated),
    restrictingWords: set(language.restrictingWords),
    notCounted: set(language.notCounted),
    nonGaap: flags(language.nonGaap),
    eventSuffixes: flags(language.eventSuffixes),
    loss: set(language.loss),
    gain: set(language.gain),
    alternates: set(language.alternates),
    apposition: set(language.apposition),
    diluted: set(language.diluted),
    measuredLength: set(language.measuredLength),
    abbreviations: new Set(language.abbreviations),
    exchanges: set(language.exchanges),
    announces: flags(language.announces),
    filingWords: list(Object.entries(language.filingWords)),
    tables: {
      scales: list(Object.entries(tables.scaleCaptions)),
      changeHeads: flags(tables.changeHeads),
      shareHeads: flags(tables.shareHeads),
      percentHeads: flags(tables.percentHeads ?? []),
      ignoredHeads: flags(tables.ignoredHeads),
      periodHeads: flags(tables.periodHeads),
      except: flags(tables.except),
      exceptShares: flags(tables.exceptShares),
      exceptPerShare: flags(tables.exceptPerShare),
      beginning: flags(tables.beginning),
      totals: set(tables.totals),
    },
  };
}

function changeEndingsOf(language: Language, fold: Fold): readonly (readonly [string, CueRole])[] {
  const endings = Object.entries(language.changeEndings ?? {}).map(([ending, role]) => [fold(ending), role] as const);
  return endings.sort(([a], [b]) => b.length - a.length);
}

function separableVerbsOf(language: Language, fold: Fold): ReadonlyMap<string, ReadonlyMap<string, CueRole>> {
  const verbs = new Map<string, Map<string, CueRole>>();
  for (const [forms, particle, role] of language.separableVerbs ?? []) {
    for (const form of forms.map(fold))
      verbs.set(form, (verbs.get(form) ?? new Map<string, CueRole>()).set(fold(particle), role));
  }
  return verbs;
}

function* suffixesOf(language: Language): Iterable<readonly [string, NumberSuffix]> {
  for (const [word, power] of Object.entries(language.scales)) yield [word, { type: 'scale', power }];
  for (const [name, code] of Object.entries(language.currencies)) yield [name, { type: 'currency', code }];
  for (const [name, code] of Object.entries(language.looseCurrencies)) yield [name, { type: 'currency', code, loose: true }];
  for (const [name, code] of Object.entries(language.minorCurrencies)) yield [name, { type: 'minorCurrency', code }];
  yield ['%', { type: 'notation', notation: 'percent' }];
  for (const phrase of language.percent) yield [phrase, { type: 'notation', notation: 'percent' }];
  for (const phrase of language.tenths) yield [phrase, { type: 'notation', notation: 'percent', power: 1 }];
  for (const phrase of language.percentagePoints) yield [phrase, { type: 'notation', notation: 'percentagePoints' }];
  for (const phrase of language.basisPoints) yield [phrase, { type: 'notation', notation: 'basisPoints' }];
  for (const phrase of language.multiples) yield [phrase, { type: 'notation', notation: 'multiple' }];
  for (const phrase of language.indexPoints) yield [phrase, { type: 'notation', notation: 'multiple', quoted: true }];
  for (const [word, unit] of Object.entries(language.measures)) yield [word, { type: 'measure', unit }];
  for (const noun of language.unlikeUnits ?? []) yield [noun, { type: 'noun' }];
}

function namesOf(language: Language, catalogue: Catalogue, fold: Fold, parted: Parting): PhraseTrie<NameEntry> {
  const partOf = new Set(language.partOf.map(fold));
  const trie = new PhraseTrie<NameEntry>(fold, (name, tokens, at) =>
    name === 'owner' ? ownerAt(tokens, at, partOf) : undefined,
  );
  for (const metric of catalogue.metrics) {
    for (const label of labelsOf(metric, language)) {
      const open = label.endsWith('…');
      const words = open ? label.slice(0, -1) : label;
      const entry = { label: words, metric, open };
      if (HAN.test(words)) trie.addWords(words, entry);
      else
        for (const form of inflected(words, language.adjectiveEndings ?? []))
          trie.add(
            form
              .split('…')
              .map((part) => asPattern(parted(part), fold('&')))
              .join(' {owner} '),
            entry,
          );
    }
  }
  return trie;
}

/** Nothing but ideographs, each a word: most labels in Chinese. */
const HAN = /^\p{Script=Han}+$/u;
const LONGEST_OWNER = 12;

/** The words of 归属于…的净利润: at least one, without a sign, up to the "of". */
function ownerAt(tokens: readonly Token[], at: number, partOf: ReadonlySet<string>): { value: number; end: number } | undefined {
  for (let i = at; i < tokens.length && i - at <= LONGEST_OWNER; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'sign' && token.text !== '-')) return undefined;
    if (partOf.has(token.key)) return i === at ? undefined : { value: 0, end: i };
  }
  return undefined;
}

/** A language that is written in two ways has labels of each: `zh-Hans` and `zh-Hant`. */
function labelsOf({ labels }: Metric, { tag }: Language): readonly string[] {
  return Object.entries(labels).flatMap(([key, names]) => (key === tag || key.startsWith(`${tag}-`) ? names : []));
}

/** Catalogue labels are plain words: signs become tokens of their own, and nothing in them is notation. */
/** A comma before the last "and" of a list is left out, in labels as in the text. */
function asPattern(label: string, and: string): string {
  return (
    halfWidth(label)
      .replaceAll('&', ` ${and} `)
      .replace(/[’']s\b|[’']/g, '')
      .replace(/[–—−]/g, '-')
      .replace(new RegExp(`,(?=\\s*${and}\\s)`, 'g'), '')
      // "Forschungs- und …": a hyphen that hangs is a token of its own.
      .replace(/-(?=\s|$)|(?<=\s)-/g, ' - ')
      .replace(/([^\p{L}\p{N}\s{}?|-])/gu, ' $1 ')
      .replace(/(\d)(\p{L})|(\p{L})(\d)/gu, '$1$3 $2$4')
      .replace(/[{}?|]/g, ' ')
  );
}

function slotMatcherOf(language: Language, fold: Fold) {
  const months = new Map(Object.entries(language.months).map(([word, month]) => [fold(word), month]));
  const ordinals = new Map(Object.entries(language.ordinals).map(([word, value]) => [fold(word), value]));
  const numerals = new Map(Object.entries(language.numbers.words).map(([word, value]) => [fold(word), value]));
  const placeWords = new Map(Object.entries(language.numbers.placeWords));
  const relativeYears = new Map(Object.entries(language.relativeYears).map(([word, years]) => [fold(word), years]));
  const integer = (token: Token | undefined, from: number, to: number, digits?: number) => {
    if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return undefined;
    if (digits !== undefined && token.text.length !== digits) return undefined;
    const value = Number(token.text);
    return value >= from && value <= to ? value : undefined;
  };
  /** "13", "thirteen", "thirty-nine". */
  const numeral = (tokens: readonly Token[], index: number) => {
    const token = tokens[index];
    const placed = composedNumeral(tokens, index, numerals, placeWords);
    if (placed) return placed;
    const first = token?.kind === 'word' ? numerals.get(token.key) : integer(token, 1, 60);
    if (first === undefined) return undefined;
    const next = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
    const unit = token?.kind === 'word' && first >= 20 && first % 10 === 0 ? numerals.get(tokens[next]?.key ?? '') : undefined;
    return unit !== undefined && unit >= 1 && unit <= 9
      ? { value: first + unit, end: next + 1 }
      : { value: first, end: index + 1 };
  };
  const ordinalSuffix = new Set(['st', 'nd', 'rd', 'th']);
  return (name: string, tokens: readonly Token[], index: number): { value: number; end: number } | undefined => {
    const token = tokens[index];
    if (!token) return undefined;
    const one = (value: number | undefined) => (value === undefined ? undefined : { value, end: index + 1 });
    switch (name) {
      case 'year':
        return one(integer(token, 1900, 2099, 4) ?? relativeYears.get(token.key));
      // "31.12": day and month read as one number; the full stop behind it tells that they are none.
      case 'ddmm': {
        const [, day, month] = token.kind === 'number' ? (/^(\d\d?)\.(\d\d?)$/.exec(token.text) ?? []) : [];
        const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
        return isDay ? one(Number(month) * 100 + Number(day)) : undefined;
      }
      // "2023/24", "2023/2024": a fiscal year over two calendar years, named by both.
      case 'years': {
        const first = integer(token, 1900, 2099, 4);
        const second =
          tokens[index + 1]?.text === '/'
            ? (integer(tokens[index + 2], 0, 99, 2) ?? integer(tokens[index + 2], 1900, 2099, 4))
            : undefined;
        return first !== undefined && second !== undefined && second % 100 === (first + 1) % 100
          ? { value: first + 1, end: index + 3 }
          : undefined;
      }
      case 'yy': {
        const value = integer(token, 0, 99, 2);
        return one(value === undefined ? undefined : value < 70 ? 2000 + value : 1900 + value);
      }
      case 'mm':
        return one(integer(token, 1, 12));
      case 'dd':
        return one(integer(token, 1, 31));
      case 'day': {
        const value = integer(token, 1, 31);
        if (value === undefined) return undefined;
        const after = tokens[index + 1];
        return { value, end: after?.glued && ordinalSuffix.has(after.key) ? index + 2 : index + 1 };
      }
      case 'month':
        return one(token.kind === 'word' ? months.get(token.key) : undefined);
      case 'ordinal': {
        const after = tokens[index + 1];
        if (token.kind === 'number' && after?.glued && ordinalSuffix.has(after.key)) {
          const value = integer(token, 1, 4);
          return value === undefined ? undefined : { value, end: index + 2 };
        }
        return one(token.kind === 'word' ? ordinals.get(token.key) : undefined);
      }
      case 'q':
        return one(integer(token, 1, 4, 1));
      case 'half':
        return one(integer(token, 1, 2, 1));
      case 'n':
        return numeral(tokens, index);
      default:
        return undefined;
    }
  };
}
