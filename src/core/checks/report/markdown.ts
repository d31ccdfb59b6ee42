import type { Localiser } from '../../catalogue/workspace/problemInWords';
import { escapeWithin } from '../../escapeMarkdown';
import { checkName, roleName } from '../findingInWords';
import { checkIds } from '../model';
import type { Severity } from '../settings';
import type { ReportedFiling, ReportedFinding, ReportedPlace, ReportedSection } from './model';

/** The tie-out report for people: Markdown, with what is long folded away. Text of filings is shown, never interpreted. */
export function markdownReport(filings: readonly ReportedFiling[], l10n: Localiser): string {
  const parts = [`# ${l10n.t('Tie-out report')}`, ...filings.flatMap((filing) => filingParts(filing, l10n))];
  return `${parts.join('\n\n')}\n`;
}

function filingParts(filing: ReportedFiling, l10n: Localiser): string[] {
  const { file, entity, periodEnd, findings, ignored } = filing;
  const about = [entity, periodEnd].filter((part) => part !== null).map(escapeWithin);
  return [
    `## ${escapeWithin(file)}`,
    ...(about.length === 0 ? [] : [`*${about.join(' · ')}*`]),
    `**${summary(filing, l10n)}**. ${escapeWithin(reachInWords(filing, l10n))}`,
    ...chapter(
      l10n.t('What does not tie'),
      findings.map((finding) => findingItem(finding, l10n)),
    ),
    ...chapter(
      l10n.t('What is ignored'),
      ignored.map((finding) => `${findingItem(finding, l10n)}\n    - *${escapeWithin(finding.reason)}*`),
    ),
    `### ${l10n.t('What was checked')}`,
    checkTable(filing, l10n),
    ...folded(l10n.t('By section'), sectionTable(filing.sections, l10n)),
    ...folded(l10n.t('Every relation that holds'), tieTable(filing, l10n)),
    ...folded(l10n.t('Figures in which no check would notice a mistake'), placeTable(filing.unreached, l10n)),
  ];
}

/** As much of what came out as its summary counts. */
interface Tally {
  readonly tied: number;
  readonly findings: readonly unknown[];
  readonly ignored: readonly unknown[];
}

/** `212 figures tied, 3 do not`, with how many findings are ignored where there are any. */
export function summary({ tied, findings, ignored }: Tally, l10n: Localiser): string {
  const [count, open] = [String(tied), String(findings.length)];
  const told =
    findings.length === 0
      ? l10n.t('{0} figures tied, and nothing was found that does not', count)
      : findings.length === 1
        ? l10n.t('{0} figures tied, 1 does not', count)
        : l10n.t('{0} figures tied, {1} do not', count, open);
  return ignored.length === 0 ? told : l10n.t('{0}; ignored: {1}', told, String(ignored.length));
}

function reachInWords({ figures, reached }: ReportedFiling, l10n: Localiser): string {
  return l10n.t('In {1} of {0} figures a check would notice a mistake.', String(figures), String(reached));
}

function chapter(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${title}`, items.join('\n')];
}

function findingItem(finding: ReportedFinding, l10n: Localiser): string {
  const { check, severity, confidence, message, line, places } = finding;
  const degree = `${severityName(severity, l10n)}, ${String(Math.round(100 * confidence))} %`;
  const head = `- **${checkName(check, l10n)}** (${degree}) ${lineInWords(line, l10n)}: ${escapeWithin(message)}`;
  const lines = places.map(({ role, suspect, ...place }) => {
    const words = suspect ? l10n.t('{0}, may be wrong', roleName(role, l10n)) : roleName(role, l10n);
    const file = place.file === finding.file ? '' : `${escapeWithin(place.file)} `;
    return `    - ${file}${lineInWords(place.line, l10n)}: ${escapeWithin(place.text)} – ${words}`;
  });
  return [head, ...lines].join('\n');
}

function lineInWords(line: number, l10n: Localiser): string {
  return l10n.t('line {0}', String(line));
}

export function severityName(severity: Severity, l10n: Localiser): string {
  switch (severity) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'information':
      return l10n.t('information');
    case 'hint':
      return l10n.t('hint');
  }
}

function checkTable({ held, findings, ignored }: ReportedFiling, l10n: Localiser): string {
  const count = (list: readonly ReportedFinding[], check: string) => list.filter((finding) => finding.check === check).length;
  const rows = checkIds.map((check) => [checkName(check, l10n), held[check] ?? 0, count(findings, check), count(ignored, check)]);
  return table([l10n.t('Check'), l10n.t('Holds'), l10n.t('Does not'), l10n.t('Ignored')], rows);
}

function sectionTable(sections: readonly ReportedSection[], l10n: Localiser): string {
  const rows = sections.map(({ name, figures, reached, tied, findings }) => {
    return [name ?? l10n.t('Under no heading'), figures, reached, tied, findings];
  });
  return table([l10n.t('Section'), l10n.t('Figures'), l10n.t('Reached'), l10n.t('Tied'), l10n.t('Findings')], rows);
}

function tieTable({ ties }: ReportedFiling, l10n: Localiser): string {
  const rows = ties.map(({ line, check, formula }) => [line, checkName(check, l10n), formula]);
  return rows.length === 0 ? '' : table([l10n.t('Source line'), l10n.t('Check'), l10n.t('Relation')], rows);
}

function placeTable(places: readonly ReportedPlace[], l10n: Localiser): string {
  const rows = places.map(({ line, text }) => [line, text]);
  return rows.length === 0 ? '' : table([l10n.t('Source line'), l10n.t('Figure')], rows);
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const isNumber = (column: number) => typeof rows[0]?.[column] === 'number';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(row.map((cell) => (typeof cell === 'number' ? String(cell) : escapeWithin(cell)))));
  return [line(heads), line(heads.map((_, column) => (isNumber(column) ? '--:' : '---'))), ...body].join('\n');
}

/** Blank lines, so that what is inside is Markdown again. */
function folded(title: string, content: string): string[] {
  return content === '' ? [] : [`<details><summary>${title}</summary>`, content, '</details>'];
}
