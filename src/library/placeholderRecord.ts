import { formatPeriod } from '../core/calendar';
import type { Analysis } from '../core/filing';
import type { FilingRecord, RecordFigure, RecordPlace } from '../core/library/record';

/** Stands in for the core's `recordOf` until that is there: what can be said without knowing companies. */
export function recordOf({ filing, profile, figures, mentions }: Analysis): FilingRecord {
  const placeOf = places(filing.text);
  return {
    profile,
    form: null,
    companies: profile.entity === null ? [] : [{ names: [profile.entity], tickers: [], cik: null, lei: null }],
    figures: figures.map((figure): RecordFigure => {
      const place = placeOf(figure.start, figure.end);
      const { decimal, decimals, unit, notation, bound, metric, label, partOf, kind, basis, ambiguous } = figure;
      return {
        place,
        source: { start: figure.start, end: figure.end, line: place.line + 1 },
        text: filing.text.slice(figure.start, figure.end),
        ...{ decimal, decimals, unit, notation, bound, metric, label, partOf, kind, basis, ambiguous },
        period: figure.period && formatPeriod(figure.period),
        company: profile.entity === null ? -1 : 0,
        concept: figure.tags[0]?.concept ?? null,
        dimensions: null,
      };
    }),
    mentions: mentions.map(({ metric, start, end }) => ({ metric, place: placeOf(start, end) })),
    definitions: [],
  };
}

function places(text: string): (start: number, end: number) => RecordPlace {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const lineOf = (offset: number) => {
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return (start, end) => {
    const [line, endLine] = [lineOf(start), lineOf(end)];
    return { line, character: start - (lines[line] ?? 0), endLine, endCharacter: end - (lines[endLine] ?? 0) };
  };
}
