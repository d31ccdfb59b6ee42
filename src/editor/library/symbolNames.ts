import type { LibrarySymbol } from '../../core/library/symbolsOf';

/** Between the parts of a symbol's name. */
const DOT = ' · ';

/**
 * What the list of symbols shows: the metric, the company, and other names by which they were found. The editor filters the list again,
 * by the letters of the query in their order, so what the query names first comes first.
 */
export function symbolName({ name, company, also }: Pick<LibrarySymbol, 'name' | 'company' | 'also'>, query: string): string {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const places = (part: string) => words.findIndex((word) => part.toLowerCase().includes(word));
  const parts = [name, ...(company === null ? [] : [company]), ...also];
  const ranked = parts.map((part, index) => ({ part, at: places(part), index }));
  // What the query does not name keeps its place behind what it names.
  ranked.sort((a, b) => rank(a.at) - rank(b.at) || a.index - b.index);
  return ranked.map(({ part }) => part).join(DOT);
}

const rank = (at: number) => (at < 0 ? Infinity : at);
