import type { PrefixedName, XbrlProblem } from '../model';

/** What the schema and linkbases that lie beside a filing say of its concepts, as plain data. The words are those of XBRL 2.1. */

export interface TaxonomyFile {
  /** As locators write it: the name without its folder. */
  readonly name: string;
  readonly text: string;
}

export interface Label {
  /** A URI: `http://www.xbrl.org/2003/role/label`, `…/terseLabel`, `…/documentation`. */
  readonly role: string;
  /** BCP 47; empty where it is not stated. */
  readonly language: string;
  readonly text: string;
}

/** What the filing's own schema declares a concept to be. */
export interface ConceptDeclaration {
  readonly type: PrefixedName | null;
  readonly periodType: 'instant' | 'duration' | null;
  readonly balance: 'debit' | 'credit' | null;
  readonly isAbstract: boolean;
}

export interface TaxonomyConcept {
  readonly labels: readonly Label[];
  /** Null for a concept of another taxonomy. */
  readonly declaration: ConceptDeclaration | null;
}

/** A concept as the weighted sum of others, in one role (a statement, a note). */
export interface Calculation {
  readonly role: string;
  readonly total: PrefixedName;
  /** In order. */
  readonly items: readonly { readonly concept: PrefixedName; readonly weight: number }[];
}

/** The concepts of one role as they are shown: a tree in rows, from top to bottom. */
export interface Presentation {
  readonly role: string;
  readonly rows: readonly PresentationRow[];
}

export interface PresentationRow {
  readonly concept: PrefixedName;
  /** 0 for what stands under nothing. */
  readonly depth: number;
  /** Role of the label to show here: that of a total, or of the period's start. */
  readonly preferredLabel: string | null;
}

export interface TaxonomyProblem {
  readonly file: string;
  readonly problem: XbrlProblem;
  /** 1-based. */
  readonly line: number;
}

export interface Taxonomy {
  readonly concepts: Readonly<Record<PrefixedName, TaxonomyConcept>>;
  /** What the schema calls a role, by its URI: `0000004 - Statement - BALANCE SHEETS`. */
  readonly roles: Readonly<Record<string, string>>;
  readonly calculations: readonly Calculation[];
  readonly presentations: readonly Presentation[];
  readonly problems: readonly TaxonomyProblem[];
}
