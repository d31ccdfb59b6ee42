import { formatPeriod } from './calendar';
import { toNumber } from './decimal';
import type { Basis, Figure, FigureKind, Filing, Notation, Span, Tag } from './filing';
import type { FilingRecord, RecordFigure } from './library/record';
import { sourcePieces, sourceSpan, type SourceMap } from './sourceMap';

/** A figure as other tools get it: one JSON object a line. The fields are a contract; new ones may come, none changes its meaning. */
export interface WireFigure {
  /** The file as it was named by the caller. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offset into the source file. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The characters of the canonical text: those from `start` to `end`, without the markup between them where the file has any. */
  readonly text: string;
  /** In base units: percent as a ratio, thousands multiplied out. */
  readonly value: number;
  /** As {@link Figure.unit}. */
  readonly unit: string;
  /** `YYYY-MM-DD`, or `YYYY-MM-DD/YYYY-MM-DD` with both ends included, or null. */
  readonly period: string | null;
  /** Catalogue id. */
  readonly metric: string | null;
  /** The document's own words for the metric. */
  readonly label: string | null;
  readonly kind: FigureKind;
  /** What a change is measured against; null for other kinds. */
  readonly basis: Basis | null;
  /** XBRL's accuracy: 10^-decimals is the last place stated. */
  readonly decimals: number;
  /** The XBRL concept that the number is tagged as, the innermost where it is tagged more than once; null without a tag. */
  readonly concept: string | null;
  readonly entity: string | null;
  /** Of that concept's fact: each axis with its member, or with its value where it is typed. Null where there are none. */
  readonly dimensions: Readonly<Record<string, string>> | null;
  /** The shape the number was written in: of the unit `pure` it tells 240 % from 2.4 times. */
  readonly notation: Notation;
}

/** The fields in the order of the contract: columns of a table, keys of an object. */
export const WIRE_FIELDS = [
  'file',
  'line',
  'start',
  'end',
  'text',
  'value',
  'unit',
  'period',
  'metric',
  'label',
  'kind',
  'basis',
  'decimals',
  'concept',
  'entity',
  'dimensions',
  'notation',
] as const satisfies readonly (keyof WireFigure)[];

/** The texts that figures stand in. */
export interface WireTexts {
  /** The canonical text. */
  readonly text: string;
  /** Where the canonical text stands in the file; null where it is the file's own text. */
  readonly source: { readonly text: string; readonly map: SourceMap } | null;
}

/** The texts of a filing that was read from the text of a file. */
export function textsOf({ text, sourceMap }: Pick<Filing, 'text' | 'sourceMap'>, source: string): WireTexts {
  return { text, source: sourceMap === null ? null : { text: source, map: sourceMap } };
}

/** Figures in order of place, as they go to other tools. */
export function wireFigures(file: string, texts: WireTexts, figures: readonly Unexplained[]): WireFigure[] {
  return placedFigures(texts, figures).map(({ figure, place, line, text }) => {
    const { period, tags } = figure;
    return wireFigure(file, {
      ...figure,
      source: { ...place, line },
      text,
      period: period === null ? null : formatPeriod(period),
      concept: tags[0]?.concept ?? null,
      dimensions: tags[0] === undefined ? null : dimensionsOf(tags[0]),
    });
  });
}

/** The same of what the library keeps of a filing. */
export function recordedWireFigures(file: string, { figures, companies }: FilingRecord): WireFigure[] {
  return figures.map((figure) => {
    const entity = companies[figure.company]?.names[0] ?? null;
    return wireFigure(file, { ...figure, value: toNumber(figure.decimal), entity });
  });
}

/** A figure with its place in the file. */
export interface Placed<Figure> {
  readonly figure: Figure;
  /** In the file. */
  readonly place: Span;
  /** In the file, from 1. */
  readonly line: number;
  /** As written, from the canonical text. */
  readonly text: string;
}

/** Figures, in order of place, with where they stand in the file. One without a character there could not be found: left out. */
export function placedFigures<Figure extends Span>({ text, source }: WireTexts, figures: readonly Figure[]): Placed<Figure>[] {
  const lineAt = lineCounter(source?.text ?? text);
  return figures.flatMap((figure) => {
    const place = source === null ? { start: figure.start, end: figure.end } : numberPlace(source, figure);
    if (place === null) return [];
    return { figure, place, line: lineAt(place.start), text: text.slice(figure.start, figure.end) };
  });
}

/**
 * Where the number stands in the markup. What is laid out in cells of its own, a `$` before it or a bracket behind, stands apart from
 * it there, with tags between.
 */
function numberPlace({ text, map }: { readonly text: string; readonly map: SourceMap }, figure: Span): Span | null {
  const holding = (wanted: RegExp) => (piece: Span) => wanted.test(text.slice(piece.start, piece.end).replace(ENTITY, ' '));
  const pieces = sourcePieces(map, figure).filter(holding(/[\p{L}\p{N}]/u));
  const first = pieces.find(holding(/\p{N}/u)) ?? pieces[0];
  const last = pieces.at(-1);
  return first && last ? { start: first.start, end: last.end } : sourceSpan(map, figure);
}

const ENTITY = /&#?\w+;/g;

type Unexplained = Omit<Figure, 'provenance'>;

type Recorded = 'source' | 'text' | 'unit' | 'period' | 'metric' | 'label' | 'kind' | 'basis' | 'decimals' | 'notation';

/** What a figure on the wire is made of, whether an analysis has it or the library's record of one. */
type Wired = Pick<RecordFigure, Recorded | 'concept' | 'dimensions'> & Pick<WireFigure, 'value' | 'entity'>;

function wireFigure(file: string, { source, ...figure }: Wired): WireFigure {
  return {
    file,
    line: source.line,
    start: source.start,
    end: source.end,
    text: figure.text,
    value: figure.value,
    unit: figure.unit,
    period: figure.period,
    metric: figure.metric,
    label: figure.label,
    kind: figure.kind,
    basis: figure.basis,
    decimals: figure.decimals,
    concept: figure.concept,
    entity: figure.entity,
    dimensions: figure.dimensions,
    notation: figure.notation,
  };
}

export function dimensionsOf({ dimensions }: Pick<Tag, 'dimensions'>): WireFigure['dimensions'] {
  if (dimensions.length === 0) return null;
  return Object.fromEntries(dimensions.map(({ axis, member, value }) => [axis, member ?? value ?? '']));
}

/** The 1-based line of offsets that only grow; every character is looked at once. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let lineEnd = text.indexOf('\n');
  return (offset) => {
    while (lineEnd >= 0 && lineEnd < offset) {
      line++;
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    return line;
  };
}
