import { outlineEntries } from '../core/library/outline';
import type { ReadFigure, Reading } from '../core/library/reading';
import { sourcePieces, sourceSpan, type SourceMap } from '../core/sourceMap';
import type { FigureMark, PlaceMark } from './render/rendered';

/** What the page shows of a reading, at places of the source. */

/** Where the figures stand in the source, in order. */
export function figureMarks({ figures }: Pick<Reading, 'figures'>, map: SourceMap): FigureMark[] {
  const marks = figures.flatMap((figure, index) => {
    const look = lookOf(figure);
    return sourcePieces(map, figure).map(({ start, end }) => ({ start, end, figure: index, look }));
  });
  return marks.sort((a, b) => a.start - b.start);
}

/** Classes: the kind, whether the filer tagged it, and for a change its direction. */
function lookOf({ kind, value, tags }: ReadFigure): string {
  const direction = kind !== 'change' || value === 0 ? '' : value > 0 ? ' tm-increase' : ' tm-decrease';
  return `tm-${kind}${tags.length > 0 ? ' tm-tagged' : ''}${direction}`;
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
