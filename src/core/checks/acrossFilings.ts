import { append, entry } from '../maps';
import { lengthInMonths, endOf } from '../calendar';
import type { Analysis, Figure } from '../filing';
import type { Library } from '../library/library';
import type { LibrarySeries, Statement, StatedPoint } from '../library/librarySeries';
import type { FilingRecord } from '../library/record';
import type { Tie } from './model';
import { elsewhereSumTie, elsewhereTie, type Indexed } from './ties';

/**
 * A filing against the others of its company: what it reports of a period that another one reports too, and years and months to date
 * against the quarters they consist of. A later filing's comparative may be restated, which is to be known, but no mistake.
 */

/** A value is repeated in a handful of filings; more say nothing new. */
const MOST_ELSEWHERE = 4;
const QUARTER = 3;

/** @param file the name that the library knows the filing by; without a record of it there is nothing to say */
export function acrossTies(library: Library, file: string, analysis: Pick<Analysis, 'figures' | 'filing'>): Tie[] {
  const record = library.record(file);
  if (record === undefined || library.files.length < 2) return [];
  const own = new OwnFigures(record, analysis);
  const companies = library.companies.of(file);
  const ties: Tie[] = [];
  for (const { subject, company, hasValues } of library.subjectsIn(file)) {
    const key = companies[company]?.key ?? null;
    if (!hasValues || key === null) continue;
    const all = library.seriesOf(key, subject, file);
    for (const series of all) {
      ties.push(...comparedTies(series, file, own));
      if (library.addsUp(subject, series.unit)) ties.push(...toDateTies(series, all, file, own));
    }
  }
  return ties;
}

/** Where the figures of a record are among those of the analysis: it has the same ones in the same order, but for a few. */
class OwnFigures {
  readonly #indices: readonly (number | undefined)[];
  readonly #figures: Analysis['figures'];

  constructor({ figures: recorded }: FilingRecord, { figures, filing }: Pick<Analysis, 'figures' | 'filing'>) {
    this.#figures = figures;
    let next = 0;
    this.#indices = recorded.map(({ text, unit }) => {
      let at = next;
      while (at < figures.length && !isWritten(figures[at], unit, text, filing.text)) at++;
      if (at < figures.length) next = at + 1;
      return at < figures.length ? at : undefined;
    });
  }

  /** Undefined where the value is not to be relied on. */
  of(statement: Statement): Indexed | undefined {
    const index = this.#indices[statement.figure];
    const figure = index === undefined ? undefined : this.#figures[index];
    return figure === undefined || index === undefined || figure.bound !== null || figure.ambiguous
      ? undefined
      : { index, figure };
  }
}

function isWritten(figure: Figure | undefined, unit: string, written: string, text: string): boolean {
  return figure?.unit === unit && text.slice(figure.start, figure.end) === written;
}

interface Compared {
  readonly other: string;
  readonly tie: Tie;
}

/** What the filing and another one both state, with the confidence that all periods together give. */
function comparedTies({ points }: LibrarySeries, file: string, own: OwnFigures): Tie[] {
  const compared = points.flatMap((point) => (point.origin === 'stated' ? pairsAt(point, file, own) : []));
  const byOther = new Map<string, Tie[]>();
  for (const { other, tie } of compared) append(byOther, other, tie);
  return [...byOther.values()].flatMap(withConfidence);
}

function pairsAt(point: StatedPoint, file: string, own: OwnFigures): Compared[] {
  const restated = new Map(point.others.map((other) => [other.statement, other.restated]));
  const all = [...point.sources, ...restated.keys()].filter(({ bound }) => bound === null);
  const elsewhere = oneOfEach(all.filter((statement) => statement.file !== file)).slice(0, MOST_ELSEWHERE);
  const stated = point.forecast ? [] : all.flatMap((statement) => (statement.file === file ? statedBy(statement) : []));
  return elsewhere.flatMap((other) => {
    const ties = stated.map(({ statement, figure }) => {
      const isRestated = restated.get(statement) === true || restated.get(other) === true;
      return elsewhereTie({ check: 'acrossFilings', confidence: 0 }, figure, other, isRestated);
    });
    // Where the filing says the same somewhere, what it says otherwise is a matter between its own places.
    const held = ties.filter(({ holds }) => holds);
    return (held.length > 0 ? held : ties.slice(0, 1)).map((tie) => ({ other: other.file, tie }));
  });

  function statedBy(statement: Statement): { readonly statement: Statement; readonly figure: Indexed }[] {
    const figure = own.of(statement);
    return figure === undefined ? [] : [{ statement, figure }];
  }
}

/** The first statement of each file: it states the value best. */
function oneOfEach(statements: readonly Statement[]): Statement[] {
  const byFile = new Map<string, Statement>();
  for (const statement of statements) entry(byFile, statement.file, () => statement);
  return [...byFile.values()];
}

/** Two filings that agree on a subject in other periods mean the same by it; two that never do may not. */
function withConfidence(ties: readonly Tie[]): Tie[] {
  const [held, failed] = [ties.filter(({ holds }) => holds).length, ties.filter(({ holds }) => !holds).length];
  const confidence = held === 0 ? 0.3 : held > failed ? 0.8 : 0.4;
  return ties.map((tie) => ({ ...tie, confidence: tie.holds ? 0.8 : confidence }));
}

/** A half year, nine months or a year of this filing against its quarters, where other filings state them all. */
function toDateTies(
  { unit, months, points }: LibrarySeries,
  all: readonly LibrarySeries[],
  file: string,
  own: OwnFigures,
): Tie[] {
  const quarters = all.find((series) => series.months === QUARTER && series.unit === unit);
  if (quarters === undefined || months <= QUARTER || months % QUARTER !== 0) return [];
  return points.flatMap((point) => {
    if (point.origin !== 'stated' || point.forecast) return [];
    const parts = partsOf(point, months / QUARTER, quarters);
    const stated = point.sources.flatMap((source) => (source.file === file ? (own.of(source) ?? []) : []))[0];
    const isAcross = parts?.some((part) => part.file !== file) === true;
    return parts && stated && isAcross ? [elsewhereSumTie({ check: 'acrossFilings', confidence: 0.6 }, stated, parts)] : [];
  });
}

/** The quarters within a point's period, the last of them ending with it; undefined unless each is stated. */
function partsOf({ period }: StatedPoint, count: number, { points }: LibrarySeries): Statement[] | undefined {
  if (period.type === 'instant') return undefined;
  const { start, end } = period;
  const within = points.flatMap((point) => {
    if (point.origin !== 'stated' || point.forecast || point.period.type === 'instant') return [];
    const isWithin = point.period.start >= start && endOf(point.period) <= end && lengthInMonths(point.period) === QUARTER;
    return isWithin ? (point.sources[0] ?? []) : [];
  });
  return within.length === count ? within : undefined;
}
