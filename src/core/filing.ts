import type { SourceMap } from './sourceMap';
import type { Dimension, XbrlReport } from './xbrl/model';

/**
 * The model: what a filing is once it has been read, and what the engine finds in it.
 *
 * Everything is plain, immutable data, so that it can cross a worker boundary and be cached. Every place is a {@link Span} in
 * the filing's canonical text. The words are XBRL's (Open Information Model) where XBRL has one.
 */

/** A stretch of the canonical text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------- the document as read

export interface Heading extends Span {
  readonly kind: 'heading';
  /** 1 is the outermost. A heading found by its look alone (no markup) has the level its surroundings suggest. */
  readonly level: number;
  /** The words, without `#` marks. */
  readonly content: Span;
}

export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly content: Span;
}

export interface ListItem extends Span {
  readonly kind: 'listItem';
  /** Nesting, 0 for the outermost. */
  readonly depth: number;
  /** The words, without the bullet or number. */
  readonly content: Span;
}

/** A note to the text. One that a page break cut in two is still one block: `content` then spans the break. */
export interface Footnote extends Span {
  readonly kind: 'footnote';
  /** The mark as a reader would say it: `9` for `9`, `⁹`, `^{*9}`, `(9)` and `[^9]`; `*` or `a` for those. */
  readonly mark: string;
  readonly content: Span;
}

/** One cell, its text trimmed; an empty cell has `start === end`. */
export interface Cell extends Span {
  /** 0-based, counted with the spans of the cells before it. */
  readonly column: number;
  /** How many columns the source says it covers (1 in text formats, where spans have to be inferred). */
  readonly columnSpan: number;
}

export interface Row extends Span {
  /** Leading white space or bullets of the first cell, in columns: sub-items stand deeper. */
  readonly indent: number;
  readonly cells: readonly Cell[];
}

/** A table as laid out. What its rows and columns mean is for the resolution to say. */
export interface Table extends Span {
  readonly kind: 'table';
  readonly layout: 'pipe' | 'tab' | 'column' | 'html';
  readonly rows: readonly Row[];
  readonly columnCount: number;
  /** How many leading rows the source itself marks as the head (above a separator row); null when it does not say. */
  readonly markedHeadRows: number | null;
  /** What a Financial Data Schedule of the SEC's says of its numbers; absent in any other table. */
  readonly schedule?: Schedule;
}

/**
 * The head of a Financial Data Schedule (EX-27; Regulation S-K, Item 601(c), in force 1993–2001). Each row of its table is a tag
 * (`TOTAL-ASSETS`) with one value a column.
 */
export interface Schedule {
  /** The article of Regulation S-X that says what the tags mean: `5`, `7`, `9`, `UT`; null when not stated. */
  readonly article: string | null;
  /** Amounts are in units of 10 to this power; amounts per share are not. */
  readonly power: number;
  /** Where that is stated. */
  readonly powerSpan: Span | null;
  /** ISO 4217. */
  readonly currency: string;
  /** What each column of values is of, the first value column first; null where the schedule does not say. */
  readonly periods: readonly (ScheduledPeriod | null)[];
}

export interface ScheduledPeriod {
  readonly period: Period;
  /** Where its last day is stated. */
  readonly span: Span;
}

export type Block = Heading | Paragraph | ListItem | Footnote | Table;

/** A footnote mark that stands in the text: `^{*1}`, `¹¹`, `[^1]`, `(1)`. `mark` is normalised as in {@link Footnote}. */
export interface FootnoteReference extends Span {
  readonly mark: string;
}

/** A document as read: its canonical text and how it is built. Blocks are in order and do not overlap. */
export interface Filing {
  readonly format: Format;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order. */
  readonly references: readonly FootnoteReference[];
  /**
   * Characters that are markup, not words (`**`, backslash of an escape, `<br>`), and footnote references: in order, disjoint.
   * Recognition reads as though they were not there.
   */
  readonly markup: readonly Span[];
  /** Where the canonical text stands in the file; null where it is the file's own text. */
  readonly sourceMap: SourceMap | null;
  /** What the document reports in inline XBRL; null when it holds none. */
  readonly report: XbrlReport | null;
}

