import type { Localiser } from '../catalogue/workspace/problemInWords';
import type { Span } from '../filing';

/** What can be wrong with a line of a file of marks. The line is kept as it is, whatever it says. */
export const lineProblemCodes = [
  /** Git could not put two versions together, and nobody has yet. */
  'conflict',
  'noJson',
  /** A line of another version of Tickmark. */
  'otherVersion',
  /** the field, from the top of the line */
  'noMark',
] as const;

export interface LineProblem {
  readonly code: (typeof lineProblemCodes)[number];
  readonly values: readonly string[];
  /** From 1. */
  readonly line: number;
  /** What of the line is wrong: UTF-16 offsets from its beginning. */
  readonly columns: Span;
}

/** What is wrong, and what to do about it. */
export function lineProblemInWords({ code, values }: Pick<LineProblem, 'code' | 'values'>, l10n: Localiser): string {
  switch (code) {
    case 'conflict':
      return l10n.t(
        'Git left two versions here: keep the lines of both and delete this one. Tickmark puts lines of one mark together.',
      );
    case 'noJson':
      return l10n.t('This line is no JSON: its mark is not shown until it is. The line is kept as it is.');
    case 'otherVersion':
      return l10n.t('This mark was made by a newer Tickmark: update to see it. The line is kept as it is.');
    case 'noMark':
      return l10n.t(
        'This is no mark, because of “{0}”: it is not shown until that is right. The line is kept as it is.',
        values[0] ?? '',
      );
  }
}
