/** What the module in the extension host tells the benchmark, as one line of JSON. Times are in milliseconds. */
export interface EditorMeasurements {
  /** Longest block of the extension host's thread by the clock, for each opening: VS Code, its other extensions and the machine included. */
  readonly blocks: {
    /** Tickmark is told to leave the documents alone. */
    readonly off: readonly number[];
    readonly on: readonly number[];
  };
  /** Longest stretch of Tickmark's own work on that thread. */
  readonly ownWork: {
    /** The first document that Tickmark reads, for which it starts its worker. */
    readonly first: number;
    readonly opening: readonly number[];
    readonly typing: readonly number[];
    /** Of opening a long HTML filing in the Filing View, once for each; none where there is no such filing. */
    readonly filings: readonly number[];
  };
  /** `Date.now()` when each document was asked for, by its file's name. */
  readonly openedAt: Readonly<Record<string, number>>;
  /** From asking for a card to having it. */
  readonly hovers: readonly number[];
  /** From asking for the extension to its having registered everything. */
  readonly activation: number;
  /** From an edit in a long text to a card that says what is written there now; none where there is no such text. */
  readonly edits: readonly number[];
}

/** What came out, or why nothing did. */
export type HostMessage = EditorMeasurements | { readonly trouble: string };

/** How many documents are opened in each state. */
export const OPENINGS = 8;

/** The state in which a file is opened, and what is watched meanwhile. */
export type State = 'warmUp' | 'off' | 'first' | 'on' | 'profiled';

/** The files that are opened, none of them twice. */
export const FILES: readonly string[] = [
  fileName('warmUp', 0),
  fileName('first', 0),
  ...(['off', 'on', 'profiled'] as const).flatMap((state) =>
    Array.from({ length: OPENINGS }, (_, index) => fileName(state, index)),
  ),
];

/** Copies of a long HTML filing, opened in the Filing View. */
export const LONG_FILINGS: readonly string[] = ['long-0.htm', 'long-1.htm', 'long-2.htm'];

/** A copy of a text of 277 thousand characters. */
export const LONG_TEXT = 'long.txt';

export function fileName(state: State, index: number): string {
  return `${state}-${index}.md`;
}
