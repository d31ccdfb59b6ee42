import type { Span } from '../../filing';
import { firstIndex } from '../../ordered';
import type { ReadFigure } from '../../library/reading';
import { isShown, type FigureAnchor, type Mark } from '../model';
import { markedValueKey, quoteOf, valueKey, type AnchorReading } from './anchorOf';
import { FigureIndex } from './figureIndex';
import { isChanged, isSame, likenessOf, scoreOf, type Likeness } from './likeness';
import { findPassages } from './findPassages';

/** Where a mark belongs in a filing as it stands now. */
export type Placement =
  | { readonly type: 'placed'; readonly mark: Mark; readonly figure: number | null; readonly span: Span }
  /** What was marked is there, and says something else now. */
  | { readonly type: 'stale'; readonly mark: Mark; readonly figure: number | null; readonly span: Span; readonly now: string }
  | { readonly type: 'lost'; readonly mark: Mark };

/** Of a mark that has a place in the filing. */
export type Placed = Exclude<Placement, { type: 'lost' }>;

/** What is known of marks from having followed every edit: by mark, where its figure or passage is now; null where it was deleted. */
export type Followed = ReadonlyMap<string, Span | null>;

const NOTHING_FOLLOWED: Followed = new Map();

/** A figure of the same value counts before any of another value. */
const SAME_VALUE = 100;
/** What was seen to move is known better than whatever can be concluded. */
const FOLLOWED = 1000;
const ORDINAL = 3;

interface Pair {
  readonly mark: Mark;
  readonly figure: number;
  readonly score: number;
  /** How far from where it is expected. */
  readonly distance: number;
}

/** A mark of a figure. */
interface FigureMark {
  readonly mark: Mark;
  readonly anchor: FigureAnchor;
}

/**
 * Finds what was marked, one placement a mark, in the order of the marks. A figure is found by what it is, by what stands around it, and
 * by where the others are that were marked; by its offset alone never. Where that does not decide, a mark is lost rather than moved to a
 * figure that it was not set at. Costs about as much as going through the figures once, and a little for each mark.
 */
export function findAnchors(reading: AnchorReading, marks: readonly Mark[], followed: Followed = NOTHING_FOLLOWED): Placement[] {
  const index = new FigureIndex(reading);
  const ofFigures = marks.flatMap(figureMark);
  const expected = expectations(reading, index, ofFigures, followed);
  const found = new Map<string, Placement>();
  const taken = new Set<number>();
  // A mark that says nothing any more must not take the figure of one that does.
  for (const shown of [true, false]) {
    const group = ofFigures.filter(({ mark }) => isShown(mark) === shown);
    const pairs = group.flatMap((one) => pairsOf(index, one, expected(one), followed)).sort(better);
    for (const pair of pairs) {
      if (found.has(pair.mark.id) || taken.has(pair.figure)) continue;
      taken.add(pair.figure);
      found.set(pair.mark.id, placement(reading, pair));
    }
    share(reading, index, pairs, found);
  }
  for (const placed of findPassages(reading, marks, followed)) found.set(placed.mark.id, placed);
  return marks.map((mark) => found.get(mark.id) ?? { type: 'lost', mark });
}

function figureMark(mark: Mark): FigureMark[] {
  const { anchor } = mark;
  return anchor.type === 'figure' ? [{ mark, anchor }] : [];
}

function better(a: Pair, b: Pair): number {
  return b.score - a.score || a.distance - b.distance || a.figure - b.figure;
}

/** The figures that may be the mark's. */
function pairsOf(index: FigureIndex, { mark, anchor }: FigureMark, expected: number, followed: Followed): Pair[] {
  const seen = followed.get(mark.id);
  const here = seen ? index.touching(seen) : undefined;
  // A number that is still there and is none for the moment, as while its table is being typed, has not gone to another place.
  const candidates = seen ? (here === undefined ? [] : [here]) : [...index.candidates(anchor, expected)];
  return candidates.flatMap((figure) => {
    const about = index.figure(figure);
    if (about === undefined) return [];
    const like = likenessOf(anchor, about, index.placeOf(figure));
    const score = scoreFor(
      index,
      { anchor, figure, about, like },
      seen === null ? 'deleted' : here === figure ? 'here' : 'unseen',
    );
    return score === undefined ? [] : [{ mark, figure, score, distance: Math.abs(about.start - expected) }];
  });
}

