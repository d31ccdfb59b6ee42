import type { Span } from '../core/filing';
import type { Outcome } from '../editor/checks/outcome';
import { outlineEntries } from '../core/library/outline';
import type { ReadFigure, Reading } from '../core/library/reading';
import { sourcePieces, sourceSpan, type SourceMap } from '../core/sourceMap';
import { brokenWithoutFigure } from './pageMarks';
import type { FigureMark, PlaceMark } from './render/rendered';

/** What the page shows of a reading, at places of the source. */

/**
 * Where the figures, and the broken facts that are none, stand in the source, in order.
 * @param outcome what came out of checking the reading, once that is known
 */
export function figureMarks(
  reading: Pick<Reading, 'figures' | 'broken'>,
  map: SourceMap,
  outcome?: Pick<Outcome, 'findings'>,
): FigureMark[] {
  const broken = new Set(reading.broken.map(({ figure }) => figure));
  const marksOf = (span: Span, figure: number, look: string) =>
    sourcePieces(map, span).map(({ start, end }) => ({ start, end, figure, look }));
  const severities = new Map(outcome?.findings.map(({ finding, severity }) => [finding.place, severity]));
  const figures = reading.figures.flatMap((figure, index) => {
    const severity = severities.get(index);
    const look = lookOf(figure, broken.has(index));
    return marksOf(figure, index, severity === undefined ? look : `${look} tm-untied tm-${severity}`);
  });
  const others = brokenWithoutFigure(reading).flatMap((place, index) =>
    marksOf(place, reading.figures.length + index, 'tm-tagged tm-broken'),
  );
  return [...figures, ...others].sort((a, b) => a.start - b.start);
}

/** Classes: the kind, whether the filer tagged it, for a change its direction, and whether a fact of it breaks a rule. */
function lookOf({ kind, value, tags }: ReadFigure, isBroken: boolean): string {
  const direction = kind !== 'change' || value === 0 ? '' : value > 0 ? ' tm-increase' : ' tm-decrease';
  return `tm-${kind}${tags.length > 0 ? ' tm-tagged' : ''}${direction}${isBroken ? ' tm-broken' : ''}`;
}

/** An entry of the table of contents. */
export interface ContentsEntry {
  readonly name: string;
  /** 0 for the outermost. */
  readonly depth: number;
  /** Names the place of the page. */
  readonly place: number;
}

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly places: readonly PlaceMark[];
}

/** The outline's headings and the tables that have a name, with their places in the source. */
export function contentsOf({ outline }: Reading, map: SourceMap): Contents {
  const entries: ContentsEntry[] = [];
  const places: PlaceMark[] = [];
  for (const { name, nameSpan, depth } of outlineEntries(outline)) {
    const span = name === null ? null : sourceSpan(map, nameSpan);
    if (span === null || name === null) continue;
    places.push({ start: span.start, place: entries.length });
    entries.push({ name, depth, place: entries.length });
  }
  return { entries, places: places.sort((a, b) => a.start - b.start) };
}
