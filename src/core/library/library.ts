import { entry } from '../maps';
import { endOf, parsePeriod } from '../calendar';
import { companyNameKey } from '../companies/names';
import { toNumber } from '../decimal';
import type { Metric } from '../catalogue/schema';
import type { CompanyEvidence, Period } from '../filing';
import { roundingInterval } from './arithmetic';
import { Companies } from './companies';
import { derivedQuarters } from './derived';
import type { Company, LibrarySeries, SeriesPoint, StatedPoint } from './librarySeries';
import { exactEnds, PeriodSnapping, type ExactEnds } from './periodSnapping';
import { inTime, pointsOf, type Said } from './points';
import type { FilingRecord, RecordFigure } from './record';
import type { MetricLookup } from './reading';
import { SeriesPeriods } from './seriesPeriods';
import { subjectKey, type Subject } from './subjects';

/** What a filing says of a subject of one company. */
export interface FiledSubject {
  readonly subject: Subject;
  /** Index into the record's companies; -1 for nobody. */
  readonly company: number;
  /** Indices into the record's figures, in order of place. */
  readonly figures: readonly number[];
  /** Whether some of them may be points of a series: values of a period. */
  readonly hasValues: boolean;
}

/** A filing as the library has it. */
interface Filed {
  readonly file: string;
  readonly record: FilingRecord;
  /** By the company and the subject. */
  readonly bySubject: ReadonlyMap<string, FiledSubject>;
  /** What figures say, by their indices, as far as it has been asked. */
  readonly said: Map<number, Said | null>;
  readonly exact: ExactEnds;
}

/**
 * Every filing that is known, as one. Filings come, change and go one by one at the cost of their own figures; questions cost what they
 * find. Pure: it reads nothing itself.
 */
export class Library {
  #metrics: MetricLookup;
  readonly #filings = new Map<string, Filed>();
  #known: readonly CompanyEvidence[] = [];
  #companies: Companies | undefined;
  readonly #periods = new Map<string, SeriesPeriods>();
  /** What others have put together of all filings, until one of these changes. */
  #derived = new Map<object, unknown>();
  /** What has been asked since the last change. */
  readonly #series = new Map<string, readonly LibrarySeries[]>();

  /** @param metrics the catalogue: it says which metrics add up over time */
  constructor(metrics: MetricLookup) {
    this.#metrics = metrics;
  }

