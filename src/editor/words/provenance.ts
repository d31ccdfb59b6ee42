import { l10n } from 'vscode';
import { figureKinds, type FigureKind, type ProvenanceRule, type ProvenanceStep } from '../../core/filing';
import { plainDigits } from '../../core/library/arithmetic';
import type { Reading } from '../../core/library/reading';
import { kindConcluded } from './kinds';
import { nameInBothLanguages } from './names';
import { unitConcluded } from './units';

/** Provenance in the language of the editor. */

/** What a step is about. */
function aspectName(of: ProvenanceStep['of']): string {
  switch (of) {
    case 'number':
      return l10n.t('Number');
    case 'scale':
      return l10n.t('Scale');
    case 'unit':
      return l10n.t('Unit');
    case 'sign':
      return l10n.t('Sign');
    case 'period':
      return l10n.t('Period');
    case 'metric':
      return l10n.t('Metric');
    case 'label':
      return l10n.t('Name');
    case 'kind':
      return l10n.t('Kind');
    case 'entity':
      return l10n.t('Company');
  }
}

/** A step in one line: `Metric: Total net revenue`. */
export function stepInWords(step: ProvenanceStep, reading: Reading): string {
  return l10n.t('{0}: {1}', aspectName(step.of), resultInWords(step, reading));
}

/** What a step led to: metrics by name, periods and numbers as people write them. */
function resultInWords({ of, result }: ProvenanceStep, reading: Reading): string {
  switch (of) {
    case 'number':
      return numberInWords(result);
    case 'metric':
      return metricInWords(result, reading);
    case 'unit':
      return unitConcluded(result);
    case 'kind':
      return isFigureKind(result) ? kindConcluded(result) : result;
    case 'scale':
    case 'sign':
    case 'period':
    case 'label':
    case 'entity':
      return result;
  }
}

/** How it was concluded. */
export function ruleInWords(rule: ProvenanceRule): string {
  const rules: Readonly<Record<ProvenanceRule, string>> = {
    digits: l10n.t('the digits as written'),
    ambiguousDigits: l10n.t('the digits can be read in more than one way'),
    scaleWord: l10n.t('a scale word beside the number'),
    captionScale: l10n.t('the caption of the table'),
    rowScale: l10n.t('the table’s row'),
    currency: l10n.t('a currency beside the number'),
    rowCurrency: l10n.t('the table’s row'),
    columnCurrency: l10n.t('the head of the column'),
    tag: l10n.t('the filer’s tag'),
    tagOfPart: l10n.t('the filer’s tag for a part of it'),
    reportingCurrency: l10n.t('the currency the filing reports in'),
    sameAmountInOtherCurrency: l10n.t('the amount before it in another currency'),
    counted: l10n.t('the word for what is counted'),
    percent: l10n.t('written in percent'),
    percentagePoints: l10n.t('written in percentage points'),
    basisPoints: l10n.t('written in basis points'),
    multiple: l10n.t('written as a multiple'),
    directionWord: l10n.t('a word for a fall or a loss'),
    bracketsOrMinus: l10n.t('brackets or a minus sign'),
    name: l10n.t('a name the catalogue knows'),
    partOf: l10n.t('the words name a part of this metric'),
    unknownName: l10n.t('words the catalogue does not know'),
    columnPeriod: l10n.t('the head of the column'),
    rowPeriod: l10n.t('the table’s row'),
    comparedPeriod: l10n.t('the period that is compared with'),
    comparedBasis: l10n.t('the comparison with another period'),
    statedBefore: l10n.t('stated before the number'),
    statedBehind: l10n.t('stated behind the number'),
    respectively: l10n.t('its place in the list'),
    fromSurroundings: l10n.t('what the text above established'),
    tableCell: l10n.t('a cell of a table'),
    changeColumn: l10n.t('a column of changes'),
    shareColumn: l10n.t('a column of shares'),
    forecastColumn: l10n.t('a column of forecasts'),
    change: l10n.t('words of change'),
    share: l10n.t('words for a portion of a total'),
    current: l10n.t('the value spoken of'),
    prior: l10n.t('the value compared with'),
    alternate: l10n.t('the same value said again'),
  };
  return rules[rule];
}

function metricInWords(id: string, reading: Reading): string {
  const entry = reading.metrics.get(id);
  return entry === undefined ? id : nameInBothLanguages(entry.name, entry.readerName);
}

function isFigureKind(result: string): result is FigureKind {
  return figureKinds.some((kind) => kind === result);
}

/** The engine writes `43702e-1`: coefficient and exponent. */
function numberInWords(result: string): string {
  const [, coefficient, exponent] = /^(-?\d+)e(-?\d{1,3})$/.exec(result) ?? [];
  return coefficient === undefined ? result : plainDigits({ coefficient, exponent: Number(exponent) });
}
