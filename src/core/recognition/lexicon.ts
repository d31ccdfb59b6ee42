import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/schema';
import type { Bound, Notation } from '../filing';
import type { CueRole, Language, PeriodMeaning } from '../languages/language';
import { compoundsOf, type Compounds } from './changeEndings';
import { partingOf } from './elisions';
import { foldOf, wordKeyOf } from './fold';
import { namesOf, type NameEntry } from './names';
import { piecesOf, PhraseTrie } from './phrases';
import { addScaledMoney, type ScaledMoney } from './scaledMoney';
import { slotsOf } from './slots';
import type { Fold, Writing } from './tokens';
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

/** A language and a catalogue made ready for matching. Built once, shared by all documents. */
export interface Lexicon {
  readonly language: Language;
  /** Of words in lower case. */
  readonly fold: Fold;
  /** Of words as they are written. */
  readonly wordKey: Fold;
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
  readonly compounds: Compounds | undefined;
  readonly names: PhraseTrie<NameEntry>;
  readonly metricById: (id: string) => Metric | undefined;
  /** Single number words, by which they are put together: 五. */
  readonly digitWords: ReadonlyMap<string, number>;
  /** Powers of ten of words such as 百, by which spelled-out numbers are put together. */
  readonly placeWords: ReadonlyMap<string, number>;
  readonly vagueNumbers: WordClass;
  readonly bounds: PhraseTrie<Bound>;
  readonly boundsBehind: PhraseTrie<Bound>;
  readonly percentBefore: PhraseTrie<true>;
  readonly currenciesBefore: PhraseTrie<string>;
  readonly sameCurrencyBelow: PhraseTrie<true>;
  /** Undefined for a language whose bare numbers count what stands behind them. */
  readonly counters: PhraseTrie<true> | undefined;
  readonly per: PhraseTrie<string>;
  readonly perBefore: PhraseTrie<string>;
  readonly perBehind: PhraseTrie<string>;
  readonly quotes: PhraseTrie<true>;
  readonly countedUnits: PhraseTrie<string>;
  readonly shareCounts: PhraseTrie<true>;
  readonly counts: PhraseTrie<true>;
  readonly shareNouns: PhraseTrie<true>;
  readonly datelines: PhraseTrie<true>;
  /** Phrases that stand right before something and change how it is meant. */
  readonly before: PhraseTrie<'instant' | 'event' | 'aside' | 'numbered'>;
  /** Folded, as are the words of the next four. */
  readonly datedNames: readonly string[];
  readonly balanceEndings: readonly string[];
  readonly looksBack: ReadonlySet<string>;
  readonly monthAsides: ReadonlySet<string>;
  readonly nounAsides: ReadonlySet<string>;
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
  readonly glosses: PhraseTrie<true>;
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
  readonly ending: PhraseTrie<true>;
  readonly thereafter: PhraseTrie<true>;
  readonly totals: WordClass;
}

/** What may stand before a metric's name in any language without making it another. */
const NEUTRAL_MARKS = ['.', ':', ',', '„', '“', '”', '"', '»', '«', '›', '-', '–', '(', ')', '*', '†', '|', '’', "'"];

