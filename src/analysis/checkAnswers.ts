import { ignoreInsertion, type Ignored } from '../core/checks/addIgnore';
import { sifted, type Sifted } from '../core/checks/ignore';
import { ignoreComments } from '../core/checks/ignoreComments';
import { NO_RULES, type IgnoreRules } from '../core/checks/ignoreFile';
import type { Checked } from '../core/checks/model';
import { readChecked } from '../core/checks/readFindings';
import type { ReportedFiling } from '../core/checks/report/model';
import { reportedFiling, type ReportWords } from '../core/checks/report/reportFiling';
import type { Analysis } from '../core/filing';
import { fileName } from '../core/library/directory';
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

/** What came out of checking a filing, and what of it is shown. */
export interface RememberedChecks {
  readonly checked: Checked;
  readonly sifted: Sifted;
}

/** Words are the editor's: it knows what language they are in. */
const NO_WORDS: ReportWords = {
  l10n: { t: () => '' },
  amount: () => '',
  number: () => '',
  name: () => null,
  fileName,
  place: ({ place }) => ({ line: place.line + 1, start: 0, end: 0 }),
};

/** The tie-out report without its sentences. */
export function tieOutReport(file: string, analysed: AnalysedFile, checks: RememberedChecks): ReportedFiling {
  return reportedFiling({ file, ...analysed, ...checks }, NO_WORDS);
}

/** What to write into a file of what is ignored, whose text is given as it stands now. */
export function ignoreAnswer(text: string, ignored: Ignored): IgnoreAnswer {
  const outcome = ignoreInsertion(text, ignored);
  if (outcome.type === 'insertion') return outcome;
  const { code, values } = outcome.problem;
  return { type: 'broken', problem: { code, values } };
}
