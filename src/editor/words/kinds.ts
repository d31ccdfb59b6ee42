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

/** A kind as the engine concludes it. */
export function kindConcluded(kind: FigureKind): string {
  switch (kind) {
    case 'level':
      return l10n.t('level');
    case 'change':
      return l10n.t('change');
    case 'share':
      return l10n.t('share');
    case 'forecast':
      return l10n.t('forecast');
  }
}

/** A value as the filing hedges it: `approximately CNY 4,370,200,000`. */
export function hedged(bound: Bound | null, value: string): string {
  switch (bound) {
    case 'approximately':
      return l10n.t('approximately {0}', value);
    case 'over':
      return l10n.t('more than {0}', value);
    case 'under':
      return l10n.t('less than {0}', value);
    case 'upTo':
      return l10n.t('up to {0}', value);
    case 'atLeast':
      return l10n.t('at least {0}', value);
    case null:
      return value;
  }
}
