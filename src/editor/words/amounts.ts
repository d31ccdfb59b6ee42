import { env, l10n } from 'vscode';
import { plainDigits } from '../../core/library/arithmetic';
import { isRatio, type Change } from '../../core/library/change';
import type { ReadFigure } from '../../core/library/reading';
import type { Decimal } from '../../core/filing';
import { toNumber } from '../../core/decimal';

/** Values in words and digits, in the language of the editor. */

type Amount = Pick<ReadFigure, 'decimal' | 'value' | 'decimals' | 'unit' | 'notation' | 'bound'>;

/** A true minus sign: a hyphen is too easily overlooked in a column of figures. */
const MINUS = '−';

/** Percent, for people: `14.9 %`. */
const PERCENT_SHIFT = 2;
const BASIS_POINT_SHIFT = 4;

/** The value in full: `CNY 4,370,200,000`, `14.9 %`, `CNY 12.18 per share`, `254,300,000`. */
export function inFull(amount: Amount): string {
  if (isRatio(amount)) return ratioInFull(amount);
  const digits = grouped(plainDigits(amount.decimal));
  if (amount.notation === 'multiple') return `${digits}×`;
  const { currency, per } = unitParts(amount.unit);
  if (currency !== null)
    return per === null ? `${currency} ${digits}` : l10n.t('{0} {1} per {2}', currency, digits, perWord(per));
  return uncounted(amount.unit) ? digits : `${digits} ${countedUnit(amount.unit)}`;
}

/** The value as it is said: `4.37 billion Chinese yuan`; null where the digits say it as well. */
export function inWords({ value, unit, notation }: Amount): string | null {
  const { currency, per } = unitParts(unit);
  if (Math.abs(value) < 1_000_000 || per !== null || isRatio({ unit, notation })) return null;
  const format = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const;
  if (currency === null) return formatNumber(value, format);
  return formatNumber(value, { ...format, style: 'currency', currency, currencyDisplay: 'name' });
}

/** How precisely the filing states it: `to the nearest 0.1 million`; null where it is exact. */
export function accuracy({ decimals, unit, notation }: Amount): string | null {
  if (isRatio({ unit, notation }) || decimals >= 0) return null;
  const power = -decimals;
  const scale = power >= 8 ? 9 : power >= 4 ? 6 : power === 3 ? 3 : 0;
  const amount = formatNumber(10 ** (power - scale), { maximumFractionDigits: 4 });
  switch (scale) {
    case 9:
      return amount === '1' ? l10n.t('to the nearest billion') : l10n.t('to the nearest {0} billion', amount);
    case 6:
      return amount === '1' ? l10n.t('to the nearest million') : l10n.t('to the nearest {0} million', amount);
    case 3:
      return l10n.t('to the nearest thousand');
    case 0:
      return l10n.t('to the nearest {0}', amount);
  }
}

/** How a column of amounts reads best: in which power of ten, with its short sign, and with how many decimals. */
export interface ColumnScale {
  readonly power: number;
  readonly sign: string;
  readonly places: number;
}

/** Long numbers need fewer decimals to tell them apart. */
const LONG = 1000;
/** From here on millions read better than thousands; a number that is exact to the unit keeps its digits for longer. */
const MILLIONS_FROM = { rounded: 1e7, exact: 1e9 } as const;

/** As precise as the coarsest of them, unless that makes long numbers. */
export function columnScale(amounts: readonly Amount[]): ColumnScale {
  const coarsest = Math.max(0, ...amounts.map(({ decimals }) => -decimals));
  const largest = Math.max(0, ...amounts.map(({ value }) => Math.abs(value)));
  const millionsFrom = coarsest > 0 ? MILLIONS_FROM.rounded : MILLIONS_FROM.exact;
  const power = Math.min(9, Math.max(Math.ceil(coarsest / 3) * 3, largest >= millionsFrom ? 6 : 0));
  const most = power === 0 ? 6 : largest / 10 ** power >= LONG ? 1 : 2;
  const places = Math.max(0, Math.min(most, power + Math.max(-Infinity, ...amounts.map(({ decimals }) => decimals))));
  return { power, sign: scaleSign(power), places: Number.isFinite(places) ? places : 0 };
}

/** What a column is counted in: `CNY m`, `USD per ADS`, `%`. */
export function columnUnit(amount: Amount, { sign }: ColumnScale): string {
  if (isRatio(amount)) return '%';
  const { currency, per } = unitParts(amount.unit);
  if (currency === null) return `${uncounted(amount.unit) ? '' : countedUnit(amount.unit)} ${sign}`.trim();
  return per === null ? `${currency} ${sign}`.trim() : l10n.t('{0} per {1}', currency, perWord(per));
}

