import { problemInWords } from '../core/catalogue/workspace/problemInWords';
import { pathText, type FileProblem } from '../core/catalogue/workspace/problems';
import { linePlaces } from '../core/lines';
import { ENGLISH } from './english';

/** What there is to say of a file, one mistake a line, each with its place: `metrics.json:3:7: …`. */
export function problemMessages(name: string, text: string, problems: readonly FileProblem[]): string[] {
  if (problems.length === 0) return [];
  const placeOf = linePlaces(text);
  return problems.map((problem) => {
    const { line, character } = placeOf(problem.span);
    return `${name}:${line + 1}:${character + 1}: ${sentenceFor(problem)}`;
  });
}

function sentenceFor(problem: FileProblem): string {
  const path = pathText(problem.path);
  const words = problemInWords(problem, ENGLISH);
  return path === '' ? words : `${path}: ${words}`;
}
