import { provedBy } from './judge';
import type { Checked, CheckId, Finding, Relation, Term } from './model';

/** What came out of checking a filing, as the reader's side gets it: small enough to cross a thread, and plain enough for JSON. */

/** A finding without what only the judge needs. Figures are indices into {@link Reading.figures}. */
export interface ReadFinding {
  readonly check: CheckId;
  readonly relation: Relation;
  readonly stated: number;
  readonly terms: readonly Term[];
  /** What the terms give for the stated figure, in its unit. */
  readonly implied: number;
  readonly confidence: number;
  /** The figure at which it is shown. */
  readonly place: number;
  /** The figures of which at least one is wrong, {@link place} among them. */
  readonly suspects: readonly number[];
}

export interface ReadChecked {
  /** In order of place. */
  readonly findings: readonly ReadFinding[];
  /** By check, how many relations were found to hold. */
  readonly held: Readonly<Partial<Record<CheckId, number>>>;
  /** Figures in which a check would tell a wrong digit, ascending. */
  readonly reached: readonly number[];
  /** Figures that a tie speaks for which holds, and which a wrong digit would have broken; ascending. */
  readonly tied: readonly number[];
}

export function readChecked({ findings, ties, reached, tied }: Checked): ReadChecked {
  const held: Partial<Record<CheckId, number>> = {};
  for (const { check } of ties) held[check] = (held[check] ?? 0) + 1;
  return { findings: findings.map(readFinding), held, reached, tied };
}

function readFinding({ check, relation, stated, terms, implied, confidence, place, suspects }: Finding): ReadFinding {
  return { check, relation, stated, terms, implied: implied.value, confidence, place, suspects };
}

/** By check, how many relations that hold speak for a figure so closely that a wrong digit would show. */
export function supportOf({ ties }: Pick<Checked, 'ties'>, figure: number): Partial<Record<CheckId, number>> {
  const counts: Partial<Record<CheckId, number>> = {};
  for (const tie of ties) if (provedBy(tie).includes(figure)) counts[tie.check] = (counts[tie.check] ?? 0) + 1;
  return counts;
}
