import type { Relation } from '../model';

/** As many terms as a line has room for. */
const MOST_TERMS = 12;

/** A relation as a formula, which needs no words: `5,120 = 5,000 + 123 − 3`. */
export function formulaOf(relation: Relation, stated: string, terms: readonly string[]): string {
  switch (relation.type) {
    case 'sum':
      return `${stated} = ${sumOf(relation.weights, terms)}`;
    case 'quotient':
      return `${stated} = ${terms.join(' / ')}`;
    case 'growth':
      return `${stated} = ${terms.join(' / ')} − 1`;
    case 'product':
      return `${stated} = ${terms.join(' × ')}`;
    case 'scaled': {
      const { low, high } = relation.factor;
      return `${stated} = ${terms.join(' × ')} × ${inFewDigits((low + high) / 2)}`;
    }
    case 'withinWhole':
      return `${listed([stated, ...terms], ' + ')} ≤ 100 %`;
    case 'outOfStep':
      return `${stated} ~ ${listed(terms, ', ')}`;
    case 'same':
    case 'tagged':
    case 'broken':
    case 'tooPrecise':
      return [stated, ...terms].join(' = ');
  }
}

function sumOf(weights: readonly number[], terms: readonly string[]): string {
  const parts = terms.slice(0, MOST_TERMS).map((term, at) => {
    const weight = weights[at] ?? 1;
    const sign = weight < 0 ? '− ' : at === 0 ? '' : '+ ';
    return sign + (Math.abs(weight) === 1 ? term : `${Math.abs(weight)} × ${term}`);
  });
  return terms.length > MOST_TERMS ? `${parts.join(' ')} + …` : parts.join(' ');
}

function listed(terms: readonly string[], between: string): string {
  return terms.length > MOST_TERMS ? `${terms.slice(0, MOST_TERMS).join(between)}${between}…` : terms.join(between);
}

function inFewDigits(value: number): string {
  return String(Number(value.toPrecision(6)));
}
