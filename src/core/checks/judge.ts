import { entry } from '../maps';
import type { Checked, Finding, Tie } from './model';
import { figuresOf } from './ties';

/**
 * Decides over all ties together. A figure for which a tie speaks closely is right, so a tie that fails among such figures only was
 * never meant by the filing; and where it does fail, one of the others is to blame. A figure that is really wrong fails all its ties.
 */

/** What a filing states twice in one breath ("up 12.2% from 49.2 million to 55.2 million") is meant, whatever else holds. */
const SURE = 0.9;
/** Below, silence is better. */
const WORTH_A_LOOK = 0.5;
/** A tie notices a wrong digit where it lets a figure move by this many units of its last place at most. */
const CLOSE = 2.5;
/** Most of one unit of the last place: the doubles' own noise is far less. */
const A_PLACE = 0.9;

export function judge(ties: readonly Tie[]): Checked {
  const [held, failed] = [ties.filter(({ holds }) => holds), ties.filter(({ holds }) => !holds)];
  const tied = new Set(held.flatMap(provedBy));
  // Another filing may have copied what is wrong.
  const proofs = proofsIn(held.filter((tie) => !isAcross(tie)));
  const failures = failuresOf(failed);
  const findings = failed.flatMap((tie) => findingOf(tie, proofs, failures));
  const noticing = held.filter(({ ifFailed }) => ifFailed >= WORTH_A_LOOK);
  const found = findings.flatMap(figuresOf);
  return {
    findings: distinct(findings).sort((a, b) => a.place - b.place),
    ties: held,
    reached: ascending(new Set([...noticing.flatMap(closelyHeld), ...found])),
    tied: ascending(tied),
  };
}

function isAcross({ terms }: Tie): boolean {
  return terms.some(({ type }) => type === 'elsewhere');
}

/** The figures that a tie, if it holds, proves: those of which it would notice a wrong digit. */
export function provedBy(tie: Tie): number[] {
  return tie.confidence < WORTH_A_LOOK ? [] : closelyHeld(tie);
}

function closelyHeld(tie: Tie): number[] {
  return slacksIn(tie).map(({ index }) => index);
}

/** The figures that a tie lets move little, and how far, in units of their last places. */
function slacksIn({ stated, terms, slack }: Tie): { readonly index: number; readonly slack: number }[] {
  const indices = [stated, ...terms.map((term) => (term.type === 'figure' ? term.index : -1))];
  return indices
    .map((index, at) => ({ index, slack: slack[at] ?? Infinity }))
    .filter(({ index, slack }) => index >= 0 && slack <= CLOSE);
}

/** By figure, how far the ties that hold let it move at most, in units of its last place. */
type Proofs = ReadonlyMap<number, number>;

function proofsIn(held: readonly Tie[]): Proofs {
  const proofs = new Map<number, number>();
  for (const tie of held) {
    if (tie.confidence < WORTH_A_LOOK) continue;
    for (const { index, slack } of slacksIn(tie)) proofs.set(index, Math.min(slack, proofs.get(index) ?? Infinity));
  }
  return proofs;
}

/** Whether a figure of a tie that fails may be what is wrong: no tie that holds excludes it. By less than a unit it is out by rounding. */
function isOpen({ stated, off }: Tie, index: number, proofs: Proofs): boolean {
  const slack = proofs.get(index);
  return slack === undefined || (index === stated && off > A_PLACE && off <= slack);
}

/** By figure, in how many ties it fails. */
function failuresOf(failed: readonly Tie[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const tie of failed) for (const index of figuresOf(tie)) counts.set(index, entry(counts, index, () => 0) + 1);
  return counts;
}

function findingOf(tie: Tie, proofs: Proofs, failures: ReadonlyMap<number, number>): Finding[] {
  if (tie.confidence < WORTH_A_LOOK) return [];
  const all = figuresOf(tie);
  const unsupported = all.filter((index) => isOpen(tie, index, proofs));
  // What is right in itself may still be something else than another filing says.
  if (unsupported.length === 0 && tie.confidence < SURE && !isAcross(tie)) return [];
  const suspects = unsupported.length === 0 ? [tie.stated] : unsupported;
  const most = Math.max(...suspects.map((index) => failures.get(index) ?? 0));
  const place = suspects.find((index) => failures.get(index) === most) ?? tie.stated;
  return [{ ...tie, place, suspects }];
}

/** What two checks say of the very same figures in the same way is said once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.relation.type} ${figuresOf(finding)
      .sort((a, b) => a - b)
      .join(' ')}`;
    const known = seen.get(key);
    if (known === undefined || known.confidence < finding.confidence) seen.set(key, finding);
  }
  return [...seen.values()];
}

function ascending(indices: ReadonlySet<number>): number[] {
  return [...indices].sort((a, b) => a - b);
}
