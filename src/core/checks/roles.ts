import type { ReadFinding } from './readFindings';
import type { Figure } from '../filing';

/** What a figure is in the relation that a finding is about. */
export const roles = [
  'stated',
  'change',
  'current',
  'prior',
  'same',
  'otherFiling',
  'total',
  'item',
  'deduction',
  'opening',
  'movement',
  'closing',
  'share',
  'part',
  'whole',
  'ratio',
  'numerator',
  'denominator',
  'factor',
  'amount',
  'rate',
  'translated',
  'neighbour',
] as const;
export type Role = (typeof roles)[number];

type Dated = Pick<Figure, 'period'>;

/** The roles of the stated figure and of each term, in the order of the terms. */
export interface Roles {
  readonly stated: Role;
  readonly terms: readonly Role[];
}

/** @param figures those of the filing, which the finding's indices are into */
export function rolesOf(finding: Pick<ReadFinding, 'check' | 'relation' | 'stated' | 'terms'>, figures: readonly Dated[]): Roles {
  const { check, relation, terms } = finding;
  const alike = (stated: Role, of: Role): Roles => ({ stated, terms: terms.map(() => of) });
  switch (relation.type) {
    case 'same':
      return { stated: 'stated', terms: terms.map(({ type }) => (type === 'elsewhere' ? 'otherFiling' : 'same')) };
    case 'growth':
      return { stated: 'change', terms: ['current', 'prior'] };
    case 'sum':
      return rolesInSum(finding, relation.weights, figures);
    case 'quotient':
      if (check === 'growth') return { stated: 'change', terms: ['current', 'prior'] };
      if (check === 'shares') return { stated: 'share', terms: ['part', 'whole'] };
      if (check === 'translation') return { stated: 'translated', terms: ['amount', 'rate'] };
      return { stated: 'ratio', terms: ['numerator', 'denominator'] };
    case 'product':
      return check === 'translation' ? { stated: 'translated', terms: ['amount', 'rate'] } : alike('stated', 'factor');
    case 'scaled':
      return check === 'translation' ? alike('translated', 'amount') : alike('stated', 'factor');
    case 'withinWhole':
      return alike('share', 'share');
    case 'outOfStep':
      return alike('stated', 'neighbour');
    case 'tagged':
    case 'broken':
    case 'tooPrecise':
      return alike('stated', 'same');
  }
}

function rolesInSum(
  { check, stated, terms }: Pick<ReadFinding, 'check' | 'stated' | 'terms'>,
  weights: readonly number[],
  figures: readonly Dated[],
): Roles {
  if (check === 'growth') return { stated: 'change', terms: weights.map((weight) => (weight > 0 ? 'current' : 'prior')) };
  const isOpening = terms.map((term) => term.type === 'figure' && isBefore(figures[term.index], figures[stated]));
  if (isOpening.includes(true))
    return { stated: 'closing', terms: isOpening.map((opening) => (opening ? 'opening' : 'movement')) };
  const roleOf = (weight: number, at: number): Role =>
    terms[at]?.type === 'elsewhere' ? 'otherFiling' : weight < 0 ? 'deduction' : 'item';
  return { stated: 'total', terms: weights.map(roleOf) };
}

/** Both are balances, the first one of an earlier date. */
function isBefore(opening: Dated | undefined, closing: Dated | undefined): boolean {
  if (opening?.period?.type !== 'instant' || closing?.period?.type !== 'instant') return false;
  return opening.period.date < closing.period.date;
}
