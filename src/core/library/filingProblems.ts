import type { Analysis, Span } from '../filing';
import { textSpan } from '../sourceMap';
import type { PrefixedName } from '../xbrl/model';
import type { Taxonomy } from '../xbrl/taxonomy/model';
import type { BrokenRule } from './brokenFacts';

/** All rules of XBRL that a filing and the files beside it break. */
export interface FilingProblems {
  readonly count: number;
  /** The first of them: those of the document, of the files, then of single facts. */
  readonly first: readonly FilingProblem[];
}

export interface FilingProblem extends BrokenRule {
  /** Concept of the fact that breaks the rule; null where it is not a single fact. */
  readonly concept: PrefixedName | null;
  /** The file beside the filing that it is about; null for the filing itself. */
  readonly file: { readonly name: string; readonly line: number } | null;
  /** In the canonical text; null where nothing of it is seen there. */
  readonly span: Span | null;
}

/** As many as somebody reads. */
const MOST_PROBLEMS = 200;

export function filingProblems({ filing }: Pick<Analysis, 'filing'>, taxonomy: Taxonomy | null): FilingProblems {
  const { report, sourceMap } = filing;
  const first: FilingProblem[] = [];
  let count = 0;
  const add = (problem: () => FilingProblem) => {
    count++;
    if (first.length < MOST_PROBLEMS) first.push(problem());
  };
  const spanOf = (place: Span) => sourceMap && textSpan(sourceMap, place);
  for (const { code, subject, place } of report?.problems ?? [])
    add(() => ({ code, subject, concept: null, file: null, span: spanOf(place) }));
  for (const { file, line, problem } of taxonomy?.problems ?? []) {
    const { code, subject } = problem;
    add(() => ({ code, subject, concept: null, file: { name: file, line }, span: null }));
  }
  for (const { concept, content, problems } of report?.facts ?? [])
    for (const { code, subject } of problems) add(() => ({ code, subject, concept, file: null, span: spanOf(content) }));
  return { count, first };
}
