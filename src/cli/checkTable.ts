import type { ReportedFiling } from '../core/checks/report/model';
import { summary } from '../core/checks/report/markdown';
import { ENGLISH } from './english';
import { textTable } from './textTable';

/** Findings as a person reads them in a terminal: one a line, and behind those of a filing how many figures tied. */
export function checkTable(filings: readonly ReportedFiling[]): string {
  return filings.map((filing) => findingsOf(filing) + `${filing.file}: ${summary(filing, ENGLISH)}\n`).join('');
}

function findingsOf({ findings }: ReportedFiling): string {
  const rows = findings.map(({ file, line, check, message }) => [`${file}:${line}`, check, message]);
  return textTable(COLUMNS, rows);
}

const COLUMNS = [{ align: 'left' }, { align: 'left' }, { align: 'left' }] as const;
