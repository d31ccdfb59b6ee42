import type { Span } from '../filing';
import { endsSentence } from './characters';
import type { MarkedHeading } from './dialect';
import { isBlank, trim, type Line } from './lines';

const LONGEST = 160;
const EMPHASIS = ['**', '__'];

/** `**Words**` alone on the line, or words with `====` or `----` below. */
export function readMarkedLine(text: string, line: Line, below: Line | undefined): MarkedHeading | null {
  const { contentStart: start, contentEnd: end } = line;
  if (end - start > LONGEST) return null;
  const bold = readBold(text, start, end);
  if (bold) return { level: 0, content: bold };
  const level = below ? underlineLevel(text, below) : 0;
  return level > 0 && !isBlank(line) && !endsSentence(text, start, end)
    ? { level, content: { start, end }, underlined: true }
    : null;
}

function readBold(text: string, start: number, end: number): Span | null {
  const mark = EMPHASIS.find((one) => text.startsWith(one, start));
  if (!mark) return null;
  const close = text.charAt(end - 1) === ':' ? end - 1 : end;
  const inner = trim(text, start + 2, close - 2);
  const words = text.slice(inner.start, inner.end);
  if (close - start < 5 || !text.endsWith(mark, close) || words === '' || words.includes(mark)) return null;
  return endsSentence(text, inner.start, inner.end) ? null : inner;
}

function underlineLevel(text: string, { contentStart, contentEnd }: Line): number {
  const character = text.charAt(contentStart);
  if ((character !== '=' && character !== '-') || contentEnd - contentStart < 3) return 0;
  for (let at = contentStart; at < contentEnd; at++) if (text.charAt(at) !== character) return 0;
  return character === '=' ? 1 : 2;
}
