import { z } from 'zod';

/**
 * A language as data: every word and phrase the algorithms know, and nothing else. A new language is one new file that
 * satisfies this schema. Phrases use the notation of `recognition/phrases.ts`; they are compared without case, and with the
 * plural folded as {@link Language.plural} says.
 */

const phrases = z.array(z.string().min(1));
const unit = z.string().regex(/^[A-Za-z]+$/);

/** What a period phrase means; the slots it names are filled from the text. */
export const periodMeaning = z.enum([
  // calendar places
  'date', // {month} {day} {year}
  'monthDay', // {month} {day}: the year is for the context to say
  'month', // {month} {year}
  'year', // {year} or {yy}: the filer's fiscal year
  'years', // {year} to {year2}
  'calendarYear',
  'quarter', // {quarter} and {year} or {yy}; without a year, the context's
  'half', // {half} and {year}
  'firstHalf', // the first half of {year}: "interim"
  'months', // {n} months, "first nine months of {year}"
  // durations that end on the date that follows: "three months ended", "year ended", "quarter ended"
  'monthsEnded',
  'weeksEnded',
  'quarterEnded',
  'halfEnded',
  'yearEnded',
  // the same, only with a date behind: "six months to 30 June 2024"
  'monthsTo',
  'quarterTo',
  'halfTo',
  'yearTo',
  // durations that start on the date that follows: "12-month period from", "next 12 months starting from"
  'monthsFrom',
  // in relation to the period that is being spoken of
  'current', // "the quarter", "the period"
  'periodEnd', // its last day: "the balance sheet date"
  'currentYear', // "the year"
  'yearToDate', // from the start of the year to the end of the reporting period
  'yearAgo', // "a year ago", "the same period last year"
  'sameIn', // "the same period of {year}"
  'prior', // "the prior quarter"
  'priorYear', // "the prior year", "last year"
  'priorYearEnd', // the last day of the year before
  'day', // "today": the day the text was published, or {n} days before it
  'monthEnd', // the last day of {mm} {year}
  'yearEnd', // the last day of {year}, or of the year spoken of
  'quarterEnd', // the last day of {quarter} {year}
  'currentEnd', // the last day of the period spoken of
  'quarters', // the first {n} quarters of {year}
]);
export type PeriodMeaning = z.infer<typeof periodMeaning>;

/** The part a phrase plays in a sentence about figures. */
export const cueRole = z.enum([
  'increase', // of the metric: +1
  'decrease', // of the metric: -1
  'raised', // an increase of an estimate, not of what it estimates: 上调
  'lowered',
  'rose', // an increase of a price on an exchange
  'fell',
  'change', // direction not said: the number's own sign tells
  'comparedWith', // what follows is the figure compared against
  'comparedWithPeriod', // the same, only before a period: 与上年同期相比, where 与 alone is "and"
  'from', // the same, where a change was named before
  'over', // what follows a change is the period it is measured against
  'to', // what follows a change is the level reached
  'by', // what follows a change verb is the size of the change
  'portion', // what follows is a part of the amount before it, in the same measure: "davon"
  'share', // "representing", "accounted for"
  'forecast', // "expects", "guidance"
  'yoy',
  'qoq',
  'respectively',
  'verb', // ends the words that name the subject: "was", "reached", "totaled"
  'has', // the same, of a subject that has something: "included", "paid"; what it has is the topic
  'cause', // "due to": what follows is no subject
  'again', // "this", "it", "which" as a subject: the figure spoken of last
  'none', // a longer word that holds one of the others and is none: 截至 holds 至
]);
export type CueRole = z.infer<typeof cueRole>;

/**
 * The words with which a language says what a term means. They are looked for in the text as it is written: in lower case, signs
 * and hyphens as they stand, one blank between words; `a|b` and `a?` as in other phrases. A phrase that begins or ends with an
 * ideograph may touch what stands beside it there.
 */
const definitionWords = z.strictObject({
  /** Between a term and what it means: "is defined as". With an amount behind them, they state it and define nothing. */
  after: phrases,
  /** The same, but only before the name of another metric: what "entspricht" the expectations is not defined by it. */
  madeOf: phrases,
  /** What begins like one of those and defines nothing: "bedeutet einen" (rise). */
  except: phrases,
  /** Behind a list of terms that one statement speaks of: "are non-GAAP". */
  listing: phrases,
  /** Before a term, and what has to stand behind it then: "we define X as". */
  around: z.array(z.strictObject({ before: phrases, behind: phrases })),
  /** Before a name in quotes that is given to what the sentence speaks of: "im Folgenden". */
  naming: phrases,
  /** What may begin an aside between a term and its verb: "“X” for a given period refers to". */
  asides: phrases,
  /** What may stand before a term as an article may: "this". */
  determiners: phrases,
  /** What may stand between two terms of a list. No notation here: signs count as they are. */
  joiners: phrases,
  /** Words that no noun phrase holds: looking back from a footnote mark, the phrase begins behind them. */
  phraseStops: phrases,
  /** Words that an abbreviation leaves out. */
  unabbreviated: phrases,
  /** Whether the full stop behind a number of one or two digits makes an ordinal of it: "31. Dezember". */
  ordinalStop: z.boolean(),
});

