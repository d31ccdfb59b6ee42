import type { ReportedFiling } from './model';

/** The report for other programs. The fields are a contract; new ones may come, none changes its meaning. */
export function jsonReport(filings: readonly ReportedFiling[]): string {
  const findings = filings.flatMap((filing) => filing.findings);
  return `${JSON.stringify({ findings, filings: filings.map(withoutFindings) }, null, 2)}\n`;
}

/** Findings stand in a list of their own, whichever file they are of. */
function withoutFindings({ findings, ...filing }: ReportedFiling) {
  return { ...filing, findings: findings.length };
}
