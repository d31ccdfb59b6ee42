import { z } from 'zod';
import { languages } from '../../languages/all';
import { builtInMetrics } from '../builtIn';
import type { Metric } from '../schema';
import { companySchema, entitiesFile } from './entitiesFile';
import { knownMetric, metricsFile, newMetric } from './metricsSchema';

/**
 * The JSON schemas by which editors complete and explain the files of `.tickmark`, made from the schemas that check them. What is
 * added here is for people: the metrics that there are, the languages that are read, entries to begin with.
 */

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What VS Code reads beside JSON Schema. */
const LENIENT = { $schema: 'http://json-schema.org/draft-07/schema#', allowComments: true, allowTrailingCommas: true } as const;

const KNOWN_IDS = { $ref: '#/definitions/knownIds' } as const;

export function metricsJsonSchema(): JsonSchema {
  const entry = converted(knownMetric);
  const whole = converted(newMetric);
  const properties = fieldOf(entry, 'properties');
  const labels = fieldOf(properties, 'labels');
  const metric = {
    ...entry,
    properties: {
      ...properties,
      id: { description: fieldOf(properties, 'id')['description'], anyOf: [KNOWN_IDS, { pattern: patternOf(properties) }] },
      labels: { ...labels, properties: labelsByLanguage(labels) },
    },
    // An entry for a metric that exists may leave out everything else.
    if: { properties: { id: KNOWN_IDS } },
    else: { required: whole['required'] },
    defaultSnippets: ENTRIES,
  };
  return { ...withItems(converted(metricsFile), 'metrics', metric), definitions: { knownIds: knownIds() } };
}

export function entitiesJsonSchema(): JsonSchema {
  return withItems(converted(entitiesFile), 'companies', { ...converted(companySchema), defaultSnippets: [COMPANY] });
}

/** A file's schema with that of the entries of one of its lists, which are checked by themselves. */
export function withItems(file: JsonSchema, list: string, items: JsonSchema): JsonSchema {
  const properties = fieldOf(file, 'properties');
  const { [list]: described } = properties;
  return { ...LENIENT, ...file, properties: { ...properties, [list]: { ...(described as JsonSchema), items } } };
}

/** Draft 7, which every editor knows. */
export function converted(schema: z.ZodType): JsonSchema {
  const made: JsonSchema = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return Object.fromEntries(Object.entries(made).filter(([key]) => key !== '$schema'));
}

function fieldOf(schema: JsonSchema, field: string): JsonSchema {
  const value = schema[field];
  if (typeof value !== 'object' || value === null) throw new Error(`the schema has no ${field}`);
  return value as JsonSchema;
}

function patternOf(properties: JsonSchema): unknown {
  return fieldOf(properties, 'id')['pattern'];
}

/** Every metric that there is, by its English name: what completion offers. */
function knownIds(): JsonSchema {
  return { enum: builtInMetrics.map(({ id }) => id), enumDescriptions: builtInMetrics.map(displayName) };
}

function displayName({ id, labels }: Metric): string {
  return labels['en']?.[0] ?? id;
}

/** The languages that filings are read in, so that they are offered. */
function labelsByLanguage(labels: JsonSchema): JsonSchema {
  const tags = languages.flatMap(({ tag }) => (tag === 'zh' ? [tag, 'zh-Hant'] : [tag]));
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return Object.fromEntries(
    tags.map((tag) => [
      tag,
      { ...(labels['additionalProperties'] as JsonSchema), description: `Names in ${names.of(tag) ?? tag}.` },
    ]),
  );
}

const ENTRIES = [
  {
    label: 'Other names for a metric',
    description: 'Names that filings of this workspace give to a metric that Tickmark knows.',
    body: { id: '$1', labels: { '${2:en}': ['$3'] } },
  },
  {
    label: 'A metric of your own',
    description: 'A metric that Tickmark does not know.',
    body: {
      id: 'x:${1:PermitsIssued}',
      group: '${2|operating,income,balance,cashFlow,equity,perShare,shares,lending,banking,insurance,ratio,nonGaap,market|}',
      periodType: '${3|duration,instant|}',
      unitType: '${4|count,monetary,perShare,pure,shares,duration,volume|}',
      balance: '^${5|null,"debit","credit"|}',
      definition: '${6:What it means, in one or two sentences.}',
      labels: { '${7:en}': ['${8:Permits issued}'] },
    },
  },
] as const;

const COMPANY = {
  label: 'A company',
  description: 'A company by all the names that filings give it.',
  body: { name: '${1:Harrow Lake Inc.}', aliases: ['${2:Harrow}'] },
} as const;
