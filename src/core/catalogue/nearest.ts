import type { Catalogue } from './catalogue';
import type { Metric } from './schema';

/** The ids of the metrics that somebody who wrote `words` in place of an id may have meant, the likeliest first. */
export function nearestMetrics({ metrics }: Pick<Catalogue, 'metrics'>, words: string, count = 3): string[] {
  const wanted = plain(words);
  const ranked = metrics.map((metric) => ({ id: metric.id, distance: distanceOf(metric, wanted) }));
  ranked.sort((a, b) => a.distance - b.distance);
  // Beyond that they have little more in common than any two words.
  return ranked.filter(({ distance }, rank) => rank === 0 || (rank < count && distance <= FARTHEST)).map(({ id }) => id);
}

const FARTHEST = 0.4;

/** How far the nearest of the metric's names is from the words, as a part of their length: 0 for the same. */
function distanceOf({ id, labels }: Metric, wanted: string): number {
  const names = [id, ...Object.values(labels).flat()].map(plain);
  return Math.min(...names.map((name) => edits(name, wanted) / Math.max(name.length, wanted.length, 1)));
}

/** Without prefix, case, space and marks: `us-gaap:NetIncomeLoss` and `net income loss` are the same. */
function plain(words: string): string {
  return words
    .slice(words.indexOf(':') + 1)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many characters have to be put in, taken out or changed to make one of the other (Levenshtein). */
function edits(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(left[i - 1] !== right[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
