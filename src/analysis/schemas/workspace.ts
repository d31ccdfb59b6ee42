import * as z from 'zod/mini';
import type { AliasOutcome } from '../../core/catalogue/workspace/addAlias';
import { fileProblemCodes, type FileProblem } from '../../core/catalogue/workspace/problems';
import type { IgnoreOutcome, Ignored } from '../../core/checks/addIgnore';
import { checkIds } from '../../core/checks/model';
import { companyEvidence, index, place } from './values';

/** The workspace's own files, `.tickmark/*.json`, as they cross the thread, and what is made of them. */

export const workspaceFileKinds = ['metrics', 'entities', 'ignore'] as const;

/** One of a folder's files as it stands: what is not saved yet counts. */
export const workspaceFile = z.object({ uri: z.string(), kind: z.enum(workspaceFileKinds), text: z.string() });
export type WorkspaceFile = z.infer<typeof workspaceFile>;

export const problemFields = { code: z.enum(fileProblemCodes), values: z.array(z.string()) };

/** What is wrong, without the place. */
export type BareProblem = Pick<FileProblem, 'code' | 'values'>;
const bareProblem: z.ZodMiniType<BareProblem> = z.object(problemFields);

export const cataloguedFile = z.object({
  uri: z.string(),
  problems: z.array(z.object({ ...problemFields, place })),
  /** Where the file says what a metric means: the entry, and in it the words. */
  defined: z.array(z.object({ metric: z.string(), whole: place, landing: place })),
});
export type CataloguedFile = z.infer<typeof cataloguedFile>;

/** What is made of all files together. */
export const catalogued = {
  files: z.array(cataloguedFile),
  companies: z.array(companyEvidence),
  /** Whether filings are now read otherwise than before. */
  changed: z.boolean(),
};

/** The outcome as the editor needs it. */
export type AliasAnswer =
  | Extract<AliasOutcome, { type: 'insertion' | 'known' }>
  | { readonly type: 'broken'; readonly problem: BareProblem }
  | { readonly type: 'refused'; readonly problem: BareProblem };

export type IgnoreAnswer =
  | Extract<IgnoreOutcome, { type: 'insertion' }>
  | { readonly type: 'broken'; readonly problem: BareProblem };

const insertion = z.object({
  type: z.literal('insertion'),
  insertion: z.object({ offset: index, length: index, text: z.string() }),
});

export const ignoreAnswer: z.ZodMiniType<IgnoreAnswer> = z.discriminatedUnion('type', [
  insertion,
  z.object({ type: z.literal('broken'), problem: bareProblem }),
]);

const optionalText = z.optional(z.string());

/** What is to be ignored. */
export const ignored: z.ZodMiniType<Ignored> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('finding'),
    entry: z.object({
      file: optionalText,
      check: z.optional(z.enum(checkIds)),
      text: optionalText,
      metric: optionalText,
      period: optionalText,
      reason: z.string(),
    }),
  }),
  z.object({ type: z.literal('check'), file: z.string(), check: z.enum(checkIds) }),
]);

export const aliasAnswer: z.ZodMiniType<AliasAnswer> = z.discriminatedUnion('type', [
  insertion,
  z.object({ type: z.literal('known') }),
  z.object({ type: z.literal('broken'), problem: bareProblem }),
  z.object({ type: z.literal('refused'), problem: bareProblem }),
]);
