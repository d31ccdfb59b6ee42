import type { Span } from '../../filing';

/** Characters of a text that were replaced by others. Offsets are of the text before. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Where a span is after an edit, null where it was taken out. An edit at its border does not belong to it: whoever types in front of a
 * figure moves it. Of a span that was replaced as a whole the new characters are what became of it.
 */
export function followedSpan(span: Span, { start, end, text }: Edit): Span | null {
  const grown = text.length - (end - start);
  if (end <= span.start && !(start === span.start && end === span.start))
    return { start: span.start + grown, end: span.end + grown };
  if (start === end && start === span.start) return { start: span.start + text.length, end: span.end + text.length };
  if (start >= span.end) return span;
  if (start <= span.start && end >= span.end) {
    const [kept, digits] = [start + text.length, /\d/.test(text)];
    return digits ? { start, end: kept } : null;
  }
  if (start <= span.start) return { start: start + text.length, end: span.end + grown };
  return { start: span.start, end: Math.max(start + text.length, span.end + grown) };
}