export const languageSchema = z.strictObject({
  /** BCP 47 primary tag. */
  tag: z.string().regex(/^[a-z]{2,3}$/),
  /** ISO 15924 code of the script: `Hani` is written without blanks between words, ideograph by ideograph. */
  script: z.enum(['Latn', 'Hani']),
  /** The commonest little words, by which a text's language is told. */
  functionWords: phrases,
  /** Endings folded away, longest first: [ending, replacement]; a word must keep at least three letters. */
  plural: z.array(z.tuple([z.string(), z.string()])),
  /** True where nouns have capitals: a name of one word in small letters is a verb or an adjective ("beschäftigte"). */
  capitalNouns: z.boolean().optional(),
  /** Letters that texts lose ("ä" written "a" by a reader of scans), folded away before words are compared. */
  letters: z.record(z.string().length(1), z.string().min(1)).optional(),
  /**
   * Words behind a hyphen that leave it hanging ("Vor- und Nachteile"); before other small words it is that of a word cut at the
   * end of a line. Absent where a cut cannot be told from a compound ("long-\nterm").
   */
  hangingHyphens: phrases.optional(),
  /**
   * Little words that lose their vowel and are written to the next word with an apostrophe ("l’exercice", "d’euros"): what is
   * left of them. In text and in phrases they are words of their own. Absent in a language that has none.
   */
  elisions: phrases.optional(),
  /** Endings that an adjective takes in turn before its noun: names are found in each form. */
  adjectiveEndings: phrases.optional(),
  /** Where nouns have capitals: endings of those that a small number may count ("17 Ländern", but "360 Glas" is a name). */
  countedNouns: phrases.optional(),
  /** Words before a number that something is measured against: "pro eine Million Stunden". */
  denominators: phrases.optional(),
  /** Words that end like a plural and are none. */
  singularOnly: phrases,
  numbers: z.strictObject({
    decimal: z.enum(['.', ',']),
    /**
     * What stands between groups of digits. Full stop, comma, apostrophe and the blanks that hold a line together are understood
     * in every language; an ordinary blank only in one that has it here, because elsewhere it parts two numbers.
     */
    group: z.array(z.string().length(1)),
    /** True where nobody who writes the language uses the two marks the other way round, as people do in their English. */
    isOnlyWay: z.optional(z.boolean()),
    /** Number words → value; "half a" and the like are phrases. */
    words: z.record(z.string(), z.number()),
    /** Words that multiply the digit word before them and are added up: 三百五十. → power of ten */
    placeWords: z.record(z.string(), z.int()),
    /** The word for the decimal mark between number words: the 点 of 三点五. */
    point: z.string().optional(),
    /** Words before a scale that leave open how many it is: 数十亿. */
    vague: phrases.optional(),
  }),
  /** Scale words → power of ten. */
  scales: z.record(z.string(), z.int()),
  /** Scale abbreviations, which must be written exactly so, and only directly behind a number or a currency amount. */
  scaleAbbreviations: z.record(z.string(), z.int()),
  /** Names of currencies → ISO 4217. */
  currencies: z.record(z.string(), z.string().length(3)),
  /** Names of currencies that stand before the number as well: 人民币5亿元. */
  currenciesBefore: z.record(z.string(), z.string().length(3)),
  /** Names of a unit that several currencies share, the one they mean where nothing says which: 元. */
  looseCurrencies: z.record(z.string(), z.string().length(3)),
  /** In brackets behind an amount: what follows is in the same currency (单位下同). */
  sameCurrencyBelow: phrases,
  /** Hundredths of a currency → ISO 4217. */
  minorCurrencies: z.record(z.string(), z.string().length(3)),
  /** Their abbreviations, which have to touch the number: "14.2p". */
  minorAbbreviations: z.record(z.string(), z.string().length(3)),
  /** Marks that are a scale and a currency in one ("TEUR", "Mio €"), before or behind a number: ISO 4217 → mark → power of ten. */
  scaledCurrencies: z.record(z.string().length(3), z.record(z.string(), z.int())).optional(),
  percent: phrases,
  /** Before the number: 百分之三十. */
  percentBefore: phrases,
  /** Tenths: 三成. */
  tenths: phrases,
  percentagePoints: phrases,
  basisPoints: phrases,
  multiples: phrases,
  /** Measured units → unit, when they follow a number. */
  measures: z.record(z.string(), unit),
  /** What begins like a unit and is the name of a thing counted: "points de vente". Absent where no unit's name begins one. */
  unlikeUnits: phrases.optional(),
  /**
   * Words that must stand between a number and the noun it counts: 143家机构. Where a language has none, the noun itself
   * shows that a bare number counts.
   */
  counters: phrases,
  /** Phrases that make an amount one per share, per ADS, …: phrase → denominator. */
  per: z.record(z.string(), unit),
  /** The same before an amount of money without a scale: a price quoted (收报), "per share". */
  perBefore: z.record(z.string(), unit),
  /** The same right behind an amount, where it says nothing of other numbers: "$0.25 par value". */
  perBehind: z.record(z.string(), unit),
  /** Words behind a number that make it points of an index: 点. */
  indexPoints: phrases,
  /** Of those, the words that quote a price as it stands on an exchange. */
  quotes: phrases,
  /** Things counted that have a unit of their own: shares, ADSs. */
  countedUnits: z.record(z.string(), unit),
  /** Words that make what follows a count, whatever the table is in: "number of". */
  counts: phrases,
  /** Words that make shares a number of shares: "weighted average", "outstanding". */
  shareCounts: phrases,
  bounds: z.strictObject({ approximately: phrases, over: phrases, under: phrases, upTo: phrases, atLeast: phrases }),
  /** The same behind the number: 10余家, 5万以上. */
  boundsBehind: z.record(z.string(), z.enum(['approximately', 'over', 'under', 'upTo', 'atLeast'])),
  /** The words that make a percentage one *of* something. */
  partOf: phrases,
  /** Words that open a range of two numbers, and that stand between them. */
  range: z.strictObject({
    open: phrases,
    between: phrases,
    /** Those that make a range by themselves: "5 to 6". */ alone: phrases,
  }),
  /** What `&` is read as: "and". */
  ampersand: z.string().min(1),
  /** Words that link the members of a list: "and", "or". */
  listLinks: phrases,
  /** Words between two dates that make a stretch of time of them. */
  dateRange: phrases,
  months: z.record(z.string(), z.int().min(1).max(12)),
  /** first, second, 1st … → 1–4 */
  ordinals: z.record(z.string(), z.int()),
  /** Words that stand for a year and fill the slot `{year}` → years from now: 去年 → -1. */
  relativeYears: z.record(z.string(), z.int()),
  periods: z.record(z.string(), periodMeaning),
  /** Behind a date near the start of a paragraph: the day the news is of. Empty where a filing has one date only. */
  datelines: phrases,
  /** Before a period: it is meant as a moment, its last day. */
  instantPrefixes: phrases,
  /** Behind a period: it tells since or until when, not of what the figures are: 11月以来. */
  eventSuffixes: phrases,
  /** Before a date: the date tells when something happened, not what the figures are for. */
  eventPrefixes: phrases,
  /** Before a period: since when or after what, which is not when the figures are from: "seit 2008". */
  asidePrefixes: phrases.optional(),
  /** Before a month that dates a text or a forecast: "das Gutachten von Mai 2024". */
  monthAsides: phrases.optional(),
  /** Between an article and a month that tells of the noun only: "der im Mai 2019 geschlossene Vertrag". */
  nounAsides: phrases.optional(),
  /** Last halves of words with a year behind them that is part of their name: "Bonusplan 2020". */
  datedNames: phrases.optional(),
  cues: z.record(z.string(), cueRole),
  /** Verbs that tell what was expected of the period that is reported on: "erwarteten". */
  looksBack: phrases.optional(),
  /** Second halves of compounds that say that the first half changes ("Umsatzanstieg"): ending → part. */
  changeEndings: z.record(z.string(), cueRole).optional(),
  /** Words before the name of a part of the company: "Segment Holz". */
  segmentNames: phrases.optional(),
  /** Verbs that end in a little word of their own far behind ("nahm … zu"): verb, little word, part of the two together. */
  separableVerbs: z.array(z.tuple([phrases, z.string(), cueRole])).optional(),
  /** Words before a number that make it no figure: "Note 5", "page 12". */
  numberedThings: phrases,
  /** Words after a number that make it no figure. */
  notCounted: phrases,
  /** Words that lead from a number to what it is a number of: "of", "worth of". */
  tailLinks: phrases,
  /** True where a comma ends a clause that has a subject of its own, as in Chinese; false where it may stand inside one. */
  commaEndsClause: z.boolean(),
  /** True where every subordinate clause stands behind a comma: a period named in it holds for its numbers. */
  commaOpensClause: z.boolean().optional(),
  /** True where the name is the last word of its phrase and what cuts it down stands before it, as in Chinese. */
  headFinal: z.boolean(),
  /** Words that open an aside between a subject and its verb, which explains the subject: 即. */
  glosses: phrases.optional(),
  /** Words that begin a new clause: "and", "while". */
  clauseLinks: phrases,
  articles: phrases,
  /** Words that end a counted noun: "for", "who". */
  nounEnds: phrases,
  /** Behind a number: not what it is a number of ("in cash", "in total"). */
  tailIdioms: phrases,
  /** Before a number: it is negative. */
  negatives: phrases,
  /** Behind a year: it is part of a name ("2024 Notes"). */
  namedByYear: phrases,
  /** Prepositions that open a sentence with when or where: "in", "during". */
  openers: phrases,
  /** Last words of a heading that make what follows a part of the whole: "Water Segment". */
  segments: phrases,
  /** Little words that may stand between a word and the number it governs: "of", "a". */
  fillers: phrases,
  /** Words that end a sentence's subject or open something else, never part of a counted noun. */
  stopWords: phrases,
  /** Words that may stand before a metric's name without making it another: "our total". Articles and marks always may. */
  neutralModifiers: phrases,
  /** Prepositions that cut a metric down to a part of it: "revenue from China". */
  restrictingPrepositions: phrases,
  /** Those of them that do so behind a number as well: "RMB5 million for the ICE product". */
  restrictingBehind: phrases,
  /** Words that undo that: "of the Company", "across our platform". */
  neutralComplements: phrases,
  /** Words that make a part of what looks like the whole: "discontinued". */
  restrictingWords: phrases,
  /** What makes every measure of a sentence an adjusted one: "on a non-GAAP basis". */
  nonGaap: phrases,
  /** Words that say that a result is negative, and words beside which they do not ("gain (loss)"). */
  loss: phrases,
  gain: phrases,
  /** Words between a number and the same thing said once more: "or", "per share", "on a diluted basis". */
  apposition: phrases,
  /** Words that make an amount per share a diluted one. */
  diluted: phrases,
  /** Words between two amounts that say the same in two currencies: "or", "equivalent to". */
  alternates: phrases,
  /** Words that make a measured length of time a figure: "average", "tenor". */
  measuredLength: phrases,
  /** Behind a length of time: it is a term or a condition, not a measurement: "past due". */
  stipulated: phrases,
  /** Where nouns have capitals: last halves of those that name an amount at a moment ("Restbuchwert"). */
  balanceEndings: phrases.optional(),
  /** Nouns that make a percentage a share: "proportion", "percentage of total". */
  shareNouns: phrases,
  /** Second halves of compounds that are such nouns ("Exportanteil"). */
  shareEndings: phrases.optional(),
  /** Abbreviations after which a full stop ends no sentence. */
  abbreviations: phrases,
  /** Words of table heads and captions. */
  tables: z.strictObject({
    /** "in {scale}" → power of ten. */
    scaleCaptions: z.record(z.string(), z.int()),
    /** "except for" and what is excepted. */
    except: phrases,
    exceptShares: phrases,
    exceptPerShare: phrases,
    /** Heads of columns that hold a change, in percent or in money. */
    changeHeads: phrases,
    /** Heads of columns that hold a share. */
    shareHeads: phrases,
    /** Of those: words that only say how the numbers are written when they head the table's one column. */
    percentHeads: phrases.optional(),
    /** Heads of columns whose numbers are no figures: "Note". */
    ignoredHeads: phrases,
    /** Heads of columns that say when: "Period". */
    periodHeads: phrases,
    /** A row's label that names nothing: "Total". */
    totals: phrases,
    /** In a row's label: the moment before the period starts. */
    beginning: phrases,
    /** Rows that hold the balance at the end of the column's period. */
    ending: phrases,
    /** Of a list of years in which something falls due, the row behind the last. */
    thereafter: phrases,
  }),
  /** "NASDAQ:" and the like, after a company's name. */
  exchanges: phrases,
  /** Behind the filer's name in a title: "announces", "reports". */
  announces: phrases,
  /** Before a company's name of earlier days: "formerly known as". */
  formerly: phrases,
  /** Words that make a document a filing: "results", "statements of operations" → weight. */
  filingWords: z.record(z.string(), z.number()),
  definitions: definitionWords,
});

export type Language = z.infer<typeof languageSchema>;
