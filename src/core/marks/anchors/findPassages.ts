import type { Span } from '../../filing';
import { append } from '../../maps';
import type { Mark, PassageAnchor } from '../model';
import type { Followed, Placement } from './findAnchors';
import { around, type AnchorText } from './surroundings';

/** Of words that stand in very many places the first ones only are compared. */
const MOST_PLACES = 200;
/** Words are looked up by their beginning. */
const KEY_REACH = 12;
/** Of words that have changed, how far from where they stood they are looked for: each costs a look through that. */
const FARTHEST = 50_000;
/** How much longer than four times the old words new ones may be. */
const ROOM = 200;

interface PassageMark {
  readonly mark: Mark;
  readonly anchor: PassageAnchor;
}

/** Finds the words that marks of selections are about. Goes through the text once for each length of beginnings, of which there are few. */
export function findPassages({ text }: AnchorText, marks: readonly Mark[], followed: Followed): Placement[] {
  const passages = marks.flatMap((mark): PassageMark[] => {
    return mark.anchor.type === 'passage' ? [{ mark, anchor: mark.anchor }] : [];
  });
  const places = placesOf(text, new Set(passages.map(({ anchor }) => anchor.quote)));
  return passages.map((passage) => placed(text, passage, places.get(passage.anchor.quote) ?? [], followed));
}

function placed(text: string, { mark, anchor }: PassageMark, places: readonly number[], followed: Followed): Placement {
  const seen = followed.get(mark.id);
  const expected = seen?.start ?? anchor.start;
  const fits = places
    .map((start) => ({ start, score: likenessAt(text, anchor, start), distance: Math.abs(start - expected) }))
    .filter(({ score, start }) => score > 0 || places.length === 1 || start === seen?.start)
    .sort(
      (a, b) => Number(b.start === seen?.start) - Number(a.start === seen?.start) || b.score - a.score || a.distance - b.distance,
    );
  const [best] = fits;
  if (best !== undefined)
    return { type: 'placed', mark, figure: null, span: { start: best.start, end: best.start + anchor.quote.length } };
  const changed = seen === null ? undefined : (seen ?? between(text, anchor));
  if (changed === undefined || changed.end <= changed.start) return { type: 'lost', mark };
  return { type: 'stale', mark, figure: null, span: changed, now: text.slice(changed.start, changed.end) };
}

/** How many of the things around it are as they were. */
function likenessAt(text: string, anchor: PassageAnchor, start: number): number {
  const here = around(text, { start, end: start + anchor.quote.length });
  const shared = [
    here.before.slice(-KEY_REACH) === anchor.before.slice(-KEY_REACH),
    here.after.slice(0, KEY_REACH) === anchor.after.slice(0, KEY_REACH),
    here.above === anchor.above,
    here.below === anchor.below,
  ];
  return shared.filter(Boolean).length;
}

/** What stands now between the words that stood in front and behind; undefined where these are gone, or stand in several places. */
function between(text: string, { before, after, quote, start: expected }: PassageAnchor): Span | undefined {
  const [front, back] = [before.trim(), after.trim()];
  if (front.length < KEY_REACH || back.length < KEY_REACH) return undefined;
  const from = Math.max(0, expected - FARTHEST);
  const near = text.slice(from, expected + FARTHEST);
  const found = [...near.matchAll(anyBlanks(front))];
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const start = from + only.index + only[0].length;
  const behind = text.slice(start, start + 4 * quote.length + ROOM);
  const end = anyBlanks(back).exec(behind);
  return end === null ? undefined : trimmedSpan(text, start, start + end.index);
}

/** Words as they are kept, with one blank for any white space. */
function anyBlanks(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'), 'g');
}

function trimmedSpan(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

/** Where each of some quotes stands. */
function placesOf(text: string, quotes: ReadonlySet<string>): Map<string, number[]> {
  const byLength = new Map<number, Map<string, string[]>>();
  for (const quote of quotes) {
    if (quote === '') continue;
    const length = Math.min(quote.length, KEY_REACH);
    const keys = byLength.get(length) ?? new Map<string, string[]>();
    byLength.set(length, keys);
    append(keys, quote.slice(0, length), quote);
  }
  const places = new Map<string, number[]>();
  for (const [length, keys] of byLength) {
    for (let start = 0; start + length <= text.length; start++) {
      for (const quote of keys.get(text.slice(start, start + length)) ?? []) {
        const known = places.get(quote)?.length ?? 0;
        if (known < MOST_PLACES && text.startsWith(quote, start)) append(places, quote, start);
      }
    }
  }
  return places;
}
