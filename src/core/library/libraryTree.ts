import { endOf, formatPeriod, parsePeriod } from '../calendar';
import { dayOfProfile } from './companies';
import {
  CALENDAR_YEARS,
  directoryOf,
  fileName,
  namesOfOwner,
  type Directory,
  type Owner,
  type OwnerEntry,
  type OwnYears,
} from './directory';
import { subjectOfRecord, type Library } from './library';
import { periodsInOrder, periodsOf } from './libraryPeriods';
import type { Company, LibrarySeries, Statement, StatedPoint } from './librarySeries';
import type { FilingRecord, RecordFigure } from './record';
import { namesOfSubject, subjectName } from './subjectNames';
import { normalised, subjectKey, tidied, type Subject } from './subjects';
import type {
  FigureNode,
  FilingNode,
  MetricNode,
  OwnerNode,
  PointKey,
  PointNode,
  StatementNode,
  TreeLevel,
  TreeNode,
  TreeQuestion,
  TreeReply,
} from './treeNodes';
import { allPoints, keyOfPoint, latestOf, onlyYears, placeOf, sourceOf, valueOf, valueOfFigure, type Placed } from './treeValues';

/** The nodes of one level of the library's tree, at the cost of that level. */
export function treeLevel(library: Library, question: TreeQuestion): TreeReply {
  return new LevelBuilder(library, question).build();
}

/** A node that is made only if it is among those that are wanted. */
type Wanted = () => TreeNode;

class LevelBuilder {
  readonly #library: Library;
  readonly #directory: Directory;
  readonly #question: TreeQuestion;

  constructor(library: Library, question: TreeQuestion) {
    this.#library = library;
    this.#directory = directoryOf(library);
    this.#question = question;
  }

  build(): TreeReply {
    const { level, most } = this.#question;
    const wanted = this.#level(level);
    return { nodes: wanted.slice(0, most).map((make) => make()), total: wanted.length };
  }

