/** Where languages differ, and why: what `parity.test.ts` excuses. */

/** Fields that not every language has: the languages that have them, and the reason. */
export const fieldsOfSome: Readonly<Record<string, { readonly languages: readonly string[]; readonly reason: string }>> = {
  // How words are built and written
  plural: { languages: ['en', 'de', 'fr'], reason: 'Chinese nouns have no plural.' },
  singularOnly: {
    languages: ['en', 'fr'],
    reason: 'Only where every "s" at a word’s end is folded away are there words to keep.',
  },
  letters: { languages: ['de', 'zh', 'fr'], reason: 'English words have no marks that texts lose, nor two ways to be written.' },
  hangingHyphens: { languages: ['de'], reason: 'Only German leaves the hyphens of compounds hanging before many words.' },
  elisions: { languages: ['fr'], reason: 'Only French writes words that lose their vowel to the next.' },
  adjectiveEndings: { languages: ['de'], reason: 'Only German adjectives take endings that folding does not reach.' },
  glosses: {
    languages: ['zh'],
    reason: 'Only in Chinese an aside that explains a subject stands between it and its number without a mark.',
  },
  asidePrefixes: { languages: ['de'], reason: 'The others list these words among those before the date of an event.' },
  monthAsides: { languages: ['de'], reason: 'A month behind "of" dates a text in German; elsewhere it mostly says when.' },
  nounAsides: { languages: ['de'], reason: 'Only German puts a clause of time between an article and its noun.' },
  datedNames: {
    languages: ['de'],
    reason: 'The halves of compounds; in other languages the noun stands by itself, as namedByYear has it.',
  },
  looksBack: { languages: ['de'], reason: 'Gathered from German reports; the other languages are still to follow.' },
  balanceEndings: { languages: ['de'], reason: 'Where nouns have capitals and are put together, their last halves can be told.' },
  commaOpensClause: { languages: ['de'], reason: 'Only German sets off every subordinate clause.' },
  capitalNouns: { languages: ['de'], reason: 'Only German writes nouns with capitals.' },
  countedNouns: { languages: ['de'], reason: 'Only German nouns have capitals as names do.' },
  changeEndings: { languages: ['de'], reason: 'Only German says what changes and that it changes in one word.' },
  shareEndings: { languages: ['de'], reason: 'Only German says what is a share and of what in one word.' },
  separableVerbs: { languages: ['de'], reason: 'Only German parts verbs.' },
  abbreviations: { languages: ['en', 'de', 'fr'], reason: 'The Chinese full stop ends nothing but sentences.' },
  // Numbers
  'numbers.placeWords': {
    languages: ['zh'],
    reason: 'Only Chinese puts numbers together from digits and places in running text.',
  },
  'numbers.isOnlyWay': {
    languages: ['zh'],
    reason: 'Elsewhere people use the marks of another language: "EUR 45.600" in an English release.',
  },
  'numbers.point': { languages: ['zh'], reason: 'Elsewhere a number with a decimal mark is written in digits.' },
  'numbers.vague': { languages: ['zh'], reason: 'Elsewhere "several" before a scale is no number word.' },
  months: { languages: ['en', 'de', 'fr'], reason: 'Chinese months are numbers.' },
  relativeYears: { languages: ['zh'], reason: 'Only Chinese puts "this" and "last" where the year’s digits would stand.' },
  percentBefore: { languages: ['zh'], reason: 'Only Chinese says percent before the number.' },
  tenths: { languages: ['zh'], reason: 'Only Chinese counts in tenths.' },
  boundsBehind: { languages: ['zh', 'fr'], reason: 'English and German say "about" and "more than" before the number.' },
  counters: { languages: ['zh'], reason: 'Elsewhere the noun itself shows that a number counts.' },
  unlikeUnits: {
    languages: ['fr'],
    reason: 'Only in French is the word for points also the word for places ("points de vente").',
  },
  denominators: { languages: ['en', 'de', 'fr'], reason: 'Chinese says 每 before the thing, and not before its number.' },
  // Money
  currenciesBefore: {
    languages: ['zh'],
    reason: 'Elsewhere only codes and signs stand before an amount, which belong to no language.',
  },
  looseCurrencies: {
    languages: ['zh'],
    reason: 'Only 元 is the name of several currencies’ unit and is written without saying whose.',
  },
  sameCurrencyBelow: { languages: ['zh'], reason: 'Only Chinese has a set phrase for it.' },
  minorAbbreviations: { languages: ['en', 'de', 'fr'], reason: 'Chinese writes 仙 and 分 out.' },
  scaledCurrencies: { languages: ['de', 'fr'], reason: 'English and Chinese write the scale and the currency apart.' },
  // Prices, as the Chinese news quotes them
  perBefore: { languages: ['zh'], reason: 'Only Chinese says before an amount that it is a price per share.' },
  indexPoints: { languages: ['zh'], reason: 'Only the Chinese fixtures hold news of exchanges, where points are an index’s.' },
  quotes: { languages: ['zh'], reason: 'Only the Chinese fixtures hold news of exchanges, which quote prices.' },
  datelines: { languages: ['zh'], reason: 'Elsewhere a filing has one date at its head.' },
  eventSuffixes: { languages: ['zh'], reason: 'Elsewhere "since" and "before" stand before the date.' },
  // Parts and tables
  segmentNames: { languages: ['de', 'fr'], reason: 'English and Chinese put the word for a segment behind its name.' },
  'tables.percentHeads': { languages: ['en', 'de', 'fr'], reason: 'Chinese heads give percent as a sign.' },
  // Definitions
  'definitions.madeOf': { languages: ['de', 'zh', 'fr'], reason: 'English has no verb that both defines and compares.' },
  'definitions.except': { languages: ['de', 'zh', 'fr'], reason: 'The English verbs that define begin nothing else.' },
  'definitions.naming': { languages: ['de', 'zh', 'fr'], reason: 'English gives a name by quotes in brackets alone.' },
};

