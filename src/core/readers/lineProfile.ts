import { endsSentence, isIdeographic, isSpace, startsLowerCase } from './characters';
import { isBlank, type Line } from './lines';

/** Lines longer than this were not broken by hand or by a 72- to 132-column terminal. */
const LONGEST_WRAPPED = 140;
/** Above this share of characters in long lines, the document has one paragraph a line. */
const LONG_SHARE = 0.35;
/** Shorter lines are a list, an address or a heading, not wrapped prose. Ideographs say more in fewer characters. */
const SHORTEST_WRAPPED = 40;
const SHORTEST_IDEOGRAPHIC = 24;
/** An indent that no first line of a paragraph has. */
const CENTRED = 9;
/** A line below that is longer by more than a word shows that the margin lies farther out: that was a headline. */
const LONGEST_WORD = 24;
/** The share of lines that must end near the margin for it to be one. */
const MARGIN_SHARE = 0.25;

/**
 * How the document breaks its lines. `width` is about where wrapped lines end; null when every line is a paragraph
 * of its own.
 */
export class LineProfile {
  readonly #text: string;
  readonly width: number | null;

  constructor(text: string, prose: readonly Line[]) {
    this.#text = text;
    this.width = wrapWidth(text, prose);
  }

  /** Whether `next`, right below `line`, goes on with its paragraph. */
  joins(line: Line, next: Line): boolean {
    const text = this.#text;
    const ended = endsSentence(text, line.contentStart, line.contentEnd);
    if (!ended && startsLowerCase(text, next.contentStart)) return true;
    // Centred lines are no paragraph.
    if (line.indent >= CENTRED && line.indent !== next.indent) return false;
    // A line is broken where the next word no longer fits.
    return this.width !== null && line.contentEnd - line.start + 1 + firstWordLength(text, next) >= this.width;
  }
}

function firstWordLength(text: string, line: Line): number {
  // Scripts without spaces break anywhere.
  if (isIdeographic(text.charCodeAt(line.contentStart))) return 1;
  let at = line.contentStart;
  while (at < line.contentEnd && !isSpace(text.charCodeAt(at))) at++;
  return at - line.contentStart;
}

function wrapWidth(text: string, prose: readonly Line[]): number | null {
  let long = 0;
  let all = 0;
  const broken = new Array<number>(LONGEST_WRAPPED + 1).fill(0);
  prose.forEach((line, index) => {
    const length = line.contentEnd - line.start;
    const next = prose[index + 1];
    all += length;
    if (length > LONGEST_WRAPPED) long += length;
    else if (next && !isBlank(next) && isBroken(text, line) && next.contentEnd - next.start < length + LONGEST_WORD)
      broken[length] = (broken[length] ?? 0) + 1;
  });
  return long > all * LONG_SHARE ? null : findMargin(broken);
}

/** Whether the line is long enough to have been wrapped and stops in the middle of a sentence. */
function isBroken(text: string, { start, contentStart, contentEnd }: Line): boolean {
  const shortest = isIdeographic(text.charCodeAt(contentStart)) ? SHORTEST_IDEOGRAPHIC : SHORTEST_WRAPPED;
  return contentEnd - start >= shortest && !endsSentence(text, contentStart, contentEnd);
}

/** Where the stretch of eight lengths begins that holds most lines: wrapped lines end within one word of the margin. */
function findMargin(counts: readonly number[]): number | null {
  let [inside, most, at, all] = [0, 0, 0, 0];
  counts.forEach((count, length) => {
    all += count;
    inside += count - (counts[length - 8] ?? 0);
    if (inside > most) [most, at] = [inside, Math.max(0, length - 7)];
  });
  return all > 0 && most >= all * MARGIN_SHARE ? at : null;
}