  #level(level: TreeLevel): Wanted[] {
    switch (level.of) {
      case 'top':
        return this.#top(level);
      case 'owner':
        return this.#inOwner(this.#directory.ownerOf(level.owner));
      case 'subject':
        return this.#withSubject(level.subject);
      case 'period':
        return this.#inPeriod(level.period);
      case 'filing':
        return this.#inFiling(level.file);
      case 'series':
        return this.#inSeries(this.#directory.ownerOf(level.owner), level.subject);
      case 'ownerIn':
        return this.#ownersPoints(this.#directory.ownerOf(level.owner), level.period);
      case 'point':
        return this.#inPoint(this.#directory.ownerOf(level.owner), level.subject, level.point);
      case 'subjectIn':
        return this.#figuresIn(level);
    }
  }

  #top({ grouping }: Extract<TreeLevel, { of: 'top' }>): Wanted[] {
    switch (grouping) {
      case 'company':
        return this.#directory.owners.filter((entry) => this.#hasAny(entry)).map((entry) => () => ownerNode(entry));
      case 'metric':
        return this.#subjects();
      case 'period':
        return this.#periods();
      case 'filing':
        return this.#filings();
    }
  }

  #hasAny(entry: OwnerEntry): boolean {
    return this.#question.words.length === 0 || this.#some(entry.subjects.values(), (subject) => this.#passes(entry, subject));
  }

  #passes(entry: OwnerEntry, subject: Subject): boolean {
    return this.#directory.matches(this.#question.words, entry, subject);
  }

  #some<T>(all: Iterable<T>, test: (one: T) => boolean): boolean {
    for (const one of all) if (test(one)) return true;
    return false;
  }

  /** Metrics of the catalogue by name, and behind them what only XBRL has a name for. */
  #byName<T extends { readonly subject: Subject }>(all: readonly T[]): (T & { readonly name: string })[] {
    const named = all.map((one) => ({ ...one, name: this.#nameOf(one.subject) }));
    const key = ({ subject, name }: (typeof named)[number]) => `${subject.type === 'metric' ? 0 : 1}${name.toLowerCase()}`;
    return named.sort((a, b) => compare(key(a), key(b)));
  }

  #nameOf(subject: Subject): string {
    return subjectName(subject, this.#library.metrics, this.#question.language);
  }

  #seriesOf({ owner }: OwnerEntry, subject: Subject): readonly LibrarySeries[] {
    return this.#library.seriesOf(owner.company, subject, owner.file ?? undefined);
  }

  #subjects(): Wanted[] {
    const passing = [...this.#directory.subjects.values()].flatMap(({ subject, owners }) => {
      const some = owners.filter((entry) => this.#passes(entry, subject));
      return some.length === 0 ? [] : [{ subject, owners: some }];
    });
    return this.#byName(passing).map(({ subject, owners, name }) => () => {
      const [first, ...more] = owners;
      if (first !== undefined && more.length === 0)
        return { ...this.#metricNode(first, subject, name), children: { of: 'subject', subject } };
      return {
        type: 'metric',
        key: subjectKey(subject),
        name,
        company: null,
        latest: null,
        count: owners.length,
        counted: 'companies',
        of: null,
        children: { of: 'subject', subject },
      } satisfies MetricNode;
    });
  }

  #metricNode(entry: OwnerEntry, subject: Subject, name: string): MetricNode {
    const latest = latestOf(this.#seriesOf(entry, subject));
    const { owner, years } = entry;
    return {
      type: 'metric',
      key: subjectKey(subject),
      name,
      company: null,
      latest: latest ? valueOf(latest, years) : null,
      count: 1,
      counted: 'companies',
      of: { owner, subject },
      children: { of: 'series', owner, subject },
    };
  }

  #inOwner(entry: OwnerEntry | undefined): Wanted[] {
    if (entry === undefined) return [];
    const passing = [...entry.subjects.values()].filter((subject) => this.#passes(entry, subject));
    return this.#byName(passing.map((subject) => ({ subject }))).map(
      ({ subject, name }) =>
        () =>
          this.#metricNode(entry, subject, name),
    );
  }

  #withSubject(subject: Subject): Wanted[] {
    const owners = this.#directory.subjects.get(subjectKey(subject))?.owners ?? [];
    const passing = owners.filter((entry) => this.#passes(entry, subject));
    return passing.map((entry) => () => {
      const latest = latestOf(this.#seriesOf(entry, subject));
      const children: TreeLevel = { of: 'series', owner: entry.owner, subject };
      return { ...ownerNode(entry), latest: latest ? valueOf(latest, entry.years) : null, children };
    });
  }

  #periods(): Wanted[] {
    const passing = [...periodsOf(this.#library).values()].flatMap((one) => {
      const owners = this.#ownersIn(one.owners);
      return owners.length === 0 ? [] : [{ ...one, count: owners.length }];
    });
    const counts = new Map(passing.map(({ period, count }) => [period, count]));
    return periodsInOrder(this.#library, passing).map(({ period }) => () => {
      const key = formatPeriod(period);
      return { type: 'period', key, period, owners: counts.get(period) ?? 0, children: { of: 'period', period: key } };
    });
  }

  #ownersIn(owners: ReadonlyMap<string, ReadonlySet<string>>): OwnerEntry[] {
    const all = this.#directory.owners.filter(({ key }) => owners.has(key));
    if (this.#question.words.length === 0) return all;
    return all.filter((entry) => this.#some(owners.get(entry.key) ?? [], (key) => this.#passesByKey(entry, key)));
  }

  #passesByKey(entry: OwnerEntry, key: string): boolean {
    const subject = entry.subjects.get(key);
    return subject !== undefined && this.#passes(entry, subject);
  }

  #inPeriod(period: string): Wanted[] {
    const owners = this.#ownersIn(periodsOf(this.#library).get(period)?.owners ?? new Map());
    return owners.map((entry) => () => ({ ...ownerNode(entry), children: { of: 'ownerIn', owner: entry.owner, period } }));
  }

  #ownersPoints(entry: OwnerEntry | undefined, period: string): Wanted[] {
    if (entry === undefined) return [];
    const keys = [...(periodsOf(this.#library).get(period)?.owners.get(entry.key) ?? [])];
    const subjects = keys.flatMap((key) => entry.subjects.get(key) ?? []).filter((subject) => this.#passes(entry, subject));
    return this.#byName(subjects.map((subject) => ({ subject }))).flatMap(({ subject, name }) => {
      // A subject has one point for a period nearly always: another one is in another unit, or a forecast beside the value.
      const points = allPoints(this.#seriesOf(entry, subject)).filter(({ point }) => formatPeriod(point.period) === period);
      return points.map((placed) => () => pointNode(entry, subject, placed, name));
    });
  }

  #inSeries(entry: OwnerEntry | undefined, subject: Subject): Wanted[] {
    if (entry === undefined) return [];
    return allPoints(this.#seriesOf(entry, subject)).map((placed) => () => pointNode(entry, subject, placed, null));
  }

  #inPoint(entry: OwnerEntry | undefined, subject: Subject, key: PointKey): Wanted[] {
    const all = entry ? allPoints(this.#seriesOf(entry, subject)) : [];
    const point = all.find((placed) => isAt(placed, key))?.point;
    if (entry === undefined || point === undefined) return [];
    const stating =
      (statement: Statement, role: StatementNode['role'], period: StatementNode['period'] = null) =>
      () =>
        statementNode(entry, statement, role, period);
    if (point.origin === 'derived') {
      const parts = [[point.minuend, 'minuend'] as const, [point.subtrahend, 'subtrahend'] as const];
      return parts.flatMap(([part, role]) => leadingOf(part).map((statement) => stating(statement, role, part.period)));
    }
    return [
      ...point.sources.map((statement) => stating(statement, 'same')),
      ...point.others.map(({ statement, restated }) => stating(statement, restated ? 'restated' : 'other')),
    ];
  }

  #filings(): Wanted[] {
    const { files } = this.#library;
    const found = files.flatMap((file) => {
      const record = this.#library.record(file);
      return record && this.#filingPasses(file, record) ? [{ file, record, day: dayOfProfile(record.profile) }] : [];
    });
    found.sort((a, b) => compare(b.day, a.day) || compare(a.file, b.file));
    return found.map(
      ({ file, record }) =>
        () =>
          this.#filingNode(file, record),
    );
  }

  #filingNode(file: string, { profile, form }: FilingRecord): FilingNode {
    return {
      type: 'filing',
      key: file,
      file,
      company: this.#library.companies.of(file)[0]?.name ?? null,
      form,
      period: profile.period,
      years: onlyYears(profile),
      children: { of: 'filing', file },
    };
  }

  #filingPasses(file: string, record: FilingRecord): boolean {
    return this.#question.words.length === 0 || this.#some(record.figures, (figure) => this.#figurePasses(file, figure));
  }

  #figurePasses(file: string, figure: RecordFigure): boolean {
    const { words } = this.#question;
    if (words.length === 0) return true;
    const company = this.#library.companies.of(file)[figure.company];
    const subject = anySubjectOf(figure);
    const names = [
      fileName(file),
      ...(company ? namesOfOwner({ company, owner: { company: company.key, file: null } }) : []),
      ...(subject ? this.#namesOf(subject) : []),
    ];
    const text = names.join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  }

  readonly #names = new Map<string, string[]>();

  #namesOf(subject: Subject): string[] {
    const key = subjectKey(subject);
    const names = this.#names.get(key) ?? namesOfSubject(subject, this.#library.metrics);
    this.#names.set(key, names);
    return names;
  }

  /** In the order in which the filing comes to speak of them; of a filing about many each company's apart. */
  #inFiling(file: string): Wanted[] {
    const record = this.#library.record(file);
    const groups = new Map<string, { subject: Subject | null; company: Company | undefined; figures: RecordFigure[] }>();
    for (const figure of record?.figures ?? []) {
      if (!this.#figurePasses(file, figure)) continue;
      const company = this.#library.companyOf(file, figure);
      const subject = anySubjectOf(figure) ?? null;
      const key = `${company?.key ?? ''}|${subject === null ? '' : subjectKey(subject)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { subject, company, figures: [figure] });
      else group.figures.push(figure);
    }
    const isOfMany = new Set([...groups.values()].map(({ company }) => company)).size > 1;
    return [...groups].map(
      ([key, group]) =>
        () =>
          this.#subjectNode(file, { ...group, key, isOfMany }),
    );
  }

  #subjectNode(file: string, { key, subject, company, figures, isOfMany }: SubjectGroup): MetricNode {
    const latest = latestFigure(figures);
    const years = this.#library.record(file)?.profile ?? CALENDAR_YEARS;
    const owner: Owner = company ? { company: company.key, file: null } : { company: null, file };
    const words = subject?.type === 'label' ? figures.find(({ label }) => label !== null)?.label : null;
    return {
      type: 'metric',
      key,
      name: words ? tidied(words) : subject && this.#nameOf(subject),
      company: isOfMany ? (company?.name ?? null) : null,
      latest: latest ? valueOfFigure(latest.figure, latest.period, years) : null,
      count: figures.length,
      counted: 'figures',
      of: subject === null || subject.type === 'label' ? null : { owner, subject },
      children: { of: 'subjectIn', file, company: company?.key ?? null, subject },
    };
  }

  #figuresIn({ file, company, subject }: Extract<TreeLevel, { of: 'subjectIn' }>): Wanted[] {
    const record = this.#library.record(file);
    const key = subject === null ? '' : subjectKey(subject);
    const isWanted = (figure: RecordFigure) => {
      const own = anySubjectOf(figure);
      const isOf = (own === undefined ? '' : subjectKey(own)) === key;
      return isOf && (this.#library.companyOf(file, figure)?.key ?? null) === company && this.#figurePasses(file, figure);
    };
    const figures = record?.figures.filter(isWanted) ?? [];
    const seen = new Map<string, number>();
    return figures.map((figure) => {
      const content = [figure.text, figure.period, figure.kind].join('|');
      const ordinal = (seen.get(content) ?? 0) + 1;
      seen.set(content, ordinal);
      return () => figureNode(file, figure, `${content}#${ordinal}`, record?.profile ?? CALENDAR_YEARS);
    });
  }
}

