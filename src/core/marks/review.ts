import type { Reading } from '../library/reading';
import { append } from '../maps';
import { anchorsOf, passageAnchorOf } from './anchors/anchorOf';
import type { Placed, Placement } from './anchors/findAnchors';
import type { MarkLook } from './looks';
import { compareTexts, isShown, type Anchor, type Mark } from './model';

/** A mark that is no longer where it was set, or at something else than it was set at. */
export type Adrift = Extract<Placement, { type: 'stale' | 'lost' }>;

/** How far a review is. A figure whose value has changed since has to be looked at again. */
export interface Progress {
  readonly figures: number;
  readonly reviewed: number;
}

/** The marks of a filing where they stand in a reading of it. */
export interface Review {
  readonly reading: Reading;
  /** By figure: its marks, the one that was set last first; cleared ones behind, which a new mark takes up again. */
  readonly marks: ReadonlyMap<number, readonly Placed[]>;
  /** How the figures look that have something to show. */
  readonly looks: ReadonlyMap<number, MarkLook>;
  /** Marks of selections that are there. */
  readonly passages: readonly Placed[];
  readonly adrift: readonly Adrift[];
  readonly progress: Progress;
}

export function reviewOf(reading: Reading, placements: readonly Placement[]): Review {
  const shown = placements.filter(({ mark }) => isShown(mark));
  const marks = byFigure(placements);
  const looks = new Map(
    [...marks].flatMap(([figure, [first]]): [number, MarkLook][] => {
      const look = first && lookOf(first);
      return look === undefined ? [] : [[figure, look]];
    }),
  );
  const passages = shown.flatMap((placement) => (placement.type === 'lost' || placement.figure !== null ? [] : [placement]));
  const adrift = shown.filter((placement): placement is Adrift => placement.type !== 'placed');
  const reviewed = [...looks.values()].filter((look) => look !== 'stale').length;
  return { reading, marks, looks, passages, adrift, progress: { figures: reading.figures.length, reviewed } };
}

/** How far the review of some figures is. */
export function progressOf(review: Review, figures: readonly number[]): Progress {
  return { figures: figures.length, reviewed: figures.filter((index) => isReviewed(review, index)).length };
}

export function isReviewed({ looks }: Review, figure: number): boolean {
  const look = looks.get(figure);
  return look !== undefined && look !== 'stale';
}

/** The mark that a figure goes by; undefined where it has none to show. */
export function shownMark({ marks }: Review, figure: number): Placed | undefined {
  return marks.get(figure)?.find(({ mark }) => isShown(mark));
}

/** What there is to show of marks at a figure: the one that it goes by, and those of selections around it. */
export function marksAtFigure(review: Review, figure: number): Placed[] {
  const at = review.reading.figures[figure];
  const own = shownMark(review, figure);
  return [...(own === undefined ? [] : [own]), ...(at === undefined ? [] : passagesAt(review, at.start))];
}

/** Marks of selections around an offset. */
export function passagesAt({ passages }: Review, offset: number): Placed[] {
  return passages.filter(({ span }) => span.start <= offset && offset <= span.end);
}

/** All marks that have a place in the filing: of figures, cleared ones too, then of selections. */
export function placedMarks({ marks, passages }: Review): Placed[] {
  return [...[...marks.values()].flat(), ...passages];
}

/** What a mark stands at, as it is now. */
export function anchorNow({ reading }: Review, { figure, span }: Placed): Anchor | undefined {
  return figure === null ? passageAnchorOf(reading, span) : anchorsOf(reading, [figure])[0];
}

/** The first figure behind an offset that has not been reviewed; from the beginning again behind the last. */
export function nextUnreviewed(review: Review, offset: number): number | undefined {
  const open = review.reading.figures.flatMap((figure, index) => (isReviewed(review, index) ? [] : [{ figure, index }]));
  return (open.find(({ figure }) => figure.start > offset) ?? open[0])?.index;
}

function byFigure(placements: readonly Placement[]): ReadonlyMap<number, readonly Placed[]> {
  const marks = new Map<number, Placed[]>();
  for (const placement of placements)
    if (placement.type !== 'lost' && placement.figure !== null) append(marks, placement.figure, placement);
  for (const list of marks.values())
    list.sort((a, b) => Number(isShown(b.mark)) - Number(isShown(a.mark)) || laterFirst(a.mark, b.mark));
  return marks;
}

function laterFirst(a: Mark, b: Mark): number {
  return compareTexts(b.state.time, a.state.time);
}

/** How what a mark stands at looks; undefined where the mark says nothing of it. */
export function lookOf({ type, mark: { state } }: Placed): MarkLook | undefined {
  if (state.is === 'cleared') return undefined;
  if (type === 'stale') return 'stale';
  return state.is === 'ticked' && state.by === 'check' ? 'tied' : state.is;
}
