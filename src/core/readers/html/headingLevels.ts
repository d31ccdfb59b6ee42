import { lookOf } from '../headingLook';
import type { Box, Look, TextBox } from './boxes';

/** How deep the headings that only look like headings go below those of the markup. */
const DEEPEST = 6;
const LONGEST = 160;
/** The captions of the SEC's forms, which are the same in every filing. */
const ITEM = /^(?:PART\s+[IVX]+|ITEM\s+\d+[A-C]?)\b/i;

/**
 * The level of each heading, by its box. Few filers mark headings; they set them in bold, larger, in capitals, underlined. Each
 * such style is a level, those that stand out more above those that stand out less.
 */
export function headingLevels(boxes: readonly Box[]): ReadonlyMap<Box, number> {
  const levels = new Map<Box, number>();
  const headings = boxes.filter((box): box is TextBox => box.kind === 'text' && looksLikeHeading(box));
  const usual = usualSize(boxes);
  const ranks = [...new Set(headings.map((box) => rankOf(box, usual)))].sort((one, other) => other - one);
  for (const box of headings) {
    const { headingLevel } = box.look;
    levels.set(box, headingLevel > 0 ? headingLevel : Math.min(DEEPEST, ranks.indexOf(rankOf(box, usual)) + 1));
  }
  return levels;
}

function looksLikeHeading({ words, look, listDepth }: TextBox): boolean {
  if (look.headingLevel > 0) return true;
  if (listDepth !== null || words.text.length > LONGEST || !standsOut(look)) return false;
  return lookOf(words.text, { start: 0, end: words.text.length }) !== null;
}

const standsOut = ({ isBold, isItalic, isUnderlined }: Look) => isBold || isItalic || isUnderlined;

/** The more, the higher: size counts most, then parts and items of a form, capitals, bold, underlined. */
function rankOf({ words, look }: TextBox, usual: number): number {
  const { text } = words;
  const isCapitals = text === text.toUpperCase();
  const flags = [ITEM.test(text) && look.isBold, isCapitals && look.isBold, look.isBold, look.isCentred, look.isUnderlined];
  const size = look.size > usual + 1.5 ? Math.min(60, Math.round(look.size)) : 0;
  return flags.reduce((rank, flag) => rank * 2 + Number(flag), size);
}

/** The size of most letters. */
function usualSize(boxes: readonly Box[]): number {
  const letters = new Map<number, number>();
  for (const box of boxes) {
    if (box.kind !== 'text') continue;
    letters.set(box.look.size, (letters.get(box.look.size) ?? 0) + box.words.text.length);
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [10, 0] as [number, number])[0];
}
