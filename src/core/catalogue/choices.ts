/**
 * What a metric's fields can be. Apart from the schema, because the editor's side checks what the worker sends with a smaller
 * library and must not load the whole one for three lists.
 */

export const unitTypes = ['monetary', 'perShare', 'pure', 'shares', 'count', 'duration', 'volume'] as const;

export const periodTypes = ['instant', 'duration'] as const;

export const metricGroups = [
  'income',
  'balance',
  'cashFlow',
  'equity',
  'perShare',
  'shares',
  'lending',
  'banking',
  'insurance',
  'ratio',
  'nonGaap',
  'operating',
  'market',
] as const;
