import { l10n } from 'vscode';
import type { Basis, Bound, FigureKind } from '../../core/filing';

/** The engine's fixed words, in the language of the editor. */

export function kindName(kind: FigureKind): string {
  switch (kind) {
    case 'level':
      return l10n.t('Values');
    case 'change':
      return l10n.t('Changes');
    case 'share':
      return l10n.t('Shares of a total');
    case 'forecast':
      return l10n.t('Forecasts and targets');
  }
}

/** What sort of statement a figure is: `change, year over year`; null for a plain value. */
export function kindInWords(kind: FigureKind, basis: Basis | null): string | null {
  switch (kind) {
    case 'level':
      return null;
    case 'change':
      return basisInWords(basis);
    case 'share':
      return l10n.t('share of a total');
    case 'forecast':
      return l10n.t('forecast or target');
  }
}

function basisInWords(basis: Basis | null): string {
  switch (basis) {
    case 'yoy':
      return l10n.t('change, year over year');
    case 'qoq':
      return l10n.t('change, against the prior quarter');
    case 'other':
    case null:
      return l10n.t('change');
  }
}

/** How the filing hedges a number: `approximately`. */
export function boundInWords(bound: Bound): string {
  switch (bound) {
    case 'approximately':
      return l10n.t('approximately');
    case 'over':
      return l10n.t('more than');
    case 'under':
      return l10n.t('less than');
    case 'upTo':
      return l10n.t('up to');
    case 'atLeast':
      return l10n.t('at least');
  }
}