interface Compared {
  readonly anchor: FigureAnchor;
  readonly figure: number;
  readonly about: ReadFigure;
  readonly like: Likeness;
}

/** How well a figure fits; undefined where it is another one. */
function scoreFor(
  index: FigureIndex,
  { anchor, figure, about, like }: Compared,
  seen: 'here' | 'deleted' | 'unseen',
): number | undefined {
  const bonus = seen === 'here' ? FOLLOWED : 0;
  if (valueKey(about) !== markedValueKey(anchor))
    return bonus > 0 || (seen === 'unseen' && isChanged(like, anchor, index.quoteOf(figure))) ? scoreOf(like) + bonus : undefined;
  const isOrdinal = index.ordinalOf(figure) === anchor.ordinal[0];
  const counts = { then: anchor.ordinal[1], now: index.countOf(anchor) };
  if (bonus === 0 && !isSame(like, counts, isOrdinal)) return undefined;
  return SAME_VALUE + scoreOf(like) + (isOrdinal && counts.then === counts.now ? ORDINAL : 0) + bonus;
}

function placement(reading: AnchorReading, { mark, figure }: Pair): Placement {
  const about = reading.figures[figure];
  if (about === undefined || mark.anchor.type !== 'figure') return { type: 'lost', mark };
  const span = { start: about.start, end: about.end };
  const isSameValue = valueKey(about) === markedValueKey(mark.anchor);
  if (isSameValue) return { type: 'placed', mark, figure, span };
  return { type: 'stale', mark, figure, span, now: quoteOf(reading, about) };
}

/** Two reviewers who know nothing of each other may mark one figure: where all around it but numbers is as it was, both are right. */
function share(reading: AnchorReading, index: FigureIndex, pairs: readonly Pair[], found: Map<string, Placement>): void {
  for (const pair of pairs) {
    const { mark, figure } = pair;
    if (found.has(mark.id) || mark.anchor.type !== 'figure' || pair.score < SAME_VALUE) continue;
    const about = index.figure(figure);
    const like = about && likenessOf(mark.anchor, about, index.placeOf(figure));
    if (like?.before === 1 && like.after === 1 && like.section) found.set(mark.id, placement(reading, pair));
  }
}

/**
 * Where the figure of a mark is expected: as far from where it was as the nearest of those that are recognised beyond doubt.
 */
function expectations(
  reading: AnchorReading,
  index: FigureIndex,
  marks: readonly FigureMark[],
  followed: Followed,
): (one: FigureMark) => number {
  const sure = marks
    .flatMap(({ mark, anchor }) => {
      const now = followed.get(mark.id)?.start ?? sureStart(reading, index, anchor);
      return now === undefined ? [] : [{ then: anchor.start, now }];
    })
    .sort((a, b) => a.then - b.then);
  return ({ mark, anchor }) => {
    const seen = followed.get(mark.id);
    if (seen) return seen.start;
    const at = firstIndex(sure.length, (place) => (sure[place]?.then ?? 0) > anchor.start);
    const nearest = sure[at - 1] ?? sure[at];
    return nearest === undefined ? anchor.start : anchor.start + nearest.now - nearest.then;
  };
}

/** Of a value that there was and is once, with the same around it. */
function sureStart({ figures }: AnchorReading, index: FigureIndex, anchor: FigureAnchor): number | undefined {
  if (anchor.ordinal[1] !== 1 || index.countOf(anchor) !== 1) return undefined;
  const [only] = index.candidates(anchor, anchor.start);
  const figure = only === undefined ? undefined : figures[only];
  if (only === undefined || figure === undefined) return undefined;
  const like = likenessOf(anchor, figure, index.placeOf(only));
  return like.exactBefore && like.exactAfter ? figure.start : undefined;
}
