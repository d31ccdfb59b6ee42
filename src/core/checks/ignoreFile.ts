import { z } from 'zod';
import { metricId } from '../catalogue/schema';
import { listIn } from '../catalogue/workspace/entitiesFile';
import { problemAt, problemsOfIssues } from '../catalogue/workspace/issues';
import { readJson, type JsonText } from '../catalogue/workspace/jsonText';
import type { FileProblem, JsonPath } from '../catalogue/workspace/problems';
import type { Localiser } from '../catalogue/workspace/problemInWords';
import { checkDescription } from './checkDescriptions';
import { checkIds, type CheckId } from './model';
import { severities, type CheckSettings } from './settings';

/** `.tickmark/ignore.json`: what the people of a workspace have looked at and do not want to be told, and how much each check matters. */

const FILE_WORDS =
  'A file by its path from the folder that .tickmark is in, or a pattern: * and ? within a name, ** for any folders between. A name alone is about files of that name in any folder.';

const degree = z.enum(['off', ...severities]);

const ENGLISH: Localiser = { t: (message) => message };
const degreeOf = (check: CheckId) => degree.optional().describe(checkDescription(check, ENGLISH));

const checkDegrees = z.strictObject({
  growth: degreeOf('growth'),
  sameFact: degreeOf('sameFact'),
  footing: degreeOf('footing'),
  shares: degreeOf('shares'),
  translation: degreeOf('translation'),
  ratios: degreeOf('ratios'),
  rollForward: degreeOf('rollForward'),
  acrossFilings: degreeOf('acrossFilings'),
  outliers: degreeOf('outliers'),
  xbrl: degreeOf('xbrl'),
} satisfies Readonly<Record<CheckId, z.ZodType>>);

export const ignoreEntrySchema = z.strictObject({
  file: z.string().min(1).optional().describe(FILE_WORDS),
  check: z.enum(checkIds).optional().describe('Findings of this check only.'),
  text: z
    .string()
    .min(1)
    .optional()
    .describe('The figure that is marked, or the one that was to follow, as the filing writes it.'),
  metric: metricId.optional().describe('The id of the metric that such a figure is a value of.'),
  period: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/)
    .optional()
    .describe('The period of such a figure: a day, or first and last day with / between. 2024-07-01/2024-09-30'),
  reason: z.string().describe('Why it is no mistake, for whoever reads the tie-out report.'),
});

export const ignoreFile = z.strictObject({
  $schema: z.string().optional().describe('Where the schema of this file is. Tickmark does not need it.'),
  ignore: z.array(z.unknown()).optional().describe('Findings that somebody has looked at.'),
  checks: checkDegrees.optional().describe('How much the findings of a check matter; off: it says nothing.'),
  files: z.record(z.string(), checkDegrees).optional().describe(`The same for some files alone. ${FILE_WORDS}`),
});

export type IgnoreEntry = z.infer<typeof ignoreEntrySchema>;
export type CheckDegrees = { readonly [Check in CheckId]?: CheckSettings[Check] | undefined };

/** What a folder's file says. */
export interface IgnoreRules {
  readonly entries: readonly IgnoreEntry[];
  readonly checks: CheckDegrees;
  /** By pattern, in the order of the file: a later one counts more. */
  readonly files: readonly (readonly [pattern: string, checks: CheckDegrees])[];
}

export const NO_RULES: IgnoreRules = { entries: [], checks: {}, files: [] };

/** An entry that has a problem is left out, and so is everything about how much checks matter where a part of that has one. */
export function readIgnoreFile(text: string): { readonly rules: IgnoreRules; readonly problems: readonly FileProblem[] } {
  if (text.trim() === '') return { rules: NO_RULES, problems: [] };
  const read = readJson(text);
  if (read.type === 'broken') return { rules: NO_RULES, problems: [read.problem] };
  const { json } = read;
  const file = ignoreFile.safeParse(json.value);
  const problems = [...read.problems, ...problemsOfIssues(file.error?.issues ?? [], json, [])];
  const entries = listIn(json.value, 'ignore').flatMap((entry, index) => {
    const checked = checkedEntry(entry, ['ignore', index], json);
    problems.push(...checked.problems);
    return checked.entry ?? [];
  });
  const { checks = {}, files = {} } = file.data ?? {};
  return { rules: { entries, checks, files: Object.entries(files) }, problems };
}

function checkedEntry(entry: unknown, path: JsonPath, json: JsonText): { entry?: IgnoreEntry; problems: FileProblem[] } {
  const parsed = ignoreEntrySchema.safeParse(entry);
  if (!parsed.success) return { problems: problemsOfIssues(parsed.error.issues, json, path) };
  const { file, check, text, metric, reason } = parsed.data;
  if (reason.trim() === '') return { problems: [problemAt(json, [...path, 'reason'], 'noReason')] };
  const isAboutAll = [file, check, text, metric].every((field) => field === undefined);
  return isAboutAll ? { problems: [problemAt(json, path, 'aboutEverything')] } : { entry: parsed.data, problems: [] };
}
