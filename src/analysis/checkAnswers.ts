import { ignoreInsertion, type Ignored } from '../core/checks/addIgnore';
import { sifted } from '../core/checks/ignore';
import { ignoreComments } from '../core/checks/ignoreComments';
import { NO_RULES, type IgnoreRules } from '../core/checks/ignoreFile';
import type { Checked } from '../core/checks/model';
import { readChecked } from '../core/checks/readFindings';
import type { Analysis } from '../core/filing';
import type { CheckedFiling, IgnoringFor } from './schemas/checks';
import type { IgnoreAnswer } from './schemas/workspace';

/** What the worker answers about ties. */

/** A filing as analysed, with the text of its file. */
interface AnalysedFile {
  readonly analysis: Analysis;
  readonly source: string;
}

/** @param rules what the folder's file says; undefined where there is none */
export function checkedFiling(
  { analysis, source }: AnalysedFile,
  checked: Checked,
  { settings, file }: IgnoringFor,
  rules: IgnoreRules = NO_RULES,
): CheckedFiling {
  const { filing, figures } = analysis;
  const read = readChecked(checked);
  const { comments, problems } = ignoreComments(filing, source);
  return {
    checked: read,
    sifted: sifted(read.findings, { text: filing.text, figures }, { settings, rules, file, comments }),
    problems: problems.map(({ code, values, span }) => ({ code, values: [...values], place: span })),
  };
}

/** What to write into a file of what is ignored, whose text is given as it stands now. */
export function ignoreAnswer(text: string, ignored: Ignored): IgnoreAnswer {
  const outcome = ignoreInsertion(text, ignored);
  if (outcome.type === 'insertion') return outcome;
  const { code, values } = outcome.problem;
  return { type: 'broken', problem: { code, values } };
}
