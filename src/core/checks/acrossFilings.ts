import { append, entry } from '../maps';
import { lengthInMonths, endOf } from '../calendar';
import { toNumber } from '../decimal';
import type { Span } from '../filing';
import type { Library } from '../library/library';
import type { LibrarySeries, Statement, StatedPoint } from '../library/librarySeries';
import type { FilingRecord, RecordPlace } from '../library/record';
import { linePlaces } from '../lines';
import type { Tie } from './model';
import { isSlip } from './slips';
import { elsewhereSumTie, elsewhereTie, type Indexed } from './ties';

/**
 * A filing against the others of its company: what it reports of a period that another one reports too, and years and months to date
 * against the quarters they consist of. A later filing's comparative may be restated, which is to be known, but no mistake.
 */

/** A value is repeated in a handful of filings; more say nothing new. */
const MOST_ELSEWHERE = 4;
const QUARTER = 3;

/** A tie whose stated figure is one of the library's record of the filing, with the place that it has there. */
export interface FiledTie {
  /** {@link Tie.stated} is an index into {@link FilingRecord.figures}. */
  readonly tie: Tie;
  readonly place: RecordPlace;
}

/** @param file the name that the library knows the filing by; without a record of it there is nothing to say */
export function acrossTies(library: Library, file: string): FiledTie[] {
  const record = library.record(file);
  if (record === undefined || library.files.length < 2) return [];
  const companies = library.companies.of(file);
  const ties: Tie[] = [];
  for (const { subject, company, hasValues } of library.subjectsIn(file)) {
    const key = companies[company]?.key ?? null;
    if (!hasValues || key === null) continue;
    const all = library.seriesOf(key, subject, file);
    for (const series of all) {
      ties.push(...comparedTies(series, file, record));
      if (library.addsUp(subject, series.unit)) ties.push(...toDateTies(series, all, file, record));
    }
  }
  return ties.flatMap((tie) => {
    const place = record.figures[tie.stated]?.place;
    return place === undefined ? [] : [{ tie, place }];
  });
}

/** The same of the figures of an analysis. What stands elsewhere by now, because the text is being edited, is left out. */
export function ontoFigures(filed: readonly FiledTie[], text: string, figures: readonly Span[]): Tie[] {
  if (filed.length === 0) return [];
  const placeOf = linePlaces(text);
  const keyOf = ({ line, character, endLine, endCharacter }: RecordPlace) => `${line} ${character} ${endLine} ${endCharacter}`;
  const indices = new Map(figures.map((figure, index) => [keyOf(placeOf(figure)), index]));
  return filed.flatMap(({ tie, place }) => {
    const stated = indices.get(keyOf(place));
    return stated === undefined ? [] : [{ ...tie, stated }];
  });
}

/** The figure that a statement of the filing is. Undefined where its value is not to be relied on. */
function ownFigure({ figures }: FilingRecord, statement: Statement): Indexed | undefined {
  const figure = figures[statement.figure];
  if (figure === undefined || figure.bound !== null || figure.ambiguous) return undefined;
  return { index: statement.figure, figure: { value: statement.value, decimals: statement.decimals } };
}

interface Compared {
  readonly other: string;
  readonly tie: Tie;
}

/** What the filing and another one both state, with the confidence that all periods together give. */
function comparedTies({ points }: LibrarySeries, file: string, own: FilingRecord): Tie[] {
  const compared = points.flatMap((point) => (point.origin === 'stated' ? pairsAt(point, file, own) : []));
  const byOther = new Map<string, Tie[]>();
  for (const { other, tie } of compared) append(byOther, other, tie);
  return heldOnce([...byOther.values()].flatMap((ties) => withConfidence(ties, own)));
}

/** That several filings say the same as one figure is told of one of them; what they say otherwise, of each. */
function heldOnce(ties: readonly Tie[]): Tie[] {
  const held = new Set<number>();
  return ties.filter(({ holds, stated }) => {
    if (!holds) return true;
    const isFirst = !held.has(stated);
    held.add(stated);
    return isFirst;
  });
}

function pairsAt(point: StatedPoint, file: string, own: FilingRecord): Compared[] {
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
    const figure = ownFigure(own, statement);
    return figure === undefined ? [] : [{ statement, figure }];
  }
}

/** The first statement of each file: it states the value best. */
function oneOfEach(statements: readonly Statement[]): Statement[] {
  const byFile = new Map<string, Statement>();
  for (const statement of statements) entry(byFile, statement.file, () => statement);
  return [...byFile.values()];
}

/**
 * Two filings that agree on a subject in other periods mean the same by it; two that never do may not. Where they do not agree more often
 * than they do, only what looks like a slip is told.
 */
function withConfidence(ties: readonly Tie[], { figures }: FilingRecord): Tie[] {
  const held = ties.filter(({ holds }) => holds).length;
  const isMostlyHeld = held > ties.length - held;
  const confidenceIn = (tie: Tie): number => {
    if (tie.holds || isMostlyHeld) return 0.8;
    const stated = figures[tie.stated];
    const written = stated && { value: toNumber(stated.decimal), decimals: stated.decimals };
    return held > 0 && written && isSlip(written, tie.implied.interval) ? 0.7 : 0.3;
  };
  return ties.map((tie) => ({ ...tie, confidence: confidenceIn(tie) }));
}

/** A half year, nine months or a year of this filing against its quarters, where other filings state them all. */
function toDateTies(
  { unit, months, points }: LibrarySeries,
  all: readonly LibrarySeries[],
  file: string,
  own: FilingRecord,
): Tie[] {
  const quarters = all.find((series) => series.months === QUARTER && series.unit === unit);
  if (quarters === undefined || months <= QUARTER || months % QUARTER !== 0) return [];
  return points.flatMap((point) => {
    if (point.origin !== 'stated' || point.forecast) return [];
    const parts = partsOf(point, months / QUARTER, quarters);
    const stated = point.sources.flatMap((source) => (source.file === file ? (ownFigure(own, source) ?? []) : []))[0];
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
