import { endOf, formatPeriod } from '../calendar';
import type { Period } from '../filing';
import { ownerKey, type Owner } from './directory';
import { isValue, type FiledSubject, type Library } from './library';
import type { RecordFigure } from './record';
import { subjectKey } from './subjects';

/** Of each period that values are stated for: whose, and what of. */
export type PeriodContents = ReadonlyMap<string, PeriodEntry>;

export interface PeriodEntry {
  readonly period: Period;
  /** By {@link ownerKey}: the keys of subjects. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The periods of a library, by {@link formatPeriod}, made once for each state of it. */
export function periodsOf(library: Library): PeriodContents {
  return library.derived(makePeriods);
}

function makePeriods(library: Library): PeriodContents {
  const entries = new Map<string, { period: Period; owners: Map<string, Set<string>> }>();
  for (const file of library.files) {
    const companies = library.companies.of(file);
    const figures = library.record(file)?.figures ?? [];
    for (const filed of library.subjectsIn(file)) {
      const { subject, company: local, hasValues } = filed;
      if (!hasValues) continue;
      const company = companies[local]?.key;
      const owner: Owner = company === undefined ? { company: null, file } : { company, file: null };
      const series = library.periodsOf(owner.company, subject, file);
      for (const written of periodsIn(filed, figures)) {
        const { period, key } = series.of(written);
        const entry = entries.get(key) ?? { period, owners: new Map<string, Set<string>>() };
        entries.set(key, entry);
        const subjects = entry.owners.get(ownerKey(owner)) ?? new Set();
        entry.owners.set(ownerKey(owner), subjects.add(subjectKey(subject)));
      }
    }
  }
  return entries;
}

/** Of each filing's subjects, which stay the same as long as the filing does. */
const known = new WeakMap<FiledSubject, ReadonlySet<string>>();

function periodsIn(filed: FiledSubject, figures: readonly RecordFigure[]): ReadonlySet<string> {
  const before = known.get(filed);
  if (before !== undefined) return before;
  const periods = new Set<string>();
  for (const index of filed.figures) {
    const figure = figures[index];
    if (figure && figure.period !== null && isValue(figure)) periods.add(figure.period);
  }
  known.set(filed, periods);
  return periods;
}

/** The newest first, and what lies behind the last day that any filing reports on (guidance, due dates) below them. */
export function periodsInOrder(library: Library, periods: Iterable<PeriodEntry>): PeriodEntry[] {
  const reported = library.files.flatMap((file) => library.record(file)?.profile.periodEnd ?? []);
  const last = reported.reduce((latest, day) => (day > latest ? day : latest), '');
  const isAhead = ({ period }: PeriodEntry) => last !== '' && endOf(period) > last;
  return [...periods].sort(
    (a, b) =>
      Number(isAhead(a)) - Number(isAhead(b)) ||
      (isAhead(a) ? -1 : 1) * compare(endOf(b.period), endOf(a.period)) ||
      compare(formatPeriod(b.period), formatPeriod(a.period)),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
