import type { Figure } from '../filing';
import type { Tie } from './model';
import { failsBySlip, noticesSlip } from './slips';
import { figureAt, type Source, type IndexedFigure } from './source';
import { quotientTie } from './ties';

/** "RMB45.4 million of RMB82.4 million, 55.1%": a share in running text, with the part and the whole beside it. */

/** How many figures before and behind a share may be its part or its whole. */
const REACH = 3;

export function* sharesInProse(source: Source): Iterable<Tie> {
  for (const index of source.figures.keys()) {
    const stated = figureAt(source, index);
    if (stated?.figure.kind !== 'share' || !isPercentage(stated.figure) || isInTable(source, stated)) continue;
    const tie = shareOf(stated, amountsBeside(source, stated));
    if (tie) yield tie;
  }
}

function isPercentage({ unit, notation }: Figure): boolean {
  return unit === 'pure' && notation === 'percent';
}

function isInTable({ analysis }: Source, { figure }: IndexedFigure): boolean {
  return analysis.filing.blocks[figure.block]?.kind === 'table';
}

function amountsBeside(source: Source, { index, figure }: IndexedFigure): IndexedFigure[] {
  const amounts: IndexedFigure[] = [];
  for (let at = index - REACH; at <= index + REACH; at++) {
    const amount = figureAt(source, at);
    if (amount?.figure.block !== figure.block || amount.figure.unit === 'pure') continue;
    if (amount.figure.kind !== 'change' && amount.figure.value > 0) amounts.push(amount);
  }
  return amounts;
}

/** The pair that gives the share; where there is one pair only, that one, if it fails as a slip makes it. */
function shareOf(stated: IndexedFigure, amounts: readonly IndexedFigure[]): Tie | undefined {
  const pairs = amounts.flatMap((part) => amounts.filter((whole) => isPartOf(part, whole)).map((whole) => ({ part, whole })));
  const ties = pairs.flatMap(({ part, whole }) => {
    const tie = quotientTie({ check: 'shares', confidence: pairs.length === 1 ? 0.9 : 0.8 }, stated, part, whole);
    return tie && noticesSlip(tie, stated.figure) ? [{ tie, part, whole }] : [];
  });
  const held = ties.find(({ tie }) => tie.holds);
  const [only, ...others] = ties;
  if (held || only === undefined || others.length > 0) return held?.tie;
  return failsBySlip(only.tie, [stated.figure, only.part.figure, only.whole.figure]) ? only.tie : undefined;
}

function isPartOf({ figure: part }: IndexedFigure, { figure: whole }: IndexedFigure): boolean {
  return part.unit === whole.unit && part.value < whole.value;
}
