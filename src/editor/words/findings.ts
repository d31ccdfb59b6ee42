import { l10n } from 'vscode';
import {
  checkName as nameOfCheck,
  findingInWords,
  roleName as nameOfRole,
  type FindingWords,
} from '../../core/checks/findingInWords';
import type { ShownFinding } from '../../core/checks/ignore';
import { checkIds, type CheckId } from '../../core/checks/model';
import type { ReadFinding } from '../../core/checks/readFindings';
import { summary } from '../../core/checks/report/markdown';
import type { Role } from '../../core/checks/roles';
import { fromNumber } from '../../core/decimal';
import { fileName } from '../../core/library/directory';
import type { ReadFigure, Reading } from '../../core/library/reading';
import { nameOf } from '../../core/library/subjects';
import type { Outcome } from '../checks/outcome';
import { exactly, inShort } from './amounts';

/** Findings in words, in the language of the editor. */

/** What does not tie, in one sentence with the numbers in it. */
export function findingSentence(finding: ReadFinding, reading: Reading): string {
  return findingInWords(finding, reading, wordsFor(reading));
}

export function checkName(check: CheckId): string {
  return nameOfCheck(check, l10n);
}

export function roleName(role: Role): string {
  return nameOfRole(role, l10n);
}

/** How the core's sentences are filled in the language of the editor. */
export function wordsFor(reading: Reading): FindingWords {
  return {
    l10n,
    amount: (value, like) => inShort({ ...like, ...valueAsPreciseAs(value, like), bound: null }),
    number: (value) => exactly(fromNumber(value)),
    name: (figure) => nameOf(reading, figure),
    fileName,
  };
}

function valueAsPreciseAs(value: number, { decimals }: ReadFigure): Pick<ReadFigure, 'value' | 'decimal'> {
  const decimal = fromNumber(Math.round(value * 10 ** decimals));
  return { value, decimal: { ...decimal, exponent: decimal.exponent - decimals } };
}

/** `✓ Ties: Growth, Footing (2)`: the checks that speak for a figure; empty where none does. */
export function supportInWords(support: Readonly<Partial<Record<CheckId, number>>>): string {
  const names = supportedChecks(support);
  return names.length === 0 ? '' : l10n.t('✓ Ties: {0}', names.join(l10n.t(', ')));
}

/** The checks that speak for a figure, each with how many relations of it do. */
export function supportedChecks(support: Readonly<Partial<Record<CheckId, number>>>): string[] {
  return checkIds.flatMap((check) => {
    const count = support[check] ?? 0;
    return count === 0 ? [] : [count === 1 ? checkName(check) : l10n.t('{0} ({1})', checkName(check), count)];
  });
}

/** `Footing: 2`: what does not tie, by check. */
export function findingsByCheckInWords(findings: readonly ShownFinding[]): string[] {
  return checkIds.flatMap((id) => {
    const count = findings.filter(({ finding }) => finding.check === id).length;
    return count === 0 ? [] : [l10n.t('{0}: {1}', checkName(id), count)];
  });
}

/** `212 figures tied, 3 do not` */
export function tallyInWords({ checked, findings, ignored }: Pick<Outcome, 'checked' | 'findings' | 'ignored'>): string {
  return summary({ tied: checked.tied.length, findings, ignored }, l10n);
}
