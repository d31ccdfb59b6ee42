import { endOf, formatPeriod } from '../calendar';
import { toNumber } from '../decimal';
import { comparedWith } from './comparatives';
import type { OwnYears } from './directory';
import type { LibrarySeries, SeriesPoint, Statement } from './librarySeries';
import type { RecordFigure } from './record';
import type { PointKey, TreeAmount, TreePlace, TreeValue } from './treeNodes';

/** A point with the series that it is in. */
export interface Placed {
  readonly series: LibrarySeries;
  readonly point: SeriesPoint;
}

/** The newest value that is reported, where there is one, of the series that says most: of two currencies the filer's own. */
export function latestOf(all: readonly LibrarySeries[]): Placed | undefined {
  const newest = all.flatMap((series) => {
    const point = series.points.findLast(({ forecast }) => !forecast) ?? series.points.at(-1);
    return point ? [{ series, point }] : [];
  });
  return newest.sort(byNews)[0];
}

/** What is reported before what is expected; the newer; what is stated before what is derived; the longer series; the shorter period. */
function byNews(a: Placed, b: Placed): number {
  return (
    Number(a.point.forecast) - Number(b.point.forecast) ||
    compare(endOf(b.point.period), endOf(a.point.period)) ||
    Number(a.point.origin === 'derived') - Number(b.point.origin === 'derived') ||
    b.series.points.length - a.series.points.length ||
    a.series.months - b.series.months
  );
}

/** Every point of a subject: the series that says the latest first, each with the newest on top. */
export function allPoints(all: readonly LibrarySeries[]): Placed[] {
  const ranked = all.flatMap((series) => latestOf([series]) ?? []).sort(byNews);
  return ranked.flatMap(({ series }) => [...series.points].reverse().map((point) => ({ series, point })));
}

export function valueOf({ series: { unit, months, points }, point }: Placed, years: OwnYears): TreeValue {
  const reported = points.filter(({ forecast }) => !forecast);
  const { prior, yearAgo } = comparedWith(point, reported, unit, months);
  const restated = point.origin === 'stated' ? point.others.find((other) => other.restated) : undefined;
  return {
    amount: amountOf(point, unit),
    period: point.period,
    years: onlyYears(years),
    change: yearAgo ?? prior,
    forecast: point.forecast,
    derived: point.origin === 'derived',
    restatedFrom: restated ? amountOf({ ...restated.statement, origin: 'stated' }, unit) : null,
  };
}

export function valueOfFigure(figure: RecordFigure, period: TreeValue['period'], years: OwnYears): TreeValue {
  const { decimal, decimals, unit, notation, bound, kind } = figure;
  return {
    amount: { decimal, value: toNumber(decimal), decimals, unit, notation, bound },
    period,
    years: onlyYears(years),
    change: null,
    forecast: kind === 'forecast',
    derived: false,
    restatedFrom: null,
  };
}

type Stated = Pick<Statement, 'decimal' | 'value' | 'decimals' | 'bound' | 'notation'> & { readonly origin: 'stated' };

function amountOf(point: Stated | SeriesPoint, unit: string): TreeAmount {
  const { decimal, value, decimals } = point;
  const { bound, notation } = point.origin === 'stated' ? point : ({ bound: null, notation: 'number' } as const);
  return { decimal, value, decimals, unit, notation, bound };
}

/** The place that leads; of a derived point that of the longer period. */
export function sourceOf(point: SeriesPoint): TreePlace {
  const stated = point.origin === 'stated' ? point : point.minuend;
  const [leading] = stated.sources;
  if (!leading) throw new Error('a point has at least one statement');
  return placeOf(leading);
}

export const placeOf = ({ file, place }: Statement): TreePlace => ({ file, place });

export const keyOfPoint = ({ series: { unit }, point: { period, forecast } }: Placed): PointKey => ({
  unit,
  period: formatPeriod(period),
  forecast,
});

/** A profile has more than is to cross a thread with every node. */
export const onlyYears = ({ fiscalYearEndMonth, fiscalYearOffset }: OwnYears): OwnYears => ({
  fiscalYearEndMonth,
  fiscalYearOffset,
});

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
