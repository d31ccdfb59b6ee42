import { formatPeriod } from '../calendar';
import type { Figure } from '../filing';
import { roundingInterval, type Interval } from '../library/arithmetic';
import { append } from '../maps';
import { commonFactor } from './commonFactor';
import type { Tie } from './model';
import { figureAt, type Check, type IndexedFigure, type Source } from './source';
import { scaledTie } from './ties';

/**
 * Convenience translations: amounts that stand in a second currency beside the one they are kept in, at one rate for the whole filing
 * or for one date. The rate is the one that the filing states, else the one that most pairs agree on.
 */
export const translation: Check = function* (source) {
  const pairs = [...tablePairs(source), ...prosePairs(source)];
  const rates = statedRates(source);
  for (const [currencies, ofOne] of grouped(pairs, ({ currencies }) => currencies)) {
    const stated = rates.get(currencies) ?? [];
    const whole = rateOf(ofOne, stated);
    if (whole !== undefined) yield* tiesAt(source, whole, ofOne);
    else for (const [, ofPeriod] of grouped(ofOne, periodKey)) yield* tiesAt(source, rateOf(ofPeriod, stated), ofPeriod);
  }
};

/** One amount in two currencies. */
interface Pair {
  readonly from: IndexedFigure;
  readonly to: IndexedFigure;
  /** `CNY USD`. */
  readonly currencies: string;
}

function* tiesAt(source: Source, rate: Rate | undefined, pairs: readonly Pair[]): Iterable<Tie> {
  if (rate === undefined) return;
  const common = { check: 'translation', confidence: rate.confidence } as const;
  for (const { from, to } of pairs) {
    const tie = scaledTie(common, to, from, rate.factor);
    const loose = tie.holds ? tie : scaledTie(common, to, from, loosened(rate.factor, from, to, driftOf(source, to)));
    yield loose.holds ? loose : tie;
  }
}

/**
 * In units of the last place. Filers make a total in the second currency foot, by adding up amounts that were rounded each; and what is
 * per ADS may be a multiple of what is per share, as rounded. Both are small, so a tie that needs it proves nothing.
 */
const DRIFT = { amount: 3, perUnit: 1 } as const;

/** Only tables have totals. In prose, what is said to have been 88.6 million elsewhere is 8860万: its last noughts may be no digits. */
function driftOf({ analysis }: Source, { figure }: IndexedFigure): number {
  if (!isMoney(figure.unit)) return DRIFT.perUnit;
  return analysis.filing.blocks[figure.block]?.kind === 'table' ? DRIFT.amount : noughtsOf(figure) / 2;
}

/** 10 to the power of how many noughts its digits end with; 0 for none. */
function noughtsOf({ value, decimals }: Figure): number {
  const [noughts = ''] = /0*$/.exec(Math.round(Math.abs(value) * 10 ** decimals).toFixed(0)) ?? [];
  return noughts === '' ? 0 : 10 ** noughts.length;
}

function loosened({ low, high }: Interval, from: IndexedFigure, to: IndexedFigure, places: number): Interval {
  const drift = (places * 10 ** -to.figure.decimals) / Math.abs(from.figure.value);
  return { low: low - drift, high: high + drift };
}

interface Rate {
  /** What an amount is multiplied by. */
  readonly factor: Interval;
  readonly confidence: number;
}

/** Fewer pairs may agree by chance, or be of other days. */
const FEWEST = { stated: 3, found: 5 } as const;
/** The part of the pairs that must be at a rate for it to be the rate of all. */
const USUAL = { stated: 2 / 3, found: 0.8 } as const;

function rateOf(pairs: readonly Pair[], stated: readonly Interval[]): Rate | undefined {
  const factors = pairs.flatMap((pair) => factorOf(pair) ?? []);
  for (const interval of stated) {
    const agreed = commonFactor(factors.flatMap((factor) => intersection(factor, interval) ?? []));
    if (agreed && agreed.count >= FEWEST.stated && agreed.count >= USUAL.stated * factors.length)
      return { factor: agreed.interval, confidence: 0.95 };
  }
  const agreed = commonFactor(factors);
  if (agreed === undefined || agreed.count < FEWEST.found || agreed.count < USUAL.found * factors.length) return undefined;
  return { factor: agreed.interval, confidence: 0.9 };
}

/** What rounding leaves open of the factor between the two. Undefined where they do not have the same sign, or may be nothing. */
function factorOf({ from, to }: Pair): Interval | undefined {
  const sign = Math.sign(from.figure.value);
  const [above, below] = [to, from].map(({ figure }) => roundingInterval(sign * figure.value, figure.decimals));
  if (above === undefined || below === undefined || above.low <= 0 || below.low <= 0) return undefined;
  return { low: above.low / below.high, high: above.high / below.low };
}

