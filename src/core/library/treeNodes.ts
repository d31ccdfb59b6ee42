import type { Basis, Bound, Decimal, FigureKind, Notation, Period } from '../filing';
import type { Change } from './change';
import type { Owner, OwnYears } from './directory';
import type { RecordPlace } from './record';
import type { Subject } from './subjects';

/** What the library's tree is made of, level by level. Plain data: it crosses a thread. */

/** How the tree of the library is cut. */
export const LIBRARY_GROUPINGS = ['company', 'metric', 'period', 'filing'] as const;
export type LibraryGrouping = (typeof LIBRARY_GROUPINGS)[number];

/** The nodes below a place of the tree: the ones on top of a grouping, or the children of a node. */
export type TreeLevel =
  | { readonly of: 'top'; readonly grouping: LibraryGrouping }
  | { readonly of: 'owner'; readonly owner: Owner }
  | { readonly of: 'subject'; readonly subject: Subject }
  | { readonly of: 'period'; readonly period: string }
  | { readonly of: 'filing'; readonly file: string }
  /** The points of a metric. */
  | { readonly of: 'series'; readonly owner: Owner; readonly subject: Subject }
  /** What an owner has for a period. */
  | { readonly of: 'ownerIn'; readonly owner: Owner; readonly period: string }
  /** What a point is stated by. */
  | { readonly of: 'point'; readonly owner: Owner; readonly subject: Subject; readonly point: PointKey }
  /** The figures of a subject in a filing; null for those that nothing names. The company is the key of theirs, null for nobody's. */
  | { readonly of: 'subjectIn'; readonly file: string; readonly company: string | null; readonly subject: Subject | null };

/** Tells a point from the others of its subject. */
export interface PointKey {
  readonly unit: string;
  /** As {@link formatPeriod} writes it. */
  readonly period: string;
  readonly forecast: boolean;
}

export interface TreeQuestion {
  readonly level: TreeLevel;
  /** Only what all these words name is shown, with what it is in. Lower case. */
  readonly words: readonly string[];
  /** The reader's, a BCP 47 tag: metrics go by their names in it. */
  readonly language: string;
  /** How many nodes are wanted. */
  readonly most: number;
}

export interface TreeReply {
  readonly nodes: readonly TreeNode[];
  /** How many there are. */
  readonly total: number;
}

export type TreeNode = OwnerNode | MetricNode | PeriodNode | FilingNode | PointNode | StatementNode | FigureNode;

interface NodeBase {
  /** Tells the node from its siblings, and stays the same while it means the same. */
  readonly key: string;
}

/** A company, or a filing of nobody that is known. */
export interface OwnerNode extends NodeBase {
  readonly type: 'owner';
  readonly owner: Owner;
  /** Null for a filing of nobody. */
  readonly name: string | null;
  readonly filings: number;
  /** Of the metric that the node stands below. */
  readonly latest: TreeValue | null;
  readonly children: TreeLevel;
}

export interface MetricNode extends NodeBase {
  readonly type: 'metric';
  /** Null for figures that nothing names. */
  readonly name: string | null;
  /** Whose it is, where that is not plain from what the node stands below: in a filing about many. */
  readonly company: string | null;
  /** Null where the node stands for more than one company. */
  readonly latest: TreeValue | null;
  /** How many there are below: companies, or in a filing figures. */
  readonly count: number;
  readonly counted: 'companies' | 'figures';
  /** Whose it is and of what; null where that is more than one company's, or is not to be told across filings. */
  readonly of: { readonly owner: Owner; readonly subject: Subject } | null;
  readonly children: TreeLevel;
}

export interface PeriodNode extends NodeBase {
  readonly type: 'period';
  readonly period: Period;
  readonly owners: number;
  readonly children: TreeLevel;
}

export interface FilingNode extends NodeBase {
  readonly type: 'filing';
  readonly file: string;
  /** Whom it is about: the filer's name; null where nobody is named. */
  readonly company: string | null;
  readonly form: string | null;
  readonly period: Period | null;
  readonly years: OwnYears;
  readonly children: TreeLevel;
}

/** A point of a series: below its metric it goes by its period, below a period by the metric's name. */
export interface PointNode extends NodeBase {
  readonly type: 'point';
  readonly name: string | null;
  readonly value: TreeValue;
  /** Where it stands; of a derived one what it was taken from. */
  readonly source: TreePlace;
  readonly children: TreeLevel;
}

/** A place that states a value. */
export interface StatementNode extends NodeBase {
  readonly type: 'statement';
  /** As written. */
  readonly text: string;
  readonly source: TreePlace;
  /**
   * `same`: it states the point's value · `restated`: an earlier filing's, which a later one replaced · `other`: another value in spite of
   * it · `minuend`, `subtrahend`: what a derived point was computed from.
   */
  readonly role: 'same' | 'restated' | 'other' | 'minuend' | 'subtrahend';
  /** Of what a derived point was computed from. */
  readonly period: Period | null;
  readonly years: OwnYears;
}

/** A figure of a filing. */
export interface FigureNode extends NodeBase {
  readonly type: 'figure';
  readonly text: string;
  readonly period: Period | null;
  readonly years: OwnYears;
  readonly kind: FigureKind;
  readonly basis: Basis | null;
  readonly source: TreePlace;
}

export interface TreePlace {
  readonly file: string;
  readonly place: RecordPlace;
}

export interface TreeAmount {
  readonly decimal: Decimal;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly notation: Notation;
  readonly bound: Bound | null;
}

/** A value of a period, and how it moved. */
export interface TreeValue {
  readonly amount: TreeAmount;
  readonly period: Period;
  readonly years: OwnYears;
  /** Against a year before, else against the period before. */
  readonly change: Change | null;
  readonly forecast: boolean;
  readonly derived: boolean;
  /** What an earlier filing said. */
  readonly restatedFrom: TreeAmount | null;
}
