import type { Table } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { Recognised } from '../recognition/recognise';
import type { Draft, Surroundings } from './model';
import type { Terms } from './tableCaptions';
import type { Column, PhraseReader } from './tableColumns';
import type { CellReader } from './tableShape';
import type { UsualTerms } from './usualTerms';

/** A table with what is needed to read it. */
export interface TableQuestion {
  readonly table: Table;
  readonly text: string;
  /** What the caption before the table says. */
  readonly caption: Terms;
  readonly surroundings: Surroundings;
  readonly lexicon: Lexicon;
  readonly readCell: CellReader;
  readonly readPhrase: PhraseReader;
  /** Words of the filer's own name, which say nothing in a row's label. */
  readonly entityWords: ReadonlySet<string>;
  /** The table this one goes on from, when nothing but section titles stand between: it lends its columns. */
  readonly continues: TableResult | null;
  /** What the tables before this one are in. */
  readonly usual: UsualTerms;
  /** Title that stands between the two. */
  readonly section: Recognised | null;
}

export interface TableResult {
  readonly drafts: readonly Draft[];
  /** The columns as they were at the end, for a table that goes on behind a break. */
  readonly columns: readonly Column[];
}
