import { l10n } from 'vscode';

/** What things are counted or measured in, in the language of the editor. */
export interface UnitWords {
  /** `1 month`: some languages bend more than the noun. */
  readonly one: () => string;
  /** `10.12 months` */
  readonly several: (amount: string) => string;
  /** As a conclusion: `month`. */
  readonly name: () => string;
  /** As the head of a column: `months`. */
  readonly plural: () => string;
}

/** By the engine's name. Functions, because the texts are there only once the extension is active. */
const UNITS: Readonly<Record<string, UnitWords>> = {
  shares: {
    one: () => l10n.t('1 share'),
    several: (amount) => l10n.t('{0} shares', amount),
    name: () => l10n.t('shares'),
    plural: () => l10n.t('shares'),
  },
  year: {
    one: () => l10n.t('1 year'),
    several: (amount) => l10n.t('{0} years', amount),
    name: () => l10n.t('year'),
    plural: () => l10n.t('years'),
  },
  month: {
    one: () => l10n.t('1 month'),
    several: (amount) => l10n.t('{0} months', amount),
    name: () => l10n.t('month'),
    plural: () => l10n.t('months'),
  },
  week: {
    one: () => l10n.t('1 week'),
    several: (amount) => l10n.t('{0} weeks', amount),
    name: () => l10n.t('week'),
    plural: () => l10n.t('weeks'),
  },
  day: {
    one: () => l10n.t('1 day'),
    several: (amount) => l10n.t('{0} days', amount),
    name: () => l10n.t('day'),
    plural: () => l10n.t('days'),
  },
  hour: {
    one: () => l10n.t('1 hour'),
    several: (amount) => l10n.t('{0} hours', amount),
    name: () => l10n.t('hour'),
    plural: () => l10n.t('hours'),
  },
  minute: {
    one: () => l10n.t('1 minute'),
    several: (amount) => l10n.t('{0} minutes', amount),
    name: () => l10n.t('minute'),
    plural: () => l10n.t('minutes'),
  },
  second: {
    one: () => l10n.t('1 second'),
    several: (amount) => l10n.t('{0} seconds', amount),
    name: () => l10n.t('second'),
    plural: () => l10n.t('seconds'),
  },
  millisecond: {
    one: () => l10n.t('1 millisecond'),
    several: (amount) => l10n.t('{0} milliseconds', amount),
    name: () => l10n.t('millisecond'),
    plural: () => l10n.t('milliseconds'),
  },
  byte: {
    one: () => l10n.t('1 byte'),
    several: (amount) => l10n.t('{0} bytes', amount),
    name: () => l10n.t('byte'),
    plural: () => l10n.t('bytes'),
  },
};

/** The words for a unit; undefined for one that is new here. */
export function unitWords(unit: string): UnitWords | undefined {
  return Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
}