/** What a filing says of a subject of one company. */
interface SubjectGroup {
  readonly key: string;
  readonly subject: Subject | null;
  readonly company: Company | undefined;
  readonly figures: readonly RecordFigure[];
  readonly isOfMany: boolean;
}

function ownerNode({ key, owner, company }: OwnerEntry): OwnerNode {
  const filings = company?.files.length ?? 1;
  return { type: 'owner', key, owner, name: company?.name ?? null, filings, latest: null, children: { of: 'owner', owner } };
}

function pointNode({ owner, years }: OwnerEntry, subject: Subject, placed: Placed, name: string | null): PointNode {
  const point = keyOfPoint(placed);
  return {
    type: 'point',
    key: [subjectKey(subject), point.unit, point.period, point.forecast ? 'forecast' : ''].join('|'),
    name,
    value: valueOf(placed, years),
    source: sourceOf(placed.point),
    children: { of: 'point', owner, subject, point },
  };
}

function statementNode(
  { years }: OwnerEntry,
  statement: Statement,
  role: StatementNode['role'],
  period: StatementNode['period'],
): StatementNode {
  const { file, figure, text } = statement;
  return {
    type: 'statement',
    key: `${role}|${file}|${figure}`,
    text,
    source: placeOf(statement),
    role,
    period,
    years: onlyYears(years),
  };
}

