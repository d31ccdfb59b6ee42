import { formatPeriod } from '../calendar';
import type { Period } from '../filing';
import { isStrong, type Quantity } from '../recognition/quantity';
import type { Recognised } from '../recognition/recognise';
import type { Draft, Surroundings } from './model';
import { resolveProse } from './prose';
import type { Terms } from './tableCaptions';
import type { Column } from './tableColumns';

/** Signs that may stand between two numbers of one list. */
const LIST_SIGN = /^[,$€£¥]$/;

/**
 * Figures within a row's label: "Common stock, $0.25 par value; issued — 7,040 shares", "less allowances of $506 and $502,
 * respectively". Amounts and numbers of shares are scaled as the table's are; a list as long as the table has dates is shared out.
 */
export function labelFigures(label: Recognised, columns: readonly Column[], surroundings: Surroundings): Draft[] {
  if (!label.quantities.some(saysWhat)) return [];
  const dated = columns.filter(({ period, holds }) => period !== null && holds === 'levels');
  const periods = distinct(dated.map(({ period }) => period));
  const terms = (dated[0] ?? columns[1])?.terms;
  const { drafts } = resolveProse(label, { ...surroundings, current: periods[0] ?? surroundings.current, topic: null });
  const kept = drafts.filter(({ quantity }) => saysWhat(quantity)).map((draft) => scaled(draft, terms));
  return listsOf(kept, label).flatMap((list) =>
    list.length > 1 && list.length === periods.length && periods[0] && isUndated(list, periods[0])
      ? list.map((draft, i) => ({ ...draft, period: periods[i] ?? null }))
      : list,
  );
}

/** A bare number in a label is part of a name: "Level 1", "Note 5", "5 years". */
const saysWhat = (quantity: Quantity) => isStrong(quantity) || quantity.counted === 'shares';

function scaled(draft: Draft, terms: Terms | undefined): Draft {
  const { quantity, topic } = draft;
  const isWhole = quantity.scale === null && quantity.notation === 'number' && quantity.digits.exponent >= 0;
  if (!terms || !isWhole || quantity.per !== null || topic.metric?.unitType === 'perShare') return draft;
  const shares = terms.sharesScale ?? (terms.sharesUnscaled ? 0 : terms.scale);
  const power = (quantity.counted === 'shares' ? shares : terms.scale) ?? 0;
  return { ...draft, extraPower: draft.extraPower + power };
}

const isUndated = (list: readonly Draft[], current: Period) =>
  list.every(({ period }) => period !== null && formatPeriod(period) === formatPeriod(current));

function distinct(periods: readonly (Period | null)[]): Period[] {
  const byText = new Map(periods.flatMap((period) => (period ? [[formatPeriod(period), period] as const] : [])));
  return [...byText.values()];
}

/** Drafts between which nothing but commas and a word for "and" stands. */
function listsOf(drafts: readonly Draft[], label: Recognised): Draft[][] {
  const lists: Draft[][] = [];
  for (const draft of drafts) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && isList(label, before.quantity.last, draft.quantity.first)) list.push(draft);
    else lists.push([draft]);
  }
  return lists;
}

function isList({ tokens, lexicon }: Recognised, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.length > 0 && between.every((token) => LIST_SIGN.test(token.text) || lexicon.listLinks.has(token));
}
