import type { ReadFigure } from '../../library/reading';
import type { FigureAnchor } from '../model';
import { periodIn, subjectIn } from './anchorOf';
import type { FigurePlace } from './figureIndex';
import { innermost, masked } from './surroundings';

/** How much a figure is like the one that was marked, from 0 to 1 where it is a share. */
export interface Likeness {
  readonly before: number;
  readonly after: number;
  readonly above: boolean;
  readonly below: boolean;
  /** The heading right above it; those above that may have been changed for all of the filing. */
  readonly section: boolean;
  readonly sectionPath: boolean;
  readonly subject: boolean;
  readonly period: boolean;
  readonly kind: boolean;
  /** Letter by letter, digits too. */
  readonly exactBefore: boolean;
  readonly exactAfter: boolean;
}

export function likenessOf(anchor: FigureAnchor, figure: ReadFigure, place: FigurePlace): Likeness {
  return {
    before: commonEnd(masked(anchor.before), place.maskedBefore),
    after: commonBeginning(masked(anchor.after), place.maskedAfter),
    above: anchor.above === place.above,
    below: anchor.below === place.below,
    section: innermost(anchor.section) === innermost(place.section),
    sectionPath: anchor.section === place.section,
    subject: anchor.subject === subjectIn(figure),
    period: anchor.period === periodIn(figure),
    kind: anchor.kind === figure.kind,
    exactBefore: anchor.before === place.before,
    exactAfter: anchor.after === place.after,
  };
}

/** Which of several is most like it: the weights only have to bring these in order. */
export function scoreOf(like: Likeness): number {
  return (
    10 * like.before +
    10 * like.after +
    3 * Number(like.exactBefore) +
    3 * Number(like.exactAfter) +
    4 * Number(like.above) +
    4 * Number(like.below) +
    2 * Number(like.section) +
    Number(like.sectionPath) +
    6 * Number(like.subject) +
    6 * Number(like.period) +
    2 * Number(like.kind)
  );
}

/** More than what any two rows of a table share. */
const SOME = 0.25;
/** Half of what stands on a side. */
const HALF = 0.5;
/** As many characters as are worth comparing. */
const LEAST = 16;
/** All of it but a few letters. */
const NEARLY_ALL = 0.75;

/**
 * Whether a figure of the same value is the one that was marked.
 * @param counts how many figures had that value when it was marked, and how many have it now
 */
export function isSame(like: Likeness, counts: { readonly then: number; readonly now: number }, isOrdinal: boolean): boolean {
  const means = like.subject && like.period && like.kind;
  const lines = Number(like.above) + Number(like.below);
  const isBetween = like.before >= HALF && like.after >= HALF;
  // The other column of its row says of itself that it is another.
  const isCounted = counts.now === counts.then && isOrdinal && (like.period || !like.subject);
  // Of several equal ones one may have come while another went: something around it has to be as it was.
  const isRight = like.section && (counts.then === 1 || lines > 0 || Math.max(like.before, like.after) >= SOME);
  if (isCounted && (isRight || (means && Math.max(like.before, like.after) >= HALF))) return true;
  if (counts.then > 1) return isThisOne(like, means);
  return isBetween || like.before + like.after + (means ? 0.25 * lines + 0.2 * Number(like.section) : 0) >= HALF;
}

/** One of several equal ones may be gone, perhaps the one that was marked: another that is merely like it must not take its mark. */
function isThisOne(like: Likeness, means: boolean): boolean {
  const lines = Number(like.above) + Number(like.below);
  if (lines > 1 || (like.exactBefore && like.exactAfter)) return isBeside(like, means);
  return like.section && ((like.before >= HALF && like.after >= HALF) || (lines > 0 && isBeside(like, means)));
}

/** Whether what stands on one side of it does, at least. */
function isBeside({ before, after, exactBefore, exactAfter }: Likeness, means: boolean): boolean {
  return means ? Math.max(before, after) >= NEARLY_ALL : exactBefore || exactAfter;
}

/**
 * Whether a figure of another value is the one that was marked, changed.
 * @param quote how it is written now
 */
export function isChanged(like: Likeness, anchor: FigureAnchor, quote: string): boolean {
  const means = like.subject && (like.period || like.section);
  const lines = Number(like.above) + Number(like.below);
  // The same words among the same words: the unit or the scale is said elsewhere, and is another now.
  if (quote === anchor.quote && (like.exactBefore || like.exactAfter) && (lines > 0 || like.section)) return true;
  if (like.subject && like.exactBefore && like.exactAfter) return true;
  if (like.before >= HALF && like.after >= HALF)
    return anchor.subject === null ? like.section && (lines > 1 || (like.exactBefore && like.exactAfter)) : means;
  const isSaid = anchor.subject !== null && like.subject && like.period && like.kind && like.section;
  return isSaid && Math.max(like.before, like.after) >= NEARLY_ALL && lines > 0;
}

function commonEnd(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return share(length, a, b);
}

function commonBeginning(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && a[length] === b[length]) length++;
  return share(length, a, b);
}

/** Where numbers are longer, less else has room; at an end of the filing there may be next to nothing, which is like everything. */
function share(length: number, a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  const compared = Math.max(shorter, Math.min(longer, LEAST));
  return compared === 0 ? 1 : length / compared;
}