function intersection(a: Interval, b: Interval): Interval | undefined {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return low <= high ? { low, high } : undefined;
}

/**
 * "at the rate of CHF0.9104 to US$1.00": two amounts side by side, of which one is a single unit of its currency. By the currencies,
 * either way, what an amount in the first is multiplied by.
 */
function statedRates(source: Source): ReadonlyMap<string, readonly Interval[]> {
  const rates = new Map<string, Interval[]>();
  source.figures.forEach((_, index) => {
    const [left, right] = [figureAt(source, index), figureAt(source, index + 1)];
    if (!left || !right || left.figure.block !== right.figure.block) return;
    const rate = rateIn(left.figure, right.figure);
    if (rate === undefined) return;
    const { one, many } = rate;
    const { low, high } = roundingInterval(many.value, many.decimals);
    append(rates, `${one.unit} ${many.unit}`, { low, high });
    if (low > 0) append(rates, `${many.unit} ${one.unit}`, { low: 1 / high, high: 1 / low });
  });
  return rates;
}

/** The single unit and what it is worth. */
function rateIn(left: Figure, right: Figure): { readonly one: Figure; readonly many: Figure } | undefined {
  const [one, many] = left.value === 1 ? [left, right] : [right, left];
  const isRate = one.value === 1 && many.value > 0 && isMoney(one.unit) && isMoney(many.unit) && one.unit !== many.unit;
  return isRate ? { one, many } : undefined;
}

/** A translation stands this many columns behind at most; looking no further keeps a made-up row from costing its square. */
const FARTHEST = 20;

/** In a row of a table: the amounts of one period. */
function* tablePairs(source: Source): Iterable<Pair> {
  for (const { rows } of source.grids) {
    for (const { cells } of rows) {
      for (const [at, { index }] of cells.entries()) {
        const to = figureAt(source, index);
        if (!to || isHome(source, to.figure)) continue;
        const before = cells.slice(Math.max(0, at - FARTHEST), at).reverse();
        const from = before.find(({ figure }) => arePair(source, figure, to.figure));
        const found = from && figureAt(source, from.index);
        if (found) yield pairOf(found, to);
      }
    }
  }
}

/** In the text: the second currency directly behind the first. */
function* prosePairs(source: Source): Iterable<Pair> {
  const { blocks } = source.analysis.filing;
  for (const index of source.figures.keys()) {
    const [from, to] = [figureAt(source, index), figureAt(source, index + 1)];
    if (!from || !to || from.figure.block !== to.figure.block || blocks[from.figure.block]?.kind === 'table') continue;
    if (rateIn(from.figure, to.figure)) continue;
    if (isSameName(from.figure, to.figure) && arePair(source, from.figure, to.figure)) yield pairOf(from, to);
  }
}

function arePair({ analysis }: Source, from: Figure, to: Figure): boolean {
  const [left, right] = [splitUnit(from.unit), splitUnit(to.unit)];
  const home = analysis.profile.currency ?? left.currency;
  if (left.currency === null || right.currency === null || left.currency !== home || right.currency === home) return false;
  return left.per === right.per && from.kind === 'level' && to.kind === 'level' && isSamePeriod(from, to);
}

function isHome({ analysis }: Source, { unit }: Figure): boolean {
  const { currency } = splitUnit(unit);
  return currency === null || currency === analysis.profile.currency;
}

function isSameName(a: Figure, b: Figure): boolean {
  return a.metric === b.metric && a.partOf === b.partOf && a.label === b.label;
}

const isSamePeriod = (a: Figure, b: Figure): boolean => periodOf(a) === periodOf(b);
const periodOf = ({ period }: Figure): string => (period === null ? '' : formatPeriod(period));
const periodKey = ({ to }: Pair): string => periodOf(to.figure);

function pairOf(from: IndexedFigure, to: IndexedFigure): Pair {
  const [left, right] = [splitUnit(from.figure.unit), splitUnit(to.figure.unit)];
  return { from, to, currencies: `${left.currency ?? ''} ${right.currency ?? ''}` };
}

/** `USD/ADS` is an amount of a currency per something. */
function splitUnit(unit: string): { readonly currency: string | null; readonly per: string | null } {
  const [, currency = null, per = null] = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit) ?? [];
  // An ADS is counted, not paid with.
  return unit === 'ADS' ? { currency: null, per: null } : { currency, per };
}

const isMoney = (unit: string): boolean => splitUnit(unit).currency !== null && splitUnit(unit).per === null;

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) append(groups, keyOf(item), item);
  return groups;
}