export function createLexicon(language: Language, catalogue: Catalogue): Lexicon {
  const fold = foldOf(language);
  const elisions = language.elisions ?? [];
  const parted = partingOf(elisions);
  const classes = new WordClasses(fold, piecesOf);
  const set = (words: readonly string[]) => classes.add(words.map(parted));
  const list = <T>(entries: Iterable<readonly [string, T]>, opening = classes.opening()) => {
    const trie = new PhraseTrie<T>(fold, { opening });
    for (const [phrase, value] of entries) trie.add(parted(phrase), value);
    return trie;
  };
  const flags = (phrases: readonly string[], opening = classes.opening()) =>
    list(
      phrases.map((phrase) => [phrase, true] as const),
      opening,
    );
  const slots = slotsOf(language, fold);
  const slotted = <T>(entries: Iterable<readonly [string, T]>) => {
    const trie = new PhraseTrie<T>(fold, { opening: classes.opening(() => slots.words), slots: slots.matcher });
    for (const [phrase, value] of entries) trie.add(parted(phrase), value);
    return trie;
  };
  const { tables } = language;
  const inTables = classes.opening();
  return {
    language,
    fold,
    wordKey: wordKeyOf(fold),
    writing: { elisions: new Set(elisions), blankGroups: language.numbers.group.includes(' ') },
    classes,
    suffixes: list(suffixesOf(language)),
    numerals: list(Object.entries(language.numbers.words)),
    scaledMoney: addScaledMoney(new PhraseTrie(fold, { opening: classes.opening() }), language.scaledCurrencies),
    periods: slotted(Object.entries(language.periods)),
    cues: list(Object.entries(language.cues)),
    separableVerbs: separableVerbsOf(language, fold),
    compounds: compoundsOf(language, fold),
    names: namesOf(language, catalogue, fold, parted, classes.opening()),
    metricById: (id) => catalogue.byId(id),
    bounds: list(
      Object.entries(language.bounds).flatMap(([bound, phrases]) => phrases.map((phrase) => [phrase, bound as Bound] as const)),
    ),
    boundsBehind: list(Object.entries(language.boundsBehind)),
    digitWords: new Map(Object.entries(language.numbers.words)),
    placeWords: new Map(Object.entries(language.numbers.placeWords)),
    vagueNumbers: set(language.numbers.vague ?? []),
    percentBefore: flags(language.percentBefore),
    currenciesBefore: list(Object.entries(language.currenciesBefore)),
    sameCurrencyBelow: flags(language.sameCurrencyBelow),
    counters: language.counters.length === 0 ? undefined : flags(language.counters),
    per: list(Object.entries(language.per)),
    perBefore: list(Object.entries(language.perBefore)),
    perBehind: list(Object.entries(language.perBehind)),
    quotes: flags(language.quotes),
    countedUnits: list(Object.entries(language.countedUnits)),
    shareCounts: flags(language.shareCounts),
    counts: flags(language.counts),
    shareNouns: flags(language.shareNouns),
    datelines: flags(language.datelines),
    before: list([
      ...language.instantPrefixes.map((phrase) => [phrase, 'instant'] as const),
      ...language.eventPrefixes.map((phrase) => [phrase, 'event'] as const),
      ...(language.asidePrefixes ?? []).map((phrase) => [phrase, 'aside'] as const),
      ...language.numberedThings.map((phrase) => [phrase, 'numbered'] as const),
    ]),
    balanceEndings: (language.balanceEndings ?? []).map(fold),
    looksBack: new Set((language.looksBack ?? []).map(fold)),
    datedNames: (language.datedNames ?? []).map(fold),
    monthAsides: new Set((language.monthAsides ?? []).map(fold)),
    nounAsides: new Set((language.nounAsides ?? []).map(fold)),
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
    glosses: flags(language.glosses ?? []),
    exchanges: set(language.exchanges),
    announces: flags(language.announces),
    filingWords: list(Object.entries(language.filingWords)),
    tables: {
      scales: list(Object.entries(tables.scaleCaptions), inTables),
      changeHeads: flags(tables.changeHeads, inTables),
      shareHeads: flags(tables.shareHeads, inTables),
      percentHeads: flags(tables.percentHeads ?? [], inTables),
      ignoredHeads: flags(tables.ignoredHeads, inTables),
      periodHeads: flags(tables.periodHeads, inTables),
      except: flags(tables.except, inTables),
      exceptShares: flags(tables.exceptShares, inTables),
      exceptPerShare: flags(tables.exceptPerShare, inTables),
      beginning: flags(tables.beginning, inTables),
      ending: flags(tables.ending, inTables),
      thereafter: flags(tables.thereafter, inTables),
      totals: set(tables.totals),
    },
  };
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
