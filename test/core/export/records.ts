import { fromNumber } from '../../../src/core/decimal';
import type { FilingRecord, RecordFigure } from '../../../src/core/library/record';
import type { WireFigure } from '../../../src/core/wire';
import { reading } from '../library/readings';

const PLACE = { line: 0, character: 0, endLine: 0, endCharacter: 1 };

/** What the library keeps of a filing with these figures, which are about its one company. */
export function record(figures: readonly WireFigure[], rest: Partial<RecordFigure> = {}): FilingRecord {
  return {
    profile: reading([]).profile,
    form: null,
    companies: [{ names: ['Lantern Finance Inc.', 'Lantern'], tickers: [], cik: null, lei: null }],
    figures: figures.map(({ line, start, end, value, ...figure }) => ({
      ...figure,
      place: PLACE,
      source: { line, start, end },
      decimal: fromNumber(value),
      bound: null,
      partOf: null,
      company: 0,
      ambiguous: false,
      ...rest,
    })),
    mentions: [],
    definitions: [],
  };
}
