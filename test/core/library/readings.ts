import type { Definition, Mention, Period, Profile } from '../../../src/core/filing';
import { decimalOf, negated, scaled, toNumber } from '../../../src/core/decimal';
import type { MetricEntry, ReadFigure, Reading } from '../../../src/core/library/reading';

/** Readings made by hand, so that the library is tested without the engine. */

export const REVENUE: MetricEntry = {
  id: 'us-gaap:Revenues',
  name: 'Total net revenue',
  readerName: null,
  definition: 'Money earned from customers in the ordinary course of business. Taxes collected are left out.',
  group: 'income',
  periodType: 'duration',
  unitType: 'monetary',
};

export const INCOME: MetricEntry = {
  id: 'us-gaap:NetIncomeLoss',
  name: 'Net income',
  readerName: null,
  definition: 'What remains of the revenue for the owners after all costs and taxes.',
  group: 'income',
  periodType: 'duration',
  unitType: 'monetary',
};

export const Q3_2024: Period = { type: 'duration', start: '2024-07-01', end: '2024-09-30' };
export const Q2_2024: Period = { type: 'duration', start: '2024-04-01', end: '2024-06-30' };
export const Q3_2023: Period = { type: 'duration', start: '2023-07-01', end: '2023-09-30' };
export const NINE_MONTHS_2024: Period = { type: 'duration', start: '2024-01-01', end: '2024-09-30' };
export const FY_2023: Period = { type: 'duration', start: '2023-01-01', end: '2023-12-31' };

/** An amount as a filing writes it: digits (a minus in front where it is one) and the power of ten they are in. */
export function amount(digits: string, power: number): Pick<ReadFigure, 'decimal' | 'value' | 'decimals'> {
  const unsigned = scaled(decimalOf(digits.replace('-', '')), power);
  const decimal = digits.startsWith('-') ? negated(unsigned) : unsigned;
  return { decimal, value: toNumber(decimal), decimals: decimal.exponent === 0 ? 0 : -decimal.exponent };
}

const MILLION = 6;

/** RMB `digits` million of revenue, unless the rest says otherwise. */
export function figure(digits: string, period: Period | null, rest: Partial<ReadFigure> = {}): ReadFigure {
  return {
    start: 0,
    end: 1,
    ...amount(digits, MILLION),
    unit: 'CNY',
    notation: 'number',
    bound: null,
    period,
    metric: REVENUE.id,
    label: 'Total net revenue',
    labelSpan: null,
    partOf: null,
    kind: 'level',
    basis: null,
    compares: null,
    entity: null,
    tags: [],
    ambiguous: false,
    block: 0,
    ...rest,
  };
}

/** A stated growth: `12.2` is +12.2 %. */
export function growth(digits: string, period: Period | null, rest: Partial<ReadFigure> = {}): ReadFigure {
  return figure(digits, period, {
    ...amount(digits, -2),
    unit: 'pure',
    notation: 'percent',
    kind: 'change',
    basis: 'yoy',
    ...rest,
  });
}

export interface ReadingParts {
  readonly text?: string;
  readonly mentions?: readonly Mention[];
  readonly definitions?: readonly Definition[];
  readonly outline?: Reading['outline'];
  readonly broken?: Reading['broken'];
  readonly profile?: Partial<Profile>;
}

/** A reading of some figures. Figures that say no place of their own stand ten characters apart. */
export function reading(figures: readonly ReadFigure[], parts: ReadingParts = {}): Reading {
  const placed = figures.map((one, index) =>
    one.start === 0 && one.end === 1 ? { ...one, start: 10 * index, end: 10 * index + 5 } : one,
  );
  return {
    text: parts.text ?? ' '.repeat(10 * figures.length),
    evidence: { isFiling: true, score: 10, reasons: [] },
    profile: {
      entity: 'Lantern Finance Inc.',
      periodEnd: '2024-09-30',
      period: Q3_2024,
      fiscalYearEndMonth: 12,
      fiscalYearOffset: 0,
      currency: 'CNY',
      published: null,
      language: 'en',
      ...parts.profile,
    },
    figures: placed,
    mentions: parts.mentions ?? [],
    definitions: parts.definitions ?? [],
    outline: parts.outline ?? [],
    broken: parts.broken ?? [],
    metrics: new Map([REVENUE, INCOME].map((entry) => [entry.id, entry])),
  };
}
