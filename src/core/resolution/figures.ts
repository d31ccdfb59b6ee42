import { accuracyOf, isNegative, negated, toNumber } from '../decimal';
import type { Figure, ProvenanceStep, Span } from '../filing';
import { dollars, yens } from '../languages/currencies';
import { valueOf } from '../recognition/quantity';
import type { Draft } from './model';
import { PlainText } from './plainText';

/** What all figures of a document share. */
export interface FigureContext {
  readonly text: string;
  /** The document's, in order. */
  readonly markup: readonly Span[];
  readonly entity: string | null;
  /** ISO 4217 code of the reporting currency, which a bare `$` or `¥` stands for when it is a dollar or a yen. */
  readonly currency: string | null;
}

/** Turns a draft into the figure the rest of Tickmark works with. `block` is its place in the filing, `offset` that of the drafts' list in the figures'. */
export function figureOf(draft: Draft, block: number, offset: number, context: FigureContext): Figure {
  const { quantity, topic } = draft;
  const exact = valueOf(quantity, draft.extraPower);
  const decimal = draft.negate && !isNegative(exact) ? negated(exact) : exact;
  const start = draft.base + quantity.start;
  const end = draft.base + quantity.end;
  const unit = unitOf(draft, context);
  const shift = (place: number | null) => (place === null ? null : place + offset);
  return {
    start,
    end,
    decimal,
    value: toNumber(decimal),
    decimals: accuracyOf(decimal),
    unit,
    notation: quantity.notation,
    bound: quantity.bound,
    period: draft.period,
    metric: topic.metric?.id ?? null,
    label: topic.label && labelOf(topic.label, context),
    labelSpan: topic.label,
    partOf: topic.partOf?.id ?? null,
    kind: draft.kind,
    basis: draft.kind === 'change' ? (draft.basis ?? 'other') : null,
    compares: draft.compares && { current: shift(draft.compares.current), prior: shift(draft.compares.prior) },
    entity: context.entity,
    tags: [],
    ambiguous: quantity.ambiguous,
    block,
    provenance: provenanceOf(draft, unit, context),
  };
}

/** The words as they are written; where markup stands between them (a page break), without it. */
function labelOf(span: Span, { text, markup }: FigureContext): string {
  const { words } = new PlainText(text, span, markup);
  return words.length === span.end - span.start ? text.slice(span.start, span.end) : words.replace(/ {2,}/g, ' ').trim();
}

/** ISO 4217's code where no currency is involved, for money of which the filing does not say what money it is. */
const NO_CURRENCY = 'XXX';

function unitOf(draft: Draft, context: FigureContext): string {
  const { quantity, topic } = draft;
  if (quantity.notation !== 'number') return 'pure';
  if (quantity.measure !== null) return quantity.measure;
  const unitType = topic.metric?.unitType;
  const isPart = unitType === undefined && topic.partOf?.unitType === 'monetary' && isUncounted(quantity) && !topic.countsShares;
  const isMoney =
    isPart || (unitType === 'perShare' ? quantity.scale === null : unitType === 'monetary' && quantity.scale !== null);
  const currency = currencyOf(draft, context) ?? (isMoney ? context.currency : null);
  if (currency !== null) {
    const per =
      quantity.per ??
      pricedShare(draft) ??
      (unitType === 'perShare' ? (topic.per ?? 'share') : topic.metric === null && quantity.currency === null ? topic.per : null);
    return per === null ? currency : `${currency}/${per}`;
  }
  if (quantity.counted !== null) return quantity.counted;
  if (unitType === 'shares' || (topic.countsShares && topic.metric === null)) return topic.counted ?? 'shares';
  if (unitType === 'monetary' || unitType === 'perShare') return NO_CURRENCY;
  return unitType === 'pure' ? 'pure' : 'count';
}

/** 涉农贷款余额1.2万亿: no unit of what is counted stands behind the number. */
const isUncounted = ({ scale, counted, nounFirst, last }: Draft['quantity']) =>
  scale !== null && counted === null && nounFirst === last;

/** A share itself has no price in millions. */
const HIGHEST_PRICE_DIGITS = 4;

/** "The share closed at €14.10": money said of a share, and of nothing measured, is the price of one. */
function pricedShare({ topic, quantity, extraPower }: Draft): string | null {
  const isShare = topic.counted !== null && topic.metric === null && topic.partOf === null && !topic.countsShares;
  const { coefficient, exponent } = quantity.digits;
  if (!isShare || quantity.scale !== null || extraPower !== 0 || coefficient.length + exponent > HIGHEST_PRICE_DIGITS)
    return null;
  return topic.counted === 'shares' ? 'share' : topic.counted;
}

function currencyOf(draft: Draft, context: FigureContext): string | null {
  const { quantity } = draft;
  if (quantity.currency === null) return draft.currency;
  if (!quantity.looseCurrency) return quantity.currency;
  const family = dollars.has(quantity.currency) ? dollars : yens;
  const stated = draft.currency ?? context.currency;
  return stated !== null && family.has(stated) ? stated : quantity.currency;
}

function provenanceOf(draft: Draft, unit: string, { text }: FigureContext): ProvenanceStep[] {
  const { quantity, topic, base } = draft;
  const at = (span: { start: number; end: number }) => ({ start: base + span.start, end: base + span.end });
  const steps: ProvenanceStep[] = [
    {
      of: 'number',
      rule: quantity.ambiguous ? 'ambiguousDigits' : 'digits',
      result: `${quantity.digits.coefficient}e${quantity.digits.exponent}`,
      span: at(quantity),
    },
  ];
  if (quantity.scale !== null && quantity.scaleSpan)
    steps.push({ of: 'scale', rule: 'scaleWord', result: `×10^${quantity.scale}`, span: at(quantity.scaleSpan) });
  if (quantity.notation !== 'number') steps.push({ of: 'unit', rule: quantity.notation, result: unit });
  else if (!draft.steps.some((step) => step.of === 'unit'))
    steps.push({ of: 'unit', rule: quantity.currency === null ? 'counted' : 'currency', result: unit });
  if (draft.negate) steps.push({ of: 'sign', rule: 'directionWord', result: '−' });
  else if (quantity.negative) steps.push({ of: 'sign', rule: 'bracketsOrMinus', result: '−' });
  if (topic.label) {
    const words = text.slice(topic.label.start, topic.label.end);
    if (topic.metric) steps.push({ of: 'metric', rule: 'name', result: topic.metric.id, span: topic.label });
    else if (topic.partOf) steps.push({ of: 'metric', rule: 'partOf', result: topic.partOf.id, span: topic.label });
    else steps.push({ of: 'label', rule: 'unknownName', result: words, span: topic.label });
  }
  return [...steps, ...draft.steps];
}
