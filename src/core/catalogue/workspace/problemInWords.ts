import type { FileProblem, FileProblemCode } from './problems';

/** Who translates a sentence and fills its places in, as VS Code's `l10n` does. */
export interface Localiser {
  t(message: string, ...values: string[]): string;
}

/** The sentence for a problem of a workspace's file, with what to do about it where that is not plain. */
export function problemInWords({ code, values }: Pick<FileProblem, 'code' | 'values'>, l10n: Localiser): string {
  const [first = '', second = ''] = values;
  return SENTENCES[code](l10n, first, second);
}

const SENTENCES: Readonly<Record<FileProblemCode, (l10n: Localiser, first: string, second: string) => string>> = {
  tooLarge: (l10n) => l10n.t('This file is too large: Tickmark reads up to 4 million characters.'),
  tooDeep: (l10n) => l10n.t('There are too many brackets within brackets: nothing that Tickmark reads is nested like this.'),
  syntax: (l10n) => l10n.t('This is not JSON from here on. Until it is, nothing new in this file counts.'),
  keyTwice: (l10n, first) => l10n.t('“{0}” stands here twice: only the last one counts.', first),
  missing: (l10n, first) => l10n.t('Missing here: {0}. Until it is there, this entry is left out.', first),
  unknownKey: (l10n, first) => l10n.t('Tickmark knows no “{0}” here.', first),
  notOneOf: (l10n, first) => l10n.t('This must be one of {0}.', first),
  wrongType: (l10n, wanted) => wrongTypeInWords(wanted, l10n),
  empty: (l10n) => l10n.t('There is nothing in here: give at least one, or leave the field out.'),
  tooShort: (l10n, first) => l10n.t('This is too short to explain anything: write at least {0} characters.', first),
  notMetricId: (l10n) =>
    l10n.t('This is no id of a metric: write us-gaap:, ifrs-full:, dei:, srt:, non-gaap:, ratio:, kpi: or x: and a name.'),
  notConcept: (l10n) =>
    l10n.t('This is no name of a concept: write its prefix, a colon and its name, such as acme:PermitsIssued.'),
  notLanguage: (l10n) => l10n.t('This is no language: write its tag, such as en, de, zh or zh-Hant.'),
  notLabel: (l10n) => l10n.t('This is no name: it has no letter in it.'),
  notCik: (l10n) => l10n.t('This is no Central Index Key: it has up to ten digits.'),
  notLei: (l10n) =>
    l10n.t('This is no Legal Entity Identifier: it has twenty characters, of which the last two are check digits.'),
  notTicker: (l10n) =>
    l10n.t('This is no ticker: write the country of the exchange, a colon and the symbol, such as US:HARO or HK:03660.'),
  idTwice: (l10n, first) => l10n.t('This file has an entry for “{0}” already: put both into one.', first),
  labelTaken: (l10n, first, second) =>
    l10n.t('“{0}” is a name of {1} already, and no two metrics share one: this entry is left out.', first, second),
  conceptTaken: (l10n, first, second) =>
    l10n.t('“{0}” reports {1} already, and a concept reports one metric: this entry is left out.', first, second),
  contradicts: (l10n, first, second) =>
    l10n.t('The metric exists, and its “{0}” is {1}: leave this out, or give your metric an id of its own.', first, second),
  noSuchMetric: (l10n, first) => l10n.t('There is no metric “{0}”: this entry is left out.', first),
  languageNotRead: (l10n, first, second) =>
    l10n.t('Filings are read in {1}: names in “{0}” are shown, but not looked for.', first, second),
  companyTwice: (l10n, first, second) =>
    l10n.t('“{0}” belongs to {1} already, and two companies never mix: this entry is left out.', first, second),
  notPeriod: (l10n) =>
    l10n.t('This is no period: write a day, such as 2024-09-30, or the first and the last day, such as 2024-07-01/2024-09-30.'),
  noReason: (l10n) => l10n.t('Say why: without a reason nothing is ignored.'),
  aboutEverything: (l10n) => l10n.t('This would be about every finding: say of which file, check, text or metric.'),
  noSuchCheck: (l10n, first, second) => l10n.t('There is no check “{0}”: there are {1}.', first, second),
};

function wrongTypeInWords(wanted: string, l10n: Localiser): string {
  switch (wanted) {
    case 'list':
      return l10n.t('This must be a list: […].');
    case 'object':
      return l10n.t('This must be an object: {…}.');
    case 'boolean':
      return l10n.t('This must be true or false.');
    default:
      return l10n.t('This must be a text between quotation marks.');
  }
}