/** One cell of such a column. */
export function inColumn(amount: Amount, { power, places }: ColumnScale): string {
  if (isRatio(amount)) return shiftedDigits(amount.decimal, PERCENT_SHIFT);
  return formatNumber(amount.value / 10 ** power, { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** A value in little room: `CNY 4,370.2 m`, `41.2 %`, `55.2 m`. */
export function inShort(amount: Amount): string {
  if (isRatio(amount)) return ratioInFull(amount);
  const scale = columnScale([amount]);
  const digits = inColumn(amount, scale);
  const { currency, per } = unitParts(amount.unit);
  if (currency === null)
    return [digits, scale.sign, uncounted(amount.unit) ? '' : countedUnit(amount.unit)].filter(Boolean).join(' ');
  const money = [currency, digits, scale.sign].filter(Boolean).join(' ');
  return per === null ? money : l10n.t('{0} per {1}', money, perWord(per));
}

/** How a value moved: `+2.1 %`, `−0.8 points`, `from profit to loss`. */
export function changeInWords(change: Change, of: Amount): string {
  if (change.turn !== null) return turnInWords(change.turn, of);
  if (isRatio(of)) return l10n.t('{0} points', signed(toNumber(change.absolute) * 100, 2));
  return change.relative === null ? l10n.t('from zero') : percent(change.relative);
}

/** The same change as an amount, in a column's scale. */
export function absoluteInColumn(change: Change, { power, places }: ColumnScale): string {
  return signed(toNumber(change.absolute) / 10 ** power, places, places);
}

/** A ratio as a signed percentage with one decimal: `+12.2 %`. */
export function percent(ratio: number): string {
  return `${signed(ratio * 100, 1, 1)} %`;
}

/** A number with its sign, plus included; zero has none. */
export function signed(value: number, mostPlaces: number, fewestPlaces = 0): string {
  const text = formatNumber(Math.abs(value), { minimumFractionDigits: fewestPlaces, maximumFractionDigits: mostPlaces });
  if (Number(value.toFixed(mostPlaces)) === 0) return text;
  return (value < 0 ? MINUS : '+') + text;
}

/** `CNY/ADS` → CNY and ADS; `shares` → neither. */
export function unitParts(unit: string): { readonly currency: string | null; readonly per: string | null } {
  const [, currency = null, per = null] = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit) ?? [];
  return currency === 'ADS' ? { currency: null, per: null } : { currency, per };
}

function ratioInFull({ decimal, notation }: Amount): string {
  if (notation === 'basisPoints') return l10n.t('{0} basis points', shiftedDigits(decimal, BASIS_POINT_SHIFT));
  const digits = shiftedDigits(decimal, PERCENT_SHIFT);
  return notation === 'percentagePoints' ? l10n.t('{0} percentage points', digits) : `${digits} %`;
}

function shiftedDigits({ coefficient, exponent }: Decimal, power: number): string {
  return grouped(plainDigits({ coefficient, exponent: exponent + power }));
}

function turnInWords(turn: NonNullable<Change['turn']>, of: Amount): string {
  const money = unitParts(of.unit).currency !== null;
  if (turn === 'toPositive') return money ? l10n.t('from loss to profit') : l10n.t('turned positive');
  return money ? l10n.t('from profit to loss') : l10n.t('turned negative');
}

/** Units that go without a word of their own. */
function uncounted(unit: string): boolean {
  return unit === 'pure' || unit === 'count';
}

function scaleSign(power: number): string {
  switch (power) {
    case 9:
      return l10n.t('bn');
    case 6:
      return l10n.t('m');
    case 3:
      return l10n.t('k');
    default:
      return '';
  }
}

function perWord(per: string): string {
  return per === 'share' ? l10n.t('share') : per;
}

/** Units that are counted; a unit that is new here shows under its own name. */
function countedUnit(unit: string): string {
  const names: Readonly<Record<string, string>> = {
    shares: l10n.t('shares'),
    month: l10n.t('months'),
    day: l10n.t('days'),
    year: l10n.t('years'),
    minute: l10n.t('minutes'),
    second: l10n.t('seconds'),
  };
  return Object.hasOwn(names, unit) ? (names[unit] ?? unit) : unit;
}

/** Groups digits without going through a double, which would lose some. */
function grouped(digits: string): string {
  const [whole = '', fraction] = digits.replace(/^-/, MINUS).split('.');
  const parts = new Intl.NumberFormat(env.language).formatToParts(12345.6);
  const separator = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, separator('group', ','));
  return fraction === undefined ? groups : groups + separator('decimal', '.') + fraction;
}

function formatNumber(value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(env.language, options).format(value).replace(/^-/, MINUS);
}
