import { env, l10n } from 'vscode';
import { plainDigits } from '../../core/library/arithmetic';
import { isRatio, type Change } from '../../core/library/change';
import type { ReadFigure } from '../../core/library/reading';
import type { Decimal } from '../../core/filing';
import { toNumber } from '../../core/decimal';
import { unitName, unitParts, withUnit } from './units';

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
  const digits = exactly(amount.decimal);
  return amount.notation === 'multiple' ? l10n.t('{0}×', digits) : withUnit(digits, amount.unit);
}

/** Every digit of a number, without a unit: `12,345,000`. */
export function exactly(decimal: Decimal): string {
  return grouped(plainDigits(decimal));
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
  return toTheNearest(-decimals);
}

/** A sentence for each power of ten: languages do not share their steps (Chinese counts in 10⁴ and 10⁸). */
function toTheNearest(power: number): string {
  switch (power) {
    case 1:
    case 2:
      return l10n.t('to the nearest {0}', 10 ** power);
    case 3:
      return l10n.t('to the nearest thousand');
    case 4:
      return l10n.t('to the nearest 0.01 million');
    case 5:
      return l10n.t('to the nearest 0.1 million');
    case 6:
      return l10n.t('to the nearest million');
    case 7:
      return l10n.t('to the nearest 10 million');
    case 8:
      return l10n.t('to the nearest 0.1 billion');
    case 9:
      return l10n.t('to the nearest billion');
    case 10:
      return l10n.t('to the nearest 10 billion');
    default:
      return l10n.t('to the nearest {0} billion', formatNumber(10 ** (power - 9), {}));
  }
}

/** How a column of amounts reads best: in which power of ten, and with how many decimals. */
export interface ColumnScale {
  readonly power: number;
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
  return { power, places: Number.isFinite(places) ? places : 0 };
}

/** What a column is counted in: `CNY m`, `USD per ADS`, `%`. */
export function columnUnit(amount: Amount, { power }: ColumnScale): string {
  if (isRatio(amount)) return '%';
  const unit = unitName(amount.unit);
  return unitParts(amount.unit).per === null ? unitInScale(unit, power) : unit;
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
  return withUnit(amountInScale(inColumn(amount, scale), scale.power), amount.unit);
}

/** How a value moved: `+2.1 %`, `−0.8 points`, `from profit to loss`. */
export function changeInWords(change: Change, of: Amount): string {
  if (change.turn !== null) return turnInWords(change.turn, of);
  if (isRatio(of)) return points(toNumber(change.absolute));
  return change.relative === null ? l10n.t('from zero') : percent(change.relative);
}

/** The same change as an amount, in a column's scale. */
export function absoluteInColumn(change: Change, { power, places }: ColumnScale): string {
  return signed(toNumber(change.absolute) / 10 ** power, places, places);
}

/** A ratio as a signed percentage with one decimal: `+12.2 %`. */
export function percent(ratio: number): string {
  return l10n.t('{0} %', signed(ratio * 100, 1, 1));
}

/** A difference of ratios: `−0.8 points`. */
export function points(difference: number): string {
  const text = signed(difference * 100, 2);
  return isOne(text) ? l10n.t('{0} point', text) : l10n.t('{0} points', text);
}

/** A number with its sign, plus included; zero has none. */
export function signed(value: number, mostPlaces: number, fewestPlaces = 0): string {
  const text = formatNumber(Math.abs(value), { minimumFractionDigits: fewestPlaces, maximumFractionDigits: mostPlaces });
  if (Number(value.toFixed(mostPlaces)) === 0) return text;
  return (value < 0 ? MINUS : '+') + text;
}

function ratioInFull({ decimal, notation }: Amount): string {
  if (notation === 'basisPoints') {
    const digits = shiftedDigits(decimal, BASIS_POINT_SHIFT);
    return isOne(digits) ? l10n.t('{0} basis point', digits) : l10n.t('{0} basis points', digits);
  }
  const digits = shiftedDigits(decimal, PERCENT_SHIFT);
  if (notation !== 'percentagePoints') return l10n.t('{0} %', digits);
  return isOne(digits) ? l10n.t('{0} percentage point', digits) : l10n.t('{0} percentage points', digits);
}

/** One of something, whatever its sign. */
function isOne(digits: string): boolean {
  return /^[+−]?1$/.test(digits);
}

function shiftedDigits({ coefficient, exponent }: Decimal, power: number): string {
  return grouped(plainDigits({ coefficient, exponent: exponent + power }));
}

function turnInWords(turn: NonNullable<Change['turn']>, of: Amount): string {
  const money = unitParts(of.unit).currency !== null;
  if (turn === 'toPositive') return money ? l10n.t('from loss to profit') : l10n.t('turned positive');
  return money ? l10n.t('from profit to loss') : l10n.t('turned negative');
}

/** Short for a thousand, a million, a billion of something. */
function amountInScale(amount: string, power: number): string {
  switch (power) {
    case 9:
      return l10n.t('{amount} bn', { amount });
    case 6:
      return l10n.t('{amount} m', { amount });
    case 3:
      return l10n.t('{amount} k', { amount });
    default:
      return amount;
  }
}

/** The same in the head of a column, without the amount; a plain number has no unit. */
function unitInScale(unit: string, power: number): string {
  switch (power) {
    case 9:
      return l10n.t('{unit} bn', { unit }).trim();
    case 6:
      return l10n.t('{unit} m', { unit }).trim();
    case 3:
      return l10n.t('{unit} k', { unit }).trim();
    default:
      return unit;
  }
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
