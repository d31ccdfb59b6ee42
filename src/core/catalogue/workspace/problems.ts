import type { Span } from '../../filing';

/** What can be wrong with a file of the workspace's. `values` of a problem fill the places of its sentence, in order. */
export const fileProblemCodes = [
  /** The file is too large to be read. */
  'tooLarge',
  /** Brackets within brackets beyond all sense. */
  'tooDeep',
  /** No JSON from here on. */
  'syntax',
  /** name of the key */
  'keyTwice',
  /** name of the field */
  'missing',
  /** name of the key */
  'unknownKey',
  /** the choices, in one text */
  'notOneOf',
  /** `text`, `list`, `object`, `boolean` or `null`, as {@link wantedTypes} has them */
  'wrongType',
  'empty',
  /** least number of characters */
  'tooShort',
  'notMetricId',
  'notConcept',
  'notLanguage',
  'notLabel',
  'notCik',
  'notLei',
  'notTicker',
  /** the id */
  'idTwice',
  /** label, id of the metric that has it */
  'labelTaken',
  /** concept, id of the metric that it reports */
  'conceptTaken',
  /** field, what the metric says there */
  'contradicts',
  /** the id */
  'noSuchMetric',
  /** the tag; languages that are read, in one text */
  'languageNotRead',
  /** name or identifier, the company that has it */
  'companyTwice',
  'notPeriod',
  'noReason',
  /** An entry that says of no file, check, figure or metric what it is about. */
  'aboutEverything',
  /** the name; the checks that there are, in one text */
  'noSuchCheck',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** What a value may have to be. */
export type WantedType = 'text' | 'list' | 'object' | 'boolean';

/** From the top of the file to a value: names of fields and places in lists, from 0. */
export type JsonPath = readonly (string | number)[];

/** One thing wrong with a file: what, and where. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly values: readonly string[];
  readonly path: JsonPath;
  /** UTF-16 offsets into the file's text. */
  readonly span: Span;
}

/** Whether what has the problem is used all the same. */
export function isHarmless({ code }: Pick<FileProblem, 'code'>): boolean {
  return code === 'languageNotRead' || code === 'keyTwice';
}

/** A path as people write it: `metrics[3].labels.en[0]`. */
export function pathText(path: JsonPath): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
