import type { Span } from './filing';
import type { RecordPlace } from './library/record';
import { firstIndex } from './ordered';

/** Tells lines and columns of spans of a text, in any order. Lines end as the editor ends them: with LF, CRLF or CR. */
export function linePlaces(text: string): (span: Span) => RecordPlace {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  const place = (offset: number) => {
    const line = firstIndex(starts.length, (index) => (starts[index] ?? 0) > offset) - 1;
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return ({ start, end }) => {
    const last = place(end);
    return { ...place(start), endLine: last.line, endCharacter: last.character };
  };
}