  /** Adds a filing, or takes its record in place of the one that was there. `file` is its URI or path: whatever the caller knows it by. */
  set(file: string, record: FilingRecord): void {
    this.#filings.set(file, {
      file,
      record,
      bySubject: indexOf(record),
      said: new Map(),
      exact: exactEnds(exactPeriods(record)),
    });
    this.#changed();
  }

  delete(file: string): void {
    if (this.#filings.delete(file)) this.#changed();
  }

  /** The catalogue. */
  get metrics(): MetricLookup {
    return this.#metrics;
  }

  /** The catalogue has other metrics from now on. */
  setMetrics(metrics: MetricLookup): void {
    this.#metrics = metrics;
    this.#changed();
  }

  /** What the workspace itself says of companies: their names, and what belongs together. */
  setKnownCompanies(known: readonly CompanyEvidence[]): void {
    this.#known = known;
    this.#changed();
  }

  /** What `make` puts together of the library, kept until the library changes. The function itself is the key. */
  derived<T>(make: (library: Library) => T): T {
    if (!this.#derived.has(make)) this.#derived.set(make, make(this));
    return this.#derived.get(make) as T;
  }

  #changed(): void {
    this.#companies = undefined;
    this.#periods.clear();
    this.#derived.clear();
    this.#series.clear();
  }

  /** Names of all filings, in the order they were added first. */
  get files(): readonly string[] {
    return [...this.#filings.keys()];
  }

  record(file: string): FilingRecord | undefined {
    return this.#filings.get(file)?.record;
  }

  /** What a filing has figures of, by company and subject. */
  subjectsIn(file: string): Iterable<FiledSubject> {
    return this.#filings.get(file)?.bySubject.values() ?? [];
  }

  get companies(): Companies {
    this.#companies ??= new Companies([...this.#filings.values()], this.#known);
    return this.#companies;
  }

  /** The company of a figure; undefined where nobody is named. */
  companyOf(file: string, figure: RecordFigure): Company | undefined {
    return this.companies.of(file)[figure.company];
  }

  /** The company that a filing calls by a name; without a name its filer. Undefined where it names nobody. */
  companyNamed(file: string, entity: string | null): Company | undefined {
    const companies = this.companies.of(file);
    const key = entity === null ? '' : companyNameKey(entity);
    const index = this.record(file)?.companies.findIndex(({ names }) => names.some((name) => companyNameKey(name) === key));
    return key === '' ? companies[0] : companies[index ?? -1];
  }

  /**
   * What a company's filings say of a subject: a series for each unit and length of period. Of filings of nobody that is known, `null`,
   * each is a company of its own: `file` names it.
   */
  seriesOf(company: string | null, subject: Subject, file?: string): readonly LibrarySeries[] {
    const key = JSON.stringify([company, subjectKey(subject), company === null ? file : null]);
    return entry(this.#series, key, () => this.#assembled(company, subject, file));
  }

  #assembled(company: string | null, subject: Subject, file: string | undefined): LibrarySeries[] {
    const metric = subject.type === 'metric' ? this.#metrics.byId(subject.id) : undefined;
    const fits = unitTest(metric?.unitType);
    const periods = this.periodsOf(company, subject, file);
    const byUnit = new Map<string, Map<number, Said[]>>();
    for (const { filed, index } of this.#placesOf(company, subject, file)) {
      const figure = filed.record.figures[index];
      if (!figure || !fits(figure.unit)) continue;
      const said = saidBy(filed, figure, index);
      if (said === null) continue;
      const { period, months } = periods.of(figure.period ?? '');
      const byMonths = entry(byUnit, figure.unit, () => new Map<number, Said[]>());
      entry(byMonths, months, (): Said[] => []).push({ ...said, period });
    }
    return [...byUnit].flatMap(([unit, byMonths]) => this.#seriesOfUnit(company, subject, unit, byMonths));
  }

  /** Which period of its series a figure of a subject speaks of, by the period that its filing gives it. */
  periodsOf(company: string | null, subject: Subject, file?: string): SeriesPeriods {
    const isInstant = subject.type === 'metric' && this.#metrics.byId(subject.id)?.periodType === 'instant';
    const key = JSON.stringify([company, company === null ? file : null, isInstant]);
    return entry(this.#periods, key, () => new SeriesPeriods(this.#snapping(company, file), isInstant));
  }

  /** Every figure about a subject of a company, filing by filing in order of place. `file` as for {@link seriesOf}. */
  figuresAbout(
    company: string | null,
    subject: Subject,
    file?: string,
  ): { readonly file: string; readonly figure: RecordFigure }[] {
    return [...this.#placesOf(company, subject, file)].flatMap(({ filed, index }) => {
      const figure = filed.record.figures[index];
      return figure === undefined ? [] : [{ file: filed.file, figure }];
    });
  }

  #seriesOfUnit(
    company: string | null,
    subject: Subject,
    unit: string,
    byMonths: ReadonlyMap<number, readonly Said[]>,
  ): LibrarySeries[] {
    const stated = new Map([...byMonths].map(([months, said]): [number, StatedPoint[]] => [months, pointsOf(said)]));
    const all = new Map<number, SeriesPoint[]>(stated);
    const derived = this.addsUp(subject, unit) ? derivedQuarters(stated) : [];
    if (derived.length > 0) all.set(QUARTER, [...(all.get(QUARTER) ?? []), ...derived].sort(inTime));
    return [...all].map(([months, points]) => ({ company, subject, unit, months, points }));
  }

  /** Whether a subject's quarters make its year: amounts and volumes of a period do; ratios, averages and amounts per share do not. */
  addsUp(subject: Subject, unit: string): boolean {
    const metric = subject.type === 'metric' ? this.#metrics.byId(subject.id) : undefined;
    if (metric === undefined) return subject.type === 'fact' && MONEY.test(unit);
    return metric.periodType === 'duration' && (metric.unitType === 'monetary' || metric.unitType === 'volume');
  }

  /** Every figure about a subject of a company, filing by filing in order of place. */
  *#placesOf(company: string | null, subject: Subject, only: string | undefined): Iterable<{ filed: Filed; index: number }> {
    const key = subjectKey(subject);
    for (const filed of this.#filings.values()) {
      if (only !== undefined && company === null && filed.file !== only) continue;
      for (const local of this.#localCompanies(filed, company))
        for (const index of filed.bySubject.get(indexKey(local, key))?.figures ?? []) yield { filed, index };
    }
  }

  /** Under which of its own companies a filing keeps the figures of a company; -1 stands for nobody. */
  #localCompanies(filed: Filed, company: string | null): number[] {
    if (company === null) return [-1];
    return this.companies.of(filed.file).flatMap(({ key }, local) => (key === company ? [local] : []));
  }

  #snapping(company: string | null, only: string | undefined): PeriodSnapping {
    const isIts = (filed: Filed) => (company === null ? filed.file === only : this.#localCompanies(filed, company).length > 0);
    return new PeriodSnapping([...this.#filings.values()].filter(isIts).map(({ exact }) => exact));
  }
}

/** Whether a unit is one that a metric's values have: a share of revenue that reads as revenue is no point of it. */
function unitTest(unitType: Metric['unitType'] | undefined): (unit: string) => boolean {
  switch (unitType) {
    case 'monetary':
      return (unit) => MONEY.test(unit);
    case 'perShare':
      return (unit) => unit.includes('/');
    case 'pure':
      return (unit) => unit === 'pure';
    case 'shares':
    case 'count':
    case 'duration':
    case 'volume':
    case undefined:
      return () => true;
  }
}

const QUARTER = 3;
const MONEY = /^[A-Z]{3}$/;

/** What a figure is about; undefined for one that nothing names. Words that the catalogue does not know stay with their filing. */
export function subjectOfRecord({ metric, concept, dimensions }: RecordFigure): Subject | undefined {
  if (metric !== null) return { type: 'metric', id: metric };
  if (concept === null) return undefined;
  const members = Object.entries(dimensions ?? {}).map(([axis, member]) => `${axis}=${member}`);
  return { type: 'fact', concept, members: members.join(' ') };
}

function exactPeriods({ profile, figures }: FilingRecord): Period[] {
  const tagged = new Set(figures.flatMap(({ concept, period }) => (concept !== null && period !== null ? [period] : [])));
  return [...(profile.period ? [profile.period] : []), ...[...tagged].map(parsePeriod)];
}

function indexOf({ figures }: FilingRecord): Map<string, FiledSubject> {
  const index = new Map<string, { subject: Subject; company: number; figures: number[]; hasValues: boolean }>();
  figures.forEach((figure, at) => {
    const subject = subjectOfRecord(figure);
    if (subject === undefined) return;
    const { company } = figure;
    const made = () => ({ subject, company, figures: [], hasValues: false });
    const known = entry(index, indexKey(company, subjectKey(subject)), made);
    known.figures.push(at);
    known.hasValues ||= isValue(figure);
  });
  return index;
}

/** Whether a figure may be a point of a series: a value of a period, reported or expected. */
export function isValue({ period, kind }: Pick<RecordFigure, 'period' | 'kind'>): boolean {
  return period !== null && (kind === 'level' || kind === 'forecast');
}

const indexKey = (company: number, subject: string) => `${company} ${subject}`;

/** What a figure says, made when it is first asked for; null for what is no point of a series. */
function saidBy(filed: Filed, figure: RecordFigure, index: number): Said | null {
  const known = filed.said.get(index);
  if (known !== undefined) return known;
  const said = makeSaid(filed, figure, index);
  filed.said.set(index, said);
  return said;
}

function makeSaid({ file, record: { profile } }: Filed, figure: RecordFigure, index: number): Said | null {
  const { kind, period, place, text, decimal, decimals, bound, notation, concept } = figure;
  if (period === null || (kind !== 'level' && kind !== 'forecast')) return null;
  const value = toNumber(decimal);
  return {
    statement: { file, figure: index, place, text, decimal, value, decimals, bound, notation },
    interval: roundingInterval(value, decimals),
    period: parsePeriod(period),
    forecast: kind === 'forecast',
    filing: { day: profile.published ?? profile.periodEnd ?? '', periodEnd: profile.period ? endOf(profile.period) : null },
    isTagged: concept !== null,
  };
}
