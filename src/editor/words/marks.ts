import { l10n } from 'vscode';
import { commentsOf, evidenceOf, type Evidence, type Mark } from '../../core/marks/model';
import type { MarkLook } from '../../core/marks/looks';
import type { Adrift, Progress } from '../../core/marks/review';
import type { Placement } from '../../core/marks/anchors/findAnchors';

/** Marks in words, in the language of the editor. */

/** The sign of a look, where there is room for one character: told apart by shape. */
export const MARK_SIGNS: Readonly<Record<MarkLook, string>> = {
  ticked: '✓',
  tied: '≈',
  questioned: '?',
  followUp: '»',
  stale: '△',
};

export function lookName(look: MarkLook): string {
  switch (look) {
    case 'ticked':
      return l10n.t('ticked');
    case 'tied':
      return l10n.t('ticked by the checks');
    case 'questioned':
      return l10n.t('questioned');
    case 'followUp':
      return l10n.t('to follow up');
    case 'stale':
      return l10n.t('changed since it was marked');
  }
}

function stateName({ state }: Mark): string {
  if (state.is === 'cleared') return l10n.t('noted');
  return lookName(state.is === 'ticked' && state.by === 'check' ? 'tied' : state.is);
}

/** `ticked by Ada Moor, 2026-03-02` */
export function markInWords(mark: Mark): string {
  return l10n.t('{0}, {1}, {2}', stateName(mark), mark.state.author, mark.state.time.slice(0, 10));
}

/** What a card says of a mark: a line for its state, one for each comment and each piece of evidence. */
export function markLines(placement: Placement): string[] {
  const { mark } = placement;
  const stale = placement.type === 'stale' ? [l10n.t('It was {0} when it was marked', mark.anchor.quote)] : [];
  const comments = commentsOf(mark).map(({ author, text }) => l10n.t('{0}: {1}', author, text));
  return [markInWords(mark), ...stale, ...comments, ...evidenceOf(mark).map(evidenceInWords)];
}

export function evidenceInWords({ source }: Pick<Evidence, 'source'>): string {
  switch (source.type) {
    case 'figure':
      return l10n.t('Evidence: {0} {1} in {2}, line {3}', source.name, source.quote, source.file, source.line);
    case 'line':
      return l10n.t('Evidence: {0}, line {1}', source.file, source.line);
    case 'link':
      return l10n.t('Evidence: {0}', source.address);
  }
}

/** `140 of 212` */
export function progressInWords({ reviewed, figures }: Progress): string {
  return l10n.t('{0} of {1}', reviewed, figures);
}

export function adriftInWords(placement: Adrift): string {
  const { quote } = placement.mark.anchor;
  return placement.type === 'stale' ? l10n.t('{0} is now {1}', quote, placement.now) : l10n.t('{0} is no longer found', quote);
}