/** edgar: text filings of the SEC's, with `<PAGE>`, `<TABLE>`, `<S>` and `<C>` marks. html: HTML and XHTML, with inline XBRL or without. */
export const formats = ['text', 'markdown', 'edgar', 'html'] as const;
export type Format = (typeof formats)[number];

// ---------------------------------------------------------------------------------------------- periods

/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Both ends of a duration are included (`2024-07-01` … `2024-09-30`). */
export type Period =
  | { readonly type: 'instant'; readonly date: IsoDate }
  | { readonly type: 'duration'; readonly start: IsoDate; readonly end: IsoDate };

// ---------------------------------------------------------------------------------------------- figures

/** An exact decimal: `coefficient` × 10^`exponent`. The coefficient is an integer in decimal digits, `-` first when negative. */
export interface Decimal {
  readonly coefficient: string;
  readonly exponent: number;
}

/** How the filing hedges a number: "approximately", "more than", "up to". */
export type Bound = 'approximately' | 'over' | 'under' | 'upTo' | 'atLeast';

/** level: the metric's own value · change: against another period · share: portion of a named total · forecast: guidance, target, plan. */
export const figureKinds = ['level', 'change', 'share', 'forecast'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** What a change is measured against: the year-ago period, the one just before, or something else. */
export type Basis = 'yoy' | 'qoq' | 'other';

/** The ways in which the engine comes to its conclusions. */
export const provenanceRules = [
  'digits',
  'ambiguousDigits',
  'scaleWord',
  'captionScale',
  'rowScale',
  'currency',
  'rowCurrency',
  'columnCurrency',
  'reportingCurrency',
  'sameAmountInOtherCurrency',
  'counted',
  'percent',
  'percentagePoints',
  'basisPoints',
  'multiple',
  'directionWord',
  'bracketsOrMinus',
  'name',
  'partOf',
  'unknownName',
  'columnPeriod',
  'rowPeriod',
  'comparedPeriod',
  'comparedBasis',
  'statedBefore',
  'statedBehind',
  'respectively',
  'fromSurroundings',
  'tableCell',
  'changeColumn',
  'shareColumn',
  'forecastColumn',
  'change',
  'share',
  'current',
  'prior',
  'alternate',
  'tag',
  'tagOfPart',
] as const;
export type ProvenanceRule = (typeof provenanceRules)[number];

/** One reason for one part of a figure's meaning: which characters (if any) said it, and what was concluded. */
export interface ProvenanceStep {
  readonly of: 'number' | 'scale' | 'unit' | 'sign' | 'period' | 'metric' | 'label' | 'kind' | 'entity';
  /** How it was concluded; the editor has words for each. */
  readonly rule: ProvenanceRule;
  /** What it led to, as text: `×1,000,000`, `CNY`, `2024-07-01/2024-09-30`. */
  readonly result: string;
  /** Where it stands in the text, when it does. */
  readonly span?: Span;
}

/** A quantity that has been resolved: what it is, of what, when. */
export interface Figure extends Span {
  /** The number exactly, in base units: percent as a ratio, thousands multiplied out. */
  readonly decimal: Decimal;
  /** The double nearest to {@link decimal}. */
  readonly value: number;
  /** XBRL's accuracy: 10^-decimals is the last place the filing states. `RMB4,370.2 million` → -5. */
  readonly decimals: number;
  /** ISO 4217 code, `CNY/share`, `USD/ADS`, `pure`, `shares`, `ADS`, `count`, `month`, `day`, … */
  readonly unit: string;
  /** The shape the number was written in, where the unit `pure` does not tell: percent, percentage points, basis points, multiple. */
  readonly notation: Notation;
  readonly bound: Bound | null;
  readonly period: Period | null;
  /** Catalogue id, or null when the catalogue does not know what the words name. */
  readonly metric: string | null;
  /** The document's words that name the metric; null when there are none. */
  readonly label: string | null;
  readonly labelSpan: Span | null;
  /** When the words name a part of a metric ("revenue from China"): the metric it is a part of. `metric` is then null. */
  readonly partOf: string | null;
  readonly kind: FigureKind;
  /** Only for a change. */
  readonly basis: Basis | null;
  /** For a change: the figures (indices into {@link Analysis.figures}) it was computed from, where the text names them. */
  readonly compares: { readonly current: number | null; readonly prior: number | null } | null;
  readonly entity: string | null;
  /** The inline XBRL facts that the number is tagged as, the innermost first; empty for a number that is not tagged. */
  readonly tags: readonly Tag[];
  /** True where the evidence does not decide how the number is to be read. */
  readonly ambiguous: boolean;
  /** Index into {@link Filing.blocks}. */
  readonly block: number;
  readonly provenance: readonly ProvenanceStep[];
}

/** What the filer has said of a number by tagging it. */
export interface Tag {
  /** Index into {@link XbrlReport.facts}. */
  readonly fact: number;
  /** With its prefix: `us-gaap:Revenues`. */
  readonly concept: string;
  readonly dimensions: readonly Dimension[];
  /**
   * What the engine makes of the shown text by itself, where that contradicts the tag; null where they agree or the text alone
   * does not say.
   */
  readonly contradicted: { readonly value: number; readonly unit: string; readonly period: Period | null } | null;
}

export type Notation = 'number' | 'percent' | 'percentagePoints' | 'basisPoints' | 'multiple';

/** A place where a metric's name stands. */
export interface Mention extends Span {
  readonly metric: string;
  /** Index into {@link Filing.blocks}. */
  readonly block: number;
}

/** The place that says what a metric, or a term the catalogue does not know, means. */
export interface Definition {
  /** The name defined, as written. */
  readonly term: string;
  /** Where the name stands. */
  readonly termSpan: Span;
  /** The words that define it. */
  readonly span: Span;
  /** Catalogue id where the term names a metric. */
  readonly metric: string | null;
  readonly source: 'footnote' | 'sentence' | 'abbreviation';
  /** Places (footnote marks with the words they hang on) that point to this definition. */
  readonly uses: readonly Span[];
}

/** What the filing says of itself. */
export interface Profile {
  readonly entity: string | null;
  /** The last day of the period the filing reports on. */
  readonly periodEnd: IsoDate | null;
  /** The main period: a quarter for a quarterly release, a year for an annual one. */
  readonly period: Period | null;
  /** Month (1–12) in which the fiscal year ends; a 52/53-week year that ends early in February ends in January. */
  readonly fiscalYearEndMonth: number;
  /** 0 where a fiscal year is named after the calendar year it ends in, -1 where after the one it begins in (many retailers). */
  readonly fiscalYearOffset: number;
  /** ISO 4217 code of the reporting currency. */
  readonly currency: string | null;
  /** The day the filing was published, when it says so. */
  readonly published: IsoDate | null;
  /** BCP 47 primary tag of the language most of it is written in. */
  readonly language: string;
}

/** What one filing says of one company. Two that share an identifier, or a name, are about the same company. */
export interface CompanyEvidence {
  /** As written, the fullest first; former names too ("formerly known as", 原名). At least one, unless an identifier is known. */
  readonly names: readonly string[];
  /** Exchange symbols in a form in which they can be compared: `US:QFIN`, `HK:03660`. */
  readonly tickers: readonly string[];
  /** Central Index Key of the SEC's, ten digits. */
  readonly cik: string | null;
  /** Legal Entity Identifier, ISO 17442: twenty characters. */
  readonly lei: string | null;
}

/** How much speaks for the document being a filing at all. */
export interface FilingEvidence {
  readonly isFiling: boolean;
  /** The sum of what was found; `isFiling` is a threshold on it. */
  readonly score: number;
  /** What was found, for the "why is this (not) annotated" command; the editor has words for each. */
  readonly reasons: readonly EvidenceReason[];
}

/**
 * words: the vocabulary of reporting · resolved: figures of a known metric in a known period · money: amounts of money · tags: facts
 * in inline XBRL · submission: the header of a submission to the SEC, with the form where it states one.
 */
export type EvidenceReason =
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'resolved' | 'money' | 'tags'; readonly count: number }
  | { readonly type: 'submission'; readonly form: string | null };

/** Everything the engine has to say about one document. */
export interface Analysis {
  readonly filing: Filing;
  readonly evidence: FilingEvidence;
  readonly profile: Profile;
  /** The companies that the document names with what tells them from others, the filer first where it is known. */
  readonly companies: readonly CompanyEvidence[];
  /** In order of place; no two overlap. Empty when the document is no filing, unless the caller insisted. */
  readonly figures: readonly Figure[];
  /** In order of place; no two overlap. */
  readonly mentions: readonly Mention[];
  readonly definitions: readonly Definition[];
}
