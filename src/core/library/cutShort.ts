import type { SeriesPoint, StatedPoint } from './librarySeries';

/** A point with at most so many of its places: a value may be stated a thousand times, and nobody looks at so many. */
export function cutShort(point: SeriesPoint, most: number): SeriesPoint {
  if (point.origin === 'stated') return cutStated(point, most);
  return { ...point, minuend: cutStated(point.minuend, most), subtrahend: cutStated(point.subtrahend, most) };
}

/** A restatement is told before a contradiction. */
function cutStated({ sources, others, ...point }: StatedPoint, most: number): StatedPoint {
  const first = [...others].sort((a, b) => Number(b.restated) - Number(a.restated));
  return { ...point, sources: sources.slice(0, most), others: first.slice(0, most) };
}
