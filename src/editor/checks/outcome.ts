import type { CheckedFiling, CommentProblem } from '../../analysis/schemas/checks';
import type { IgnoredFinding, ShownFinding } from '../../core/checks/ignore';
import type { ReadChecked, ReadFinding } from '../../core/checks/readFindings';
import type { Reading } from '../../core/library/reading';
import { append } from '../../core/maps';

/** What came out of checking one reading, as the user wants to see it. */
export interface Outcome {
  readonly reading: Reading;
  readonly checked: ReadChecked;
  /** In order of place. */
  readonly findings: readonly ShownFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Mistakes in comments about what is ignored. */
  readonly problems: readonly CommentProblem[];
  /** Figures at which a finding is shown. */
  readonly untied: ReadonlySet<number>;
  /** By figure: the findings that are shown at it, that state it, or that suspect it. */
  readonly about: ReadonlyMap<number, readonly ReadFinding[]>;
}

export function outcomeOf(reading: Reading, { checked, sifted, problems }: CheckedFiling): Outcome {
  const { shown, ignored } = sifted;
  const untied = new Set(shown.map(({ finding }) => finding.place));
  const about = new Map<number, ReadFinding[]>();
  for (const { finding } of shown)
    for (const index of new Set([finding.place, finding.stated, ...finding.suspects])) append(about, index, finding);
  return { reading, checked, findings: shown, ignored, problems, untied, about };
}
