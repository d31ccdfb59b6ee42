import type { Figure } from '../filing';
import type { Tie } from './model';
import { figuresOf } from './ties';

/**
 * Most filers make their statements foot to the last digit, and move rounding differences into some item until they do. Where the totals of
 * a filing do, one that is out by what rounding could explain is out; where several are, the filer leaves such differences alone.
 */

/** So many totals that foot to the last digit, and for each that does not as many, are a habit. */
const HABIT = 20;
const WORTH_COUNTING = 0.5;
/** Either way, in units of the last place: what a sum of numbers that are not rounded leaves open. */
const NOTHING_OPEN = 0.5;

type Measured = Pick<Figure, 'value' | 'decimals' | 'unit'>;

/**
 * Sums without those that come near as often as not, in a filing whose other sums are exact: they are chance. One number may be wrong.
 * @param sums the ties of each, one for each place along it
 */
export function withoutNearMisses(sums: readonly (readonly Tie[])[], figures: readonly Measured[]): (readonly Tie[])[] {
  const counts = sums.map((ties) => {
    const held = ties.filter((tie) => tie.holds && isInOnePlace(tie, figures));
    const exact = held.filter((tie) => isExact(tie, figures)).length;
    return { ties, exact, near: held.length - exact };
  });
  const meant = counts.filter(({ exact, near }) => exact > near || (near < 2 && exact === near));
  const total = (count: 'exact' | 'near') => meant.reduce((sum, each) => sum + each[count], 0);
  const isHabit = total('exact') >= HABIT * Math.max(1, total('near'));
  return (isHabit ? meant : counts).map(({ ties }) => ties);
}

/** The ties, those of totals without tolerance where the filer takes none. Linear in the terms. */
export function withExactTotals(ties: readonly Tie[], figures: readonly Measured[]): Tie[] {
  const sums = ties.filter((tie) => tie.holds && tie.confidence >= WORTH_COUNTING && isInOnePlace(tie, figures));
  const off = new Set(sums.filter((tie) => !isExact(tie, figures)));
  if (sums.length - off.size < HABIT || !mayBeOneSlip([...off])) return [...ties];
  const counted = new Set(sums);
  return ties.map((tie) => (counted.has(tie) ? { ...withoutTolerance(tie), holds: !off.has(tie) } : tie));
}

/** Of amounts that are rounded alike. Percentages are computed one by one, and left as they come. */
function isInOnePlace({ check, relation, stated, terms }: Tie, figures: readonly Measured[]): boolean {
  if (relation.type !== 'sum' || (check !== 'footing' && check !== 'rollForward')) return false;
  const own = figures[stated];
  const isAlike = (index: number) => figures[index]?.decimals === own?.decimals && figures[index]?.unit === own?.unit;
  return own?.unit !== 'pure' && terms.every((term) => term.type === 'figure' && isAlike(term.index));
}

function isExact({ stated, implied }: Tie, figures: readonly Measured[]): boolean {
  const figure = figures[stated];
  return figure !== undefined && Math.abs(implied.value - figure.value) < NOTHING_OPEN * 10 ** -figure.decimals;
}

/** One wrong number spoils every sum that it goes into. */
function mayBeOneSlip(off: readonly Tie[]): boolean {
  const [first, ...others] = off.map((tie) => new Set(figuresOf(tie)));
  return first === undefined || [...first].some((index) => others.every((indices) => indices.has(index)));
}

function withoutTolerance(tie: Tie): Tie {
  const { value } = tie.implied;
  return {
    ...tie,
    implied: { value, interval: { low: value, high: value } },
    slack: tie.slack.map((open) => Math.min(open, NOTHING_OPEN)),
  };
}
