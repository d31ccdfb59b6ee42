import { formatPeriod } from './calendar';
import type { Basis, Figure, FigureKind } from './filing';

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
  /** The characters from `start` to `end`. */
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
  /** The XBRL concept of a tagged fact; null in text formats, which carry no tags. */
  readonly concept: string | null;
  readonly entity: string | null;
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
] as const satisfies readonly (keyof WireFigure)[];

/** Figures in order of place, as they go to other tools. */
export function wireFigures(file: string, text: string, figures: readonly Unexplained[]): WireFigure[] {
  const lineAt = lineCounter(text);
  return figures.map((figure) => wireFigure(file, lineAt(figure.start), text, figure));
}

type Unexplained = Omit<Figure, 'provenance'>;

function wireFigure(file: string, line: number, text: string, figure: Unexplained): WireFigure {
  return {
    file,
    line,
    start: figure.start,
    end: figure.end,
    text: text.slice(figure.start, figure.end),
    value: figure.value,
    unit: figure.unit,
    period: figure.period === null ? null : formatPeriod(figure.period),
    metric: figure.metric,
    label: figure.label,
    kind: figure.kind,
    basis: figure.basis,
    decimals: figure.decimals,
    concept: null,
    entity: figure.entity,
  };
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
