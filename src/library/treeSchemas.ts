import * as z from 'zod/mini';
import { decimal, index, period, place } from '../analysis/schemas/values';
import type { Owner } from '../core/library/directory';
import type { LibrarySymbol, SymbolsQuestion } from '../core/library/symbolsOf';
import {
  LIBRARY_GROUPINGS,
  type FigureNode,
  type FilingNode,
  type MetricNode,
  type OwnerNode,
  type PeriodNode,
  type PointKey,
  type PointNode,
  type StatementNode,
  type TreeAmount,
  type TreeLevel,
  type TreeNode,
  type TreePlace,
  type TreeQuestion,
  type TreeReply,
  type TreeValue,
} from '../core/library/treeNodes';
import { bound, change, notation, subject } from './seriesSchemas';

/** The library's tree and its symbols, as they cross its thread. */

const owner: z.ZodMiniType<Owner> = z.union([
  z.object({ company: z.string(), file: z.null() }),
  z.object({ company: z.null(), file: z.string() }),
]);

const pointKey: z.ZodMiniType<PointKey> = z.object({ unit: z.string(), period: z.string(), forecast: z.boolean() });

const level: z.ZodMiniType<TreeLevel> = z.discriminatedUnion('of', [
  z.object({ of: z.literal('top'), grouping: z.enum(LIBRARY_GROUPINGS) }),
  z.object({ of: z.literal('owner'), owner }),
  z.object({ of: z.literal('subject'), subject }),
  z.object({ of: z.literal('period'), period: z.string() }),
  z.object({ of: z.literal('filing'), file: z.string() }),
  z.object({ of: z.literal('series'), owner, subject }),
  z.object({ of: z.literal('ownerIn'), owner, period: z.string() }),
  z.object({ of: z.literal('point'), owner, subject, point: pointKey }),
  z.object({ of: z.literal('subjectIn'), file: z.string(), company: z.nullable(z.string()), subject: z.nullable(subject) }),
]);

const language = z.string();

export const treeQuestion: z.ZodMiniType<TreeQuestion> = z.object({ level, words: z.array(z.string()), language, most: index });
export const symbolsQuestion: z.ZodMiniType<SymbolsQuestion> = z.object({ words: z.string(), language, most: index });

const amount: z.ZodMiniType<TreeAmount> = z.object({
  decimal,
  value: z.number(),
  decimals: z.int(),
  unit: z.string(),
  notation,
  bound,
});

const years = z.object({ fiscalYearEndMonth: z.int().check(z.gte(1), z.lte(12)), fiscalYearOffset: z.int() });

const value: z.ZodMiniType<TreeValue> = z.object({
  amount,
  period,
  years,
  change: z.nullable(change),
  forecast: z.boolean(),
  derived: z.boolean(),
  restatedFrom: z.nullable(amount),
});

const source: z.ZodMiniType<TreePlace> = z.object({ file: z.string(), place });
const key = z.string();

const ownerNode: z.ZodMiniType<OwnerNode> = z.object({
  type: z.literal('owner'),
  key,
  owner,
  name: z.nullable(z.string()),
  filings: index,
  latest: z.nullable(value),
  children: level,
});

const metricNode: z.ZodMiniType<MetricNode> = z.object({
  type: z.literal('metric'),
  key,
  name: z.nullable(z.string()),
  company: z.nullable(z.string()),
  latest: z.nullable(value),
  count: index,
  counted: z.enum(['companies', 'figures']),
  of: z.nullable(z.object({ owner, subject })),
  children: level,
});

const periodNode: z.ZodMiniType<PeriodNode> = z.object({
  type: z.literal('period'),
  key,
  period,
  owners: index,
  children: level,
});

const filingNode: z.ZodMiniType<FilingNode> = z.object({
  type: z.literal('filing'),
  key,
  file: z.string(),
  company: z.nullable(z.string()),
  form: z.nullable(z.string()),
  period: z.nullable(period),
  years,
  children: level,
});

const pointNode: z.ZodMiniType<PointNode> = z.object({
  type: z.literal('point'),
  key,
  name: z.nullable(z.string()),
  value,
  source,
  children: level,
});

const statementNode: z.ZodMiniType<StatementNode> = z.object({
  type: z.literal('statement'),
  key,
  text: z.string(),
  source,
  role: z.enum(['same', 'restated', 'other', 'minuend', 'subtrahend']),
  period: z.nullable(period),
  years,
});

const figureNode: z.ZodMiniType<FigureNode> = z.object({
  type: z.literal('figure'),
  key,
  text: z.string(),
  period: z.nullable(period),
  years,
  kind: z.enum(['level', 'change', 'share', 'forecast']),
  basis: z.nullable(z.enum(['yoy', 'qoq', 'other'])),
  source,
});

const node: z.ZodMiniType<TreeNode> = z.union([
  pointNode,
  metricNode,
  figureNode,
  statementNode,
  ownerNode,
  filingNode,
  periodNode,
]);

export const treeReply: z.ZodMiniType<TreeReply> = z.object({ nodes: z.array(node), total: index });

export const librarySymbol: z.ZodMiniType<LibrarySymbol> = z.object({
  owner,
  company: z.nullable(z.string()),
  subject,
  name: z.string(),
  also: z.array(z.string()),
  latest: value,
  source,
});
