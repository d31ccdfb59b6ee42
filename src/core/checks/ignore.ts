import { formatPeriod } from '../calendar';
import type { Told } from './findingInWords';
import { matchesGlob } from './globs';
import type { IgnoreComment } from './ignoreComments';
import type { IgnoreEntry, IgnoreRules } from './ignoreFile';
import type { CheckId } from './model';
import type { ReadFinding } from './readFindings';
import type { CheckSettings, Severity } from './settings';

/** What of a filing's findings is shown, and how much it matters: what was found is one thing, what somebody wants to be told another. */

/** All that has been said about it. */
export interface Ignoring {
  /** Those of the editor or the command line. */
  readonly settings: CheckSettings;
  /** Of the folder's `.tickmark/ignore.json`. */
  readonly rules: IgnoreRules;
  /** The filing's path from that folder, with `/` between names. */
  readonly file: string;
  readonly comments: readonly IgnoreComment[];
}

export interface ShownFinding {
  readonly finding: ReadFinding;
  readonly severity: Severity;
}

/** A finding that somebody has looked at. */
export interface IgnoredFinding extends ShownFinding {
  readonly reason: string;
  /** Where that is said. */
  readonly by: 'file' | 'comment';
}

export interface Sifted {
  /** Both in the order of the findings. Those of checks that are off are in neither. */
  readonly shown: readonly ShownFinding[];
  readonly ignored: readonly IgnoredFinding[];
}

export function sifted(findings: readonly ReadFinding[], filing: Told, ignoring: Ignoring): Sifted {
  const shown: ShownFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const severity = severityOf(finding, ignoring);
    if (severity === 'off') continue;
    const why = reasonFor(finding, filing, ignoring);
    if (why === undefined) shown.push({ finding, severity });
    else ignored.push({ finding, severity, ...why });
  }
  return { shown, ignored };
}

/**
 * How much a finding matters. What is said of some files counts more than what is said of the folder, and that more than settings. A tag
 * that is finer than its text changes no number: that is worth knowing at most.
 */
export function severityOf(
  { check, relation }: Pick<ReadFinding, 'check' | 'relation'>,
  { settings, rules, file }: Pick<Ignoring, 'settings' | 'rules' | 'file'>,
): Severity | 'off' {
  const ofFile = rules.files.findLast(([pattern, checks]) => checks[check] !== undefined && matchesGlob(pattern, file));
  const severity = ofFile?.[1][check] ?? rules.checks[check] ?? settings[check];
  const isMinor = relation.type === 'tooPrecise' && (severity === 'error' || severity === 'warning');
  return isMinor ? 'information' : severity;
}

type Why = Pick<IgnoredFinding, 'reason' | 'by'>;

function reasonFor(finding: ReadFinding, filing: Told, { rules, file, comments }: Ignoring): Why | undefined {
  const figures = new Set([finding.place, finding.stated]);
  for (const entry of rules.entries) {
    if (isAbout(entry, finding.check, file) && [...figures].some((index) => isOf(entry, filing, index)))
      return { reason: entry.reason, by: 'file' };
  }
  for (const comment of comments) {
    if (coversCheck(comment, finding.check) && [...figures].some((index) => covers(comment, filing, index)))
      return { reason: comment.reason, by: 'comment' };
  }
  return undefined;
}

function isAbout(entry: IgnoreEntry, check: CheckId, file: string): boolean {
  return (entry.check ?? check) === check && (entry.file === undefined || matchesGlob(entry.file, file));
}

/** One figure has to be all of what the entry says. */
function isOf({ text, metric, period }: IgnoreEntry, filing: Told, index: number): boolean {
  const figure = filing.figures[index];
  if (figure === undefined) return false;
  const isWritten = text === undefined || oneLine(filing.text.slice(figure.start, figure.end)) === oneLine(text);
  const isOfPeriod = period === undefined || (figure.period !== null && formatPeriod(figure.period) === period);
  return isWritten && isOfPeriod && (metric === undefined || figure.metric === metric);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function coversCheck({ checks }: IgnoreComment, check: CheckId): boolean {
  return checks === null || checks.includes(check);
}

function covers({ scope }: IgnoreComment, { figures }: Told, index: number): boolean {
  const figure = figures[index];
  return figure !== undefined && (scope === null || (scope.start <= figure.start && figure.end <= scope.end));
}
