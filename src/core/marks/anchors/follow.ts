import type { Span } from '../../filing';

/** Characters of a text that were replaced by others. Offsets are of the text before. */
export interface Edit extends Span {
  readonly text: string;
}

/** An edit of little more than a span is about it; one of much more replaces what it stands in, and says nothing of it. */
const ABOUT_IT = 16;

/**
 * Where a span is after an edit; null where it was taken out, undefined where that cannot be told. An edit at its border does not belong
 * to it: whoever types in front of a figure moves it. Of a span that was replaced as a whole the new characters are what became of it.
 */
export function followedSpan(span: Span, { start, end, text }: Edit): Span | null | undefined {
  const grown = text.length - (end - start);
  if (start >= span.end && end > span.start) return span;
  if (end <= span.start) return { start: span.start + grown, end: span.end + grown };
  if (start <= span.start && end >= span.end) {
    if (end - start > span.end - span.start + ABOUT_IT) return undefined;
    return /\d/.test(text) ? { start, end: start + text.length } : null;
  }
  if (start <= span.start) return { start: start + text.length, end: span.end + grown };
  return { start: span.start, end: Math.max(start + text.length, span.end + grown) };
}
