import { isPageNumber, measureLine } from '../lines';
import type { Box, TextBox } from './boxes';

/** How many paragraphs of a page's head or foot are looked at. */
const DEPTH = 3;
/** A running head or foot is short, and stands on at least so many pages. */
const LONGEST = 120;
const LEAST = 3;
/** Of the breaks, so many at least have to stand beside a running head or foot: "None." beside three of a hundred is none. */
const LEAST_SHARE = 0.1;
const NUMBER = /\d+|\b[ivxl]+\b/g;

/**
 * The filing without what printing put into it: page numbers, running heads and feet (the first of each stays), and the breaks
 * themselves. A sentence that a page cut in two is one paragraph again. Tables stay in their parts; resolution goes on with them.
 */
export function withoutPages(boxes: readonly Box[]): Exclude<Box, { kind: 'pageBreak' }>[] {
  const dropped = furnitureOf(boxes);
  const kept: Exclude<Box, { kind: 'pageBreak' }>[] = [];
  let isBehindBreak = false;
  boxes.forEach((box, index) => {
    if (box.kind === 'pageBreak') isBehindBreak = true;
    else if (!dropped.has(index)) {
      const before = kept.at(-1);
      if (isBehindBreak && before?.kind === 'text' && box.kind === 'text' && goesOn(before, box))
        before.words.append(box.words, ' ');
      else kept.push(box);
      isBehindBreak = false;
    }
  });
  return kept;
}

/** The places of page numbers, and of running heads and feet behind their first. */
function furnitureOf(boxes: readonly Box[]): ReadonlySet<number> {
  const dropped = new Set<number>();
  const running = new Map<string, number[]>();
  boxes.forEach((box, at) => {
    if (box.kind !== 'pageBreak') return;
    for (const step of [-1, 1]) {
      for (let i = at + step, depth = 0; depth < DEPTH; i += step, depth++) {
        const beside = boxes[i];
        if (beside?.kind !== 'text' || beside.words.text.length > LONGEST) break;
        if (isPageNumber(beside.words.text, wholeLine(beside.words.text))) dropped.add(i);
        else remember(running, `${step} ${beside.words.text.replace(NUMBER, '#')}`, i);
      }
    }
  });
  const breaks = boxes.filter(({ kind }) => kind === 'pageBreak').length;
  for (const places of running.values()) {
    const [, ...repeated] = places;
    if (places.length >= Math.max(LEAST, breaks * LEAST_SHARE)) for (const place of repeated) dropped.add(place);
  }
  return dropped;
}

const wholeLine = (text: string) => measureLine(text, 0, text.length, false);

function remember(running: Map<string, number[]>, key: string, place: number): void {
  // What stands in brackets is said of the table below: "(In millions)".
  if (key.includes('(')) return;
  const places = running.get(key);
  if (!places) running.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

const ENDS_SENTENCE = /[.!?:;。！？：；…]["'”’)\]»⁰¹²³⁴-⁹⁽⁾]*$/;
const GOES_ON = /^[\p{Ll}\d$€£¥(“"]/u;

/** Words that begin as no paragraph does, behind words that end as none does. */
function goesOn(before: TextBox, box: TextBox): boolean {
  const isProse = before.look.headingLevel === 0 && box.look.headingLevel === 0 && before.words.text.length > LONGEST / 2;
  const isAlike = before.look.isBold === box.look.isBold && box.marker === null;
  return isProse && isAlike && !ENDS_SENTENCE.test(before.words.text) && GOES_ON.test(box.words.text);
}