function figureNode(file: string, figure: RecordFigure, key: string, years: OwnYears): FigureNode {
  const { text, period, kind, basis, place } = figure;
  return {
    type: 'figure',
    key,
    text,
    period: period === null ? null : parsePeriod(period),
    years: onlyYears(years),
    kind,
    basis,
    source: { file, place },
  };
}

/** What a figure is about, words that only its filing uses included. */
function anySubjectOf(figure: RecordFigure): Subject | undefined {
  const subject = subjectOfRecord(figure);
  const words = subject || figure.label === null ? '' : normalised(figure.label);
  return subject ?? (words === '' ? undefined : { type: 'label', words });
}

/** The newest value that is reported; where several are, the first. */
function latestFigure(figures: readonly RecordFigure[]) {
  const dated = figures.flatMap((figure) =>
    figure.kind === 'level' && figure.period !== null ? [{ figure, period: parsePeriod(figure.period) }] : [],
  );
  return dated.reduce<(typeof dated)[number] | undefined>(
    (best, one) => (best === undefined || endOf(one.period) > endOf(best.period) ? one : best),
    undefined,
  );
}

function isAt(placed: Placed, { unit, period, forecast }: PointKey): boolean {
  const own = keyOfPoint(placed);
  return own.unit === unit && own.period === period && own.forecast === forecast;
}

const leadingOf = ({ sources }: StatedPoint): Statement[] => sources.slice(0, 1);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
