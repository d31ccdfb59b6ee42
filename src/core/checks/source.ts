import type { Analysis, Figure } from '../filing';
import { readingOf, condense } from '../library/condense';
import type { MetricLookup, Reading } from '../library/reading';
import type { Taxonomy } from '../xbrl/taxonomy/model';
import { gridsOf, type Grid } from './grid';
import type { Tie } from './model';
import type { Indexed } from './ties';

/** What the checks are given: a filing as analysed, with what several of them look things up in. */
export interface Source {
  readonly analysis: Analysis;
  readonly figures: readonly Figure[];
  readonly reading: Reading;
  /** Its tables as figures in rows and columns. */
  readonly grids: readonly Grid[];
  /** What the files beside a tagged filing say of its concepts; null where there are none. */
  readonly taxonomy: Taxonomy | null;
  readonly lookup: MetricLookup;
}

/** One check: proposes its ties. Linear in the figures, but for what it says of itself. */
export type Check = (source: Source) => Iterable<Tie>;

export function sourceOf(analysis: Analysis, lookup: MetricLookup, taxonomy: Taxonomy | null = null): Source {
  const reading = readingOf(condense(analysis, lookup, analysis.profile.language), analysis.filing.text);
  return { analysis, figures: analysis.figures, reading, grids: gridsOf(analysis), taxonomy, lookup };
}

/** A figure of the filing, as ties take it. */
export type IndexedFigure = Indexed & { readonly figure: Figure };

/** The figure at an index, as ties take it. Undefined where there is none, or where its value is not to be relied on. */
export function figureAt({ figures }: Pick<Source, 'figures'>, index: number): IndexedFigure | undefined {
  const figure = figures[index];
  return figure === undefined || figure.bound !== null || figure.ambiguous ? undefined : { index, figure };
}
