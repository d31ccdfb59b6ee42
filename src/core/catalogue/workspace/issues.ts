import type { z } from 'zod';
import { keySpanAt, spanAt, type JsonText } from './jsonText';
import { pathText, type FileProblem, type FileProblemCode, type JsonPath, type WantedType } from './problems';

/** Nobody mends more at a time, and finding the place of each takes time. */
const MOST = 50;

/** What zod has to say of a part of a file, as problems at their places, the first of them. `at` is the path of that part. */
export function problemsOfIssues(issues: readonly z.core.$ZodIssue[], json: JsonText, at: JsonPath): FileProblem[] {
  const problems = issues.slice(0, MOST).flatMap((issue) => problemsOfIssue(issue, json, at));
  const lacking = problems.filter(({ code }) => code === 'missing');
  // Whoever begins an entry lacks all of its fields: that is one thing to be told.
  return problems.flatMap((problem) => {
    if (problem.code !== 'missing') return problem;
    const together = lacking.filter(({ path }) => pathText(path) === pathText(problem.path));
    return together[0] === problem ? { ...problem, values: [together.flatMap(({ values }) => values).join(', ')] } : [];
  });
}

/** A problem with the value at a path; of the smallest thing around that has a place where it is not there. */
export function problemAt(json: JsonText, path: JsonPath, code: FileProblemCode, ...values: string[]): FileProblem {
  for (let length = path.length; length > 0; length--) {
    const span = spanAt(json, path.slice(0, length));
    if (span !== undefined) return { code, values, path, span };
  }
  const { start } = spanAt(json, []) ?? { start: 0 };
  return { code, values, path, span: { start, end: start + 1 } };
}

/** A problem with a key of the object at a path. */
function problemAtKey(json: JsonText, path: JsonPath, key: string, code: FileProblemCode, ...values: string[]): FileProblem {
  const span = keySpanAt(json, path, key);
  return span === undefined ? problemAt(json, path, code, ...values) : { code, values, path: [...path, key], span };
}

function problemsOfIssue(issue: z.core.$ZodIssue, json: JsonText, at: JsonPath): FileProblem[] {
  const path = [...at, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const here = (code: FileProblemCode, ...values: string[]) => [problemAt(json, path, code, ...values)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST).map((key) => problemAtKey(json, path, key, 'unknownKey', key));
    case 'invalid_key':
      return [problemAtKey(json, path.slice(0, -1), String(path.at(-1)), 'notLanguage')];
    case 'invalid_value':
      return isAbsent(json, path) ? [missing(json, path)] : here('notOneOf', issue.values.map(inWords).join(', '));
    case 'invalid_type':
      return isAbsent(json, path) ? [missing(json, path)] : here('wrongType', wantedType(issue.expected));
    case 'too_small':
      return Number(issue.minimum) <= 1 ? here('empty') : here('tooShort', String(issue.minimum));
    case 'invalid_format':
    case 'custom':
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'too_big':
      return here(formatAt(path));
  }
}

function isAbsent(json: JsonText, path: JsonPath): boolean {
  return spanAt(json, path) === undefined;
}

/** Said of the id of what lacks the field, or of its bracket: marking all of it would hide what else is marked. */
function missing(json: JsonText, path: JsonPath): FileProblem {
  const parent = path.slice(0, -1);
  const name = String(path.at(-1));
  const own = spanAt(json, [...parent, 'id']) ?? spanAt(json, [...parent, 'name']);
  const start = spanAt(json, parent)?.start ?? 0;
  return { code: 'missing', values: [name], path: parent, span: own ?? { start, end: start + 1 } };
}

function inWords(value: unknown): string {
  return JSON.stringify(value);
}

function wantedType(expected: string): WantedType {
  switch (expected) {
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return 'object';
    case 'boolean':
      return 'boolean';
    default:
      return 'text';
  }
}

/** What a value that does not have its form should have been, by the field that it is in. */
const FORMATS: Readonly<Record<string, FileProblemCode>> = {
  concept: 'notConcept',
  labels: 'notLabel',
  name: 'notLabel',
  aliases: 'notLabel',
  cik: 'notCik',
  lei: 'notLei',
  tickers: 'notTicker',
  period: 'notPeriod',
};

function formatAt(path: JsonPath): FileProblemCode {
  const field = path.findLast((step) => typeof step === 'string' && Object.hasOwn(FORMATS, step));
  return (field === undefined ? undefined : FORMATS[field]) ?? 'notMetricId';
}
