import type { Span } from '../../filing';
import { sectionsAt, type Section } from '../../library/outline';
import type { Surroundings } from '../model';

/** As much of a filing as anchors need. */
export interface AnchorText {
  readonly text: string;
  readonly outline: readonly Section[];
}

/** How many characters in front and behind tell a place from others. */
const REACH = 32;
/** White space is folded into blanks: as much of it may stand between. */
const RAW_REACH = 4 * REACH;
/** How much of the lines above and below. */
const LINE_REACH = 40;
/** Between headings, as people read them. */
export const HEADING_SIGN = ' › ';
/** How far these are looked for. */
const BLANK_REACH = 500;

/** What stands around a place. Costs the same wherever that is. */
export function surroundingsOf({ text, outline }: AnchorText, span: Span): Surroundings {
  const path = sectionsAt(outline, span.start).flatMap(({ name }) => name ?? []);
  return { ...around(text, span), section: path.join(HEADING_SIGN) };
}

export function innermost(section: string): string {
  return section.split(HEADING_SIGN).at(-1) ?? '';
}

/** The same without the headings. */
export function around(text: string, { start, end }: Span): Omit<Surroundings, 'section'> {
  const before = folded(text.slice(Math.max(0, start - RAW_REACH), start)).slice(-REACH);
  const after = folded(text.slice(end, end + RAW_REACH)).slice(0, REACH);
  return { before, after, above: lineAbove(text, start), below: lineBelow(text, end) };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Its end: of a long line the beginning may be out of reach. */
function lineAbove(text: string, offset: number): string {
  const lines = text
    .slice(Math.max(0, offset - BLANK_REACH), offset)
    .split('\n')
    .slice(0, -1);
  return folded(lines.findLast(hasWords) ?? '')
    .trim()
    .slice(-LINE_REACH);
}

function lineBelow(text: string, offset: number): string {
  const lines = text
    .slice(offset, offset + BLANK_REACH)
    .split('\n')
    .slice(1);
  return folded(lines.find(hasWords) ?? '')
    .trim()
    .slice(0, LINE_REACH);
}

function hasWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}

/** Digits may be others where a table is restated: what stands around a figure is compared without them. */
export function masked(text: string): string {
  return text.replace(/\d[\d.,]*/g, '#');
}