type Reasons = Readonly<Record<string, string>>;

/** What English can say and another language cannot, by language and kind of ability, and the reason. */
export const exceptions: Readonly<Record<string, Readonly<Record<string, Reasons>>>> = {
  de: {
    periods: {
      monthsEnded: 'German has one word for "ended" and "to", read as monthsTo.',
      weeksEnded: 'German companies report in months.',
      quarterEnded: 'German has one word for "ended" and "to", read as quarterTo.',
      halfEnded: 'German has one word for "ended" and "to", read as halfTo.',
      yearEnded: 'German has one word for "ended" and "to", read as yearTo.',
    },
    cues: {
      from: 'The word for "from" is also "of"; with its verb it is comparedWith.',
      over: 'The word for "over" says more than, and that a value lies above another.',
    },
    scales: { 5: 'Lakh is an Indian unit.', 7: 'Crore is an Indian unit.' },
  },
  zh: {
    periods: {
      monthsFrom: 'Chinese says from when to when.',
      monthsTo: 'The date stands before the length, as monthsEnded.',
      quarterTo: 'The date stands before the length, as quarterEnded.',
      halfTo: 'The date stands before the length, as halfEnded.',
      yearTo: 'The date stands before the length, as yearEnded.',
      weeksEnded: 'Chinese companies report in months.',
    },
    cues: { over: 'What a change is measured against stands before the change, as comparedWith.' },
    denominators: { unit: 'Chinese names what is counted by one: 每股, 每份.' },
    months: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, 'Chinese months are numbers.'])),
    captions: { 2: 'Chinese tables are never in hundreds.' },
  },
  fr: {
    cues: {
      by: 'The word for "by" is "of"; with its verb it is a change.',
      from: 'The word for "from" is "of"; with its verb it is comparedWith.',
      over: 'What a change is measured against follows a longer phrase, as comparedWith.',
    },
    scales: {
      2: 'The word for hundred is also that for a cent of the euro.',
      5: 'Lakh is an Indian unit.',
      7: 'Crore is an Indian unit.',
    },
  },
};

/** Metrics that no filing is without: every language names them, one in its beginnings too. */
export const coreMetrics: readonly string[] = [
  'us-gaap:Revenues',
  'us-gaap:CostOfRevenue',
  'us-gaap:GrossProfit',
  'us-gaap:OperatingExpenses',
  'us-gaap:ResearchAndDevelopmentExpense',
  'us-gaap:SellingGeneralAndAdministrativeExpense',
  'us-gaap:OperatingIncomeLoss',
  'us-gaap:InterestExpense',
  'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
  'us-gaap:IncomeTaxExpenseBenefit',
  'us-gaap:ProfitLoss',
  'us-gaap:NetIncomeLoss',
  'us-gaap:EarningsPerShareBasic',
  'us-gaap:EarningsPerShareDiluted',
  'us-gaap:CommonStockDividendsPerShareDeclared',
  'us-gaap:WeightedAverageNumberOfSharesOutstandingBasic',
  'us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding',
  'us-gaap:CashAndCashEquivalentsAtCarryingValue',
  'us-gaap:AccountsReceivableNetCurrent',
  'us-gaap:InventoryNet',
  'us-gaap:AssetsCurrent',
  'us-gaap:PropertyPlantAndEquipmentNet',
  'us-gaap:Goodwill',
  'us-gaap:IntangibleAssetsNetExcludingGoodwill',
  'us-gaap:Assets',
  'us-gaap:AccountsPayableCurrent',
  'us-gaap:LongTermDebtNoncurrent',
  'us-gaap:LiabilitiesCurrent',
  'us-gaap:Liabilities',
  'us-gaap:StockholdersEquity',
  'us-gaap:MinorityInterest',
  'us-gaap:LiabilitiesAndStockholdersEquity',
  'us-gaap:NetCashProvidedByUsedInOperatingActivities',
  'us-gaap:NetCashProvidedByUsedInInvestingActivities',
  'us-gaap:NetCashProvidedByUsedInFinancingActivities',
  'us-gaap:PaymentsToAcquirePropertyPlantAndEquipment',
  'us-gaap:DepreciationDepletionAndAmortization',
  'non-gaap:EBITDA',
  'non-gaap:FreeCashFlow',
  'non-gaap:NetDebt',
  'ratio:OperatingMargin',
  'kpi:Headcount',
];

/** Languages in their beginnings, which name no more than those; every other names all metrics of the statements. */
export const beginnings: readonly string[] = ['fr'];
