import type { CheckId } from '../../core/checks/model';
import type { ReadChecked, ReadFinding } from '../../core/checks/readFindings';
import { defaultSettings, type CheckSettings, type Severity } from '../../core/checks/settings';
import type { Reading } from '../../core/library/reading';
import { append } from '../../core/maps';

/** A finding that is to be seen, and how much it matters to the user. */
export interface ShownFinding extends ReadFinding {
  readonly severity: Severity;
}

/** What came out of checking one reading, as the user wants to see it. */
export interface Outcome {
  readonly reading: Reading;
  readonly checked: ReadChecked;
  /** In order of place. */
  readonly findings: readonly ShownFinding[];
  /** Figures at which a finding is shown. */
  readonly untied: ReadonlySet<number>;
  /** Figures that something speaks for closely, and at which nothing is shown. */
  readonly tied: ReadonlySet<number>;
  /** By figure: the findings that are shown at it, that state it, or that suspect it. */
  readonly about: ReadonlyMap<number, readonly ShownFinding[]>;
}

/** Leaves out what the settings turn off. */
export function outcomeOf(reading: Reading, checked: ReadChecked, severities: Partial<CheckSettings>): Outcome {
  const findings = checked.findings.flatMap((finding): ShownFinding[] => {
    const severity = severityOf(finding.check, severities);
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  const untied = new Set(findings.map(({ place }) => place));
  const tied = new Set(checked.tied.filter((index) => !untied.has(index)));
  const about = new Map<number, ShownFinding[]>();
  for (const finding of findings)
    for (const index of new Set([finding.place, finding.stated, ...finding.suspects])) append(about, index, finding);
  return { reading, checked, findings, untied, tied, about };
}

function severityOf(check: CheckId, severities: Partial<CheckSettings>): Severity | 'off' {
  return severities[check] ?? defaultSettings[check];
}
