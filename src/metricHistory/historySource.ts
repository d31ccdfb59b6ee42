import type { Event } from 'vscode';
import type { LibrarySeries } from '../core/library/librarySeries';
import type { Subject } from '../core/library/subjects';
import type { FiscalYears } from '../editor/words/periods';

/** Where the Metric History gets its values from. */
export interface HistorySource {
  /** Values that were answered with may be others now. */
  readonly onDidChange: Event<void>;
  /** The subjects in the order of the question; one that is not known is left out. */
  seriesOf(question: HistoryQuestion): Promise<readonly HistoryOf[]>;
  /** What else can be asked of the company of a question, as a list for people. */
  metricsOf(question: HistoryQuestion): Promise<readonly HistoryMetric[]>;
}

/** Which metrics of which company. Plain data: the editor keeps it over a reload. */
export interface HistoryQuestion {
  /** The filing in which it was asked, by the name that sources have. */
  readonly file: string;
  /** The company, as that filing names it; null for whoever filed it. */
  readonly entity: string | null;
  readonly subjects: readonly Subject[];
}

export interface HistoryMetric {
  readonly subject: Subject;
  readonly name: string;
  /** The name in the reader's own language, where that is another. */
  readonly readerName: string | null;
}

export interface HistoryOf extends HistoryMetric {
  /** The company as people call it; null where nobody is named. */
  readonly companyName: string | null;
  /** How the company counts its years. */
  readonly years: FiscalYears;
  /** In no order. */
  readonly series: readonly LibrarySeries[];
}
