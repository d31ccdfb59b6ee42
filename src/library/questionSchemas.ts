import * as z from 'zod/mini';
import { decimal, index, period, place } from '../analysis/schemas/values';
import type { History, HistoryPoint, HistoryQuestion } from '../core/library/history';
import type { Company, LibrarySeries, OtherValue, SeriesPoint, StatedPoint } from '../core/library/librarySeries';
import type { HistoriesQuestion, NamedSubject, SubjectHistory } from '../core/library/metricHistories';
import type { Question, Reply } from '../core/library/questions';
import type { DefinitionsQuestion, FiledDefinition } from '../core/library/definitionsAcross';
import type { FiledPlaces, OccurrencesQuestion } from '../core/library/occurrencesAcross';
import { definition } from './recordSchema';
import { bound, change, notation, statement, subject } from './seriesSchemas';
import { librarySymbol, symbolsQuestion, treeQuestion, treeReply } from './treeSchemas';

/** Questions to the library and its replies, as they cross its thread. */

const historyQuestion: z.ZodMiniType<HistoryQuestion> = z.object({
  file: z.string(),
  entity: z.nullable(z.string()),
  subject,
  unit: z.nullable(z.string()),
  period: z.nullable(period),
});

const occurrencesQuestion: z.ZodMiniType<OccurrencesQuestion> = z.object({
  file: z.string(),
  entity: z.nullable(z.string()),
  subject,
});

const definitionsQuestion: z.ZodMiniType<DefinitionsQuestion> = z.object({
  file: z.string(),
  entity: z.nullable(z.string()),
  metric: z.string(),
});

const asked = { file: z.string(), entity: z.nullable(z.string()), language: z.string() };
const historiesQuestion: z.ZodMiniType<HistoriesQuestion> = z.object({ ...asked, subjects: z.array(subject) });

export const questionSchema: z.ZodMiniType<Question> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('history'), of: historyQuestion }),
  z.object({ type: z.literal('companies') }),
  z.object({ type: z.literal('series'), company: z.nullable(z.string()), subject, file: z.nullable(z.string()) }),
  z.object({ type: z.literal('histories'), of: historiesQuestion }),
  z.object({ type: z.literal('subjects'), of: z.object(asked) }),
  z.object({ type: z.literal('occurrences'), of: occurrencesQuestion }),
  z.object({ type: z.literal('definitions'), of: definitionsQuestion }),
  z.object({ type: z.literal('symbols'), of: symbolsQuestion }),
  z.object({ type: z.literal('tree'), of: treeQuestion }),
]);

const other: z.ZodMiniType<OtherValue> = z.object({ statement, restated: z.boolean() });

const pointFields = { period, decimal, value: z.number(), decimals: z.int(), forecast: z.boolean() };

const stated: z.ZodMiniType<StatedPoint> = z.object({
  ...pointFields,
  origin: z.literal('stated'),
  bound,
  notation,
  sources: z.array(statement),
  others: z.array(other),
});

const point: z.ZodMiniType<SeriesPoint> = z.union([
  stated,
  z.object({ ...pointFields, origin: z.literal('derived'), minuend: stated, subtrahend: stated }),
]);

const historyPoint: z.ZodMiniType<HistoryPoint> = z.object({
  point,
  prior: z.nullable(change),
  yearAgo: z.nullable(change),
  files: index,
});

const history: z.ZodMiniType<History> = z.object({
  company: z.nullable(z.object({ key: z.string(), name: z.string() })),
  unit: z.string(),
  months: index,
  points: z.array(historyPoint),
  own: z.int(),
  total: index,
});

const company: z.ZodMiniType<Company> = z.object({
  key: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  tickers: z.array(z.string()),
  cik: z.nullable(z.string()),
  lei: z.nullable(z.string()),
  files: z.array(z.string()),
});

const series: z.ZodMiniType<LibrarySeries> = z.object({
  company: z.nullable(z.string()),
  subject,
  unit: z.string(),
  months: index,
  points: z.array(point),
});

const filedPlaces: z.ZodMiniType<FiledPlaces> = z.object({ file: z.string(), places: z.array(place) });
const filedDefinition: z.ZodMiniType<FiledDefinition> = z.object({ file: z.string(), definition });

const named = { subject, name: z.string(), readerName: z.nullable(z.string()) };
const namedSubject: z.ZodMiniType<NamedSubject> = z.object(named);
const subjectHistory: z.ZodMiniType<SubjectHistory> = z.object({
  ...named,
  companyName: z.nullable(z.string()),
  years: z.object({ fiscalYearEndMonth: z.int(), fiscalYearOffset: z.int() }),
  series: z.array(series),
});

export const replySchema: z.ZodMiniType<Reply> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('history'), history: z.nullable(history) }),
  z.object({ type: z.literal('companies'), companies: z.array(company) }),
  z.object({ type: z.literal('series'), series: z.array(series) }),
  z.object({ type: z.literal('histories'), histories: z.array(subjectHistory) }),
  z.object({ type: z.literal('subjects'), subjects: z.array(namedSubject) }),
  z.object({ type: z.literal('occurrences'), filings: z.array(filedPlaces) }),
  z.object({ type: z.literal('definitions'), definitions: z.array(filedDefinition) }),
  z.object({ type: z.literal('symbols'), symbols: z.array(librarySymbol) }),
  z.object({ type: z.literal('tree'), level: treeReply }),
]);
