import type { Span } from '../../filing';
import type { Placement } from '../anchors/findAnchors';
import { commentsOf, evidenceOf, isShown, type Comment, type Evidence, type Mark } from '../model';
import { progressOf, type Progress, type Review } from '../review';
import { groupsOf } from '../../library/grouping';
import { lineCounter } from '../../wire';

/** What a review has come to, for whoever was not there: every mark with its figure, place, author, comments and evidence. */
export interface ReviewReport {
  readonly file: string;
  readonly progress: Progress;
  readonly sections: readonly { readonly name: string | null; readonly progress: Progress }[];
  /** In order of place; those that are lost come last. */
  readonly marks: readonly ReportedMark[];
}

export interface ReportedMark {
  readonly mark: Mark;
  readonly status: Placement['type'];
  /** As it is written now; of a lost one as it was written. */
  readonly quote: string;
  /** From 1; null for a lost one. */
  readonly line: number | null;
  readonly comments: readonly Comment[];
  readonly evidence: readonly Evidence[];
}

/**
 * @param placements of all marks of the filing, as `findAnchors` gives them
 * @param file the filing's name in the report
 */
export function reviewReport(review: Review, placements: readonly Placement[], file: string): ReviewReport {
  const { reading, progress } = review;
  const shown = placements.filter(({ mark }) => isShown(mark)).sort((a, b) => startOf(a) - startOf(b));
  const lineAt = lineCounter(reading.text);
  const marks = shown.map((placement): ReportedMark => {
    const { mark, type } = placement;
    const span = spanOf(placement);
    return {
      mark,
      status: type,
      quote: span === null ? mark.anchor.quote : reading.text.slice(span.start, span.end).replace(/\s+/g, ' '),
      line: span === null ? null : lineAt(span.start),
      comments: commentsOf(mark),
      evidence: evidenceOf(mark),
    };
  });
  const sections = groupsOf(reading, 'section', 'place', () => true).map(({ of, figures }) => {
    const name = of.by === 'section' ? (of.path.at(-1) ?? null) : null;
    return { name, progress: progressOf(review, figures) };
  });
  return { file, progress, sections, marks };
}

function spanOf(placement: Placement): Span | null {
  return placement.type === 'lost' ? null : placement.span;
}

function startOf(placement: Placement): number {
  return spanOf(placement)?.start ?? Number.MAX_SAFE_INTEGER;
}
