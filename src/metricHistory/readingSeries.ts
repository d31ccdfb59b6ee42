import { formatPeriod } from '../core/calendar';
import type { Span } from '../core/filing';
import type { LibrarySeries, OtherValue, StatedPoint, Statement } from '../core/library/librarySeries';
import { textOf, type ReadFigure, type Reading } from '../core/library/reading';
import type { RecordPlace } from '../core/library/record';
import { seriesOf, type Point, type Series } from '../core/library/series';
import { figuresAbout, nameOf, readerNameOf, subjectKey, subjectOfFigure, type Subject } from '../core/library/subjects';
import { linePlaces } from '../core/lines';
import type { HistoryMetric, HistoryOf } from './historySource';

/** What one filing says by itself of metrics over time, in the form in which a library of filings says it. */

/** What is asked of a filing. */
export interface ReadingQuestion {
  /** The filing's name in what is stated. */
  readonly file: string;
  /** The company as the filing names it; null for the filer. */
  readonly entity: string | null;
  readonly subject: Subject;
}

/** Undefined where the filing has no dated value of the subject. */
export function historyIn(reading: Reading, { file, entity, subject }: ReadingQuestion): HistoryOf | undefined {
  const [first] = figuresAbout(reading, subject).flatMap((index) => reading.figures[index] ?? []);
  const placeOf = linePlaces(reading.text);
  const company = entity ?? reading.profile.entity;
  const series = ofCompany(reading, company, seriesOf(reading, subject)).map((one) =>
    librarySeries({ reading, file, subject, placeOf }, one),
  );
  if (series.length === 0) return undefined;
  return { ...namesOf(reading, subject, first), companyName: company, years: reading.profile, series };
}

/** The metrics that a filing has dated values of, in the order in which they first stand there. */
export function metricsIn(reading: Reading): HistoryMetric[] {
  const metrics = new Map<string, HistoryMetric>();
  for (const figure of reading.figures) {
    const subject = subjectOfFigure(figure);
    if (subject === undefined || figure.period === null || (figure.kind !== 'level' && figure.kind !== 'forecast')) continue;
    const key = subjectKey(subject);
    if (!metrics.has(key)) metrics.set(key, namesOf(reading, subject, figure));
  }
  return [...metrics.values()];
}

function namesOf(reading: Reading, subject: Subject, figure: ReadFigure | undefined): HistoryMetric {
  const named = figure ?? { metric: subject.type === 'metric' ? subject.id : null, label: null };
  return { subject, name: nameOf(reading, named) ?? subjectKey(subject), readerName: readerNameOf(reading, named) };
}

/** A filing may tell figures of other companies too: of those that are asked for, where there are any. */
function ofCompany({ figures, profile }: Reading, company: string | null, series: readonly Series[]): readonly Series[] {
  const entityOf = ({ points }: Series) => figures[points[0]?.leading ?? -1]?.entity ?? profile.entity;
  const own = series.filter((one) => entityOf(one) === company);
  const [first] = series;
  return own.length > 0 || first === undefined ? own : series.filter((one) => entityOf(one) === entityOf(first));
}

interface Context {
  readonly reading: Reading;
  readonly file: string;
  readonly subject: Subject;
  readonly placeOf: (span: Span) => RecordPlace;
}

function librarySeries(context: Context, { unit, months, points }: Series): LibrarySeries {
  const statements = points.flatMap((point) => statedPoint(context, unit, point) ?? []);
  return { company: null, subject: context.subject, unit, months, points: statements };
}

function statedPoint(context: Context, unit: string, point: Point): StatedPoint | undefined {
  const { reading } = context;
  const figure = reading.figures[point.leading];
  if (figure === undefined) return undefined;
  const { decimal, value, decimals, bound, notation } = figure;
  const indices = [point.leading, ...point.figures.filter((index) => index !== point.leading)];
  return {
    origin: 'stated',
    period: point.period,
    decimal,
    value,
    decimals,
    bound,
    notation,
    forecast: point.forecast,
    sources: indices.flatMap((index) => statement(context, index) ?? []),
    others: othersBeside(context, unit, point),
  };
}

/** Figures for the same period that contradict the point's own. */
function othersBeside(context: Context, unit: string, { period, forecast, figures }: Point): OtherValue[] {
  const { reading, subject } = context;
  return figuresAbout(reading, subject).flatMap((index) => {
    const figure = reading.figures[index];
    if (figure === undefined || figure.period === null || figures.includes(index)) return [];
    const isSame = figure.unit === unit && figure.kind === (forecast ? 'forecast' : 'level');
    if (!isSame || formatPeriod(figure.period) !== formatPeriod(period)) return [];
    const found = statement(context, index);
    return found === undefined ? [] : [{ statement: found, restated: false }];
  });
}

function statement({ reading, file, placeOf }: Context, index: number): Statement | undefined {
  const figure = reading.figures[index];
  if (figure === undefined) return undefined;
  const { decimal, value, decimals, bound, notation } = figure;
  const place = placeOf(figure);
  return { file, figure: index, place, text: textOf(reading, figure), decimal, value, decimals, bound, notation };
}
