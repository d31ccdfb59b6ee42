import type { CompanyEvidence, IsoDate } from './filing';

/**
 * What a filing states of itself apart from its text: in the header of a submission (Public Dissemination Service specification), or in
 * the tags of its cover page. Null where it does not.
 */
export interface FilingHeader {
  /** `10-K405`, `10-Q/A`. */
  readonly form: string | null;
  /** The first filer's conformed name, without the mark of its state. */
  readonly entity: string | null;
  /** What identifies that filer; its names are the former ones. */
  readonly identity: CompanyEvidence;
  /** The last day of the period reported on; for some forms the day of an event. */
  readonly periodOfReport: IsoDate | null;
  readonly filed: IsoDate | null;
  /** Day on which the first filer's fiscal year ends. */
  readonly fiscalYearEnd: { readonly month: number; readonly day: number } | null;
}
