import { formatPeriod } from '../../core/calendar';
import type { Group } from '../../core/library/grouping';
import type { Adrift, Review } from '../../core/marks/review';
import type { ReadFigure, Reading } from '../../core/library/reading';

/** What the tree of figures is made of. */
export type Node = GroupNode | FigureNode | AdriftGroupNode | AdriftNode;

export interface GroupNode {
  readonly type: 'group';
  /** Unique in the tree, and the same after an edit as long as the node means the same. */
  readonly id: string;
  readonly reading: Reading;
  readonly group: Group;
}

export interface FigureNode {
  readonly type: 'figure';
  readonly id: string;
  readonly parent: GroupNode;
  readonly index: number;
  readonly figure: ReadFigure;
}

/** Marks that are no longer where they were set, or at something else. */
export interface AdriftGroupNode {
  readonly type: 'adriftGroup';
  readonly id: string;
  readonly review: Review;
}

export interface AdriftNode {
  readonly type: 'adrift';
  readonly id: string;
  readonly parent: AdriftGroupNode;
  readonly placement: Adrift;
}

export function adriftNodes(parent: AdriftGroupNode): AdriftNode[] {
  return parent.review.adrift.map((placement) => ({
    type: 'adrift',
    id: `${parent.id}/${placement.mark.id}`,
    parent,
    placement,
  }));
}

/** The figures of a group. Their ids come from what they say, not from where they stand: typing above does not change them. */
export function figureNodes(parent: GroupNode): FigureNode[] {
  const seen = new Map<string, number>();
  return parent.group.figures.flatMap((index) => {
    const figure = parent.reading.figures[index];
    if (figure === undefined) return [];
    const content = contentKey(figure);
    const ordinal = (seen.get(content) ?? 0) + 1;
    seen.set(content, ordinal);
    return [{ type: 'figure', id: `${parent.id}/${content}#${ordinal}`, parent, index, figure }];
  });
}

function contentKey({ kind, basis, period, unit, value, metric, label }: ReadFigure): string {
  return [metric ?? label ?? '', period === null ? '' : formatPeriod(period), kind, basis ?? '', unit, value].join('|');
}
