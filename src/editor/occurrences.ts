import type { Span } from '../core/filing';
import type { Reading } from '../core/library/reading';
import { occurrencesOf, subjectOf, targetAt } from '../core/library/subjects';

/** Every place that is about the same as what stands at an offset, in order. Undefined where nothing stands. */
export function occurrencesAt(
  reading: Reading,
  offset: number,
): { readonly figures: readonly Span[]; readonly mentions: readonly Span[] } | undefined {
  const target = targetAt(reading, offset);
  const subject = target && subjectOf(target);
  if (subject === undefined) return undefined;
  const { figures, mentions } = occurrencesOf(reading, subject);
  return { figures: figures.flatMap((index) => reading.figures[index] ?? []), mentions };
}
