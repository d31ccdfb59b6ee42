import { endOf, formatPeriod } from '../calendar';
import type { Period } from '../filing';
import { ownerKey, type Owner } from './directory';
import { isValue, type Library } from './library';
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
    for (const { subject, company: local, figures: indices, hasValues } of library.subjectsIn(file)) {
      if (!hasValues) continue;
      const company = companies[local]?.key;
      const owner: Owner = company === undefined ? { company: null, file } : { company, file: null };
      const series = library.periodsOf(owner.company, subject, file);
      for (const written of periodsIn(indices.flatMap((index) => figures[index] ?? []))) {
        const { period } = series.of(written);
        const key = formatPeriod(period);
        const entry = entries.get(key) ?? { period, owners: new Map<string, Set<string>>() };
        entries.set(key, entry);
        const subjects = entry.owners.get(ownerKey(owner)) ?? new Set();
        entry.owners.set(ownerKey(owner), subjects.add(subjectKey(subject)));
      }
    }
  }
  return entries;
}

function periodsIn(figures: readonly Parameters<typeof isValue>[0][]): Set<string> {
  return new Set(figures.flatMap((figure) => (isValue(figure) && figure.period !== null ? [figure.period] : [])));
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
