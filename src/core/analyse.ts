import type { Analysis, Format } from './filing';

/** What the engine is given. Pure: the same input gives the same analysis. */
export interface AnalysisInput {
  readonly text: string;
  readonly format: Format;
  /** True when the user has said that this is a filing: figures are then given whatever the evidence says. */
  readonly insist?: boolean;
}

/** The engine. One engine remembers what it recognised in blocks it has seen, so that analysing an edited document is cheap. */
export interface Engine {
  analyse(input: AnalysisInput): Analysis;
}

export function createEngine(): Engine {
  throw new Error('not built yet');
}
