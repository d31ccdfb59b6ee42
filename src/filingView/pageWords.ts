import { l10n } from 'vscode';
import type { PageWords } from './protocol';

/** The page's words, in the language of the editor. Places in them are filled in by the page. */
export function pageWords(): PageWords {
  return {
    loading: l10n.t('Reading the filing…'),
    page: l10n.t('Filing'),
    contents: l10n.t('Contents'),
    noContents: l10n.t('No headings were found in this filing.'),
    inspector: l10n.t('Figure'),
    noFigure: l10n.t('Select a figure to see what it means.'),
    find: l10n.t('Find'),
    previousMatch: l10n.t('Previous Match'),
    nextMatch: l10n.t('Next Match'),
    close: l10n.t('Close'),
    noMatches: l10n.t('No results'),
    matches: l10n.t('{0} of {1}', '{0}', '{1}'),
    previousFigure: l10n.t('Go to Previous Figure'),
    nextFigure: l10n.t('Go to Next Figure'),
    openReading: l10n.t('Open in Reading View'),
    figures: l10n.t('{0} figures', '{0}'),
    noFigures: l10n.t('No figures were found in this filing.'),
    picture: l10n.t('Values over time'),
    links: {
      definition: l10n.t('Definition'),
      occurrences: l10n.t('Other Places'),
      history: l10n.t('History'),
      explain: l10n.t('Why'),
      copyValue: l10n.t('Copy Value'),
    },
  };
}
