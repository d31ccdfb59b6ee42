import type { Checks } from './checks/checks';
import type { ReviewSource } from './marks/reviewSource';

/** What is known of the figures of open filings beside what the filings say themselves. */
export interface FilingKnowledge {
  readonly checks: Checks;
  readonly reviews: ReviewSource;
}
