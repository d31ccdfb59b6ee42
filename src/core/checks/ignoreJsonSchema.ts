import { converted, withItems, type JsonSchema } from '../catalogue/workspace/jsonSchemas';
import { ignoreEntrySchema, ignoreFile } from './ignoreFile';

/** The JSON schema by which editors complete and explain `.tickmark/ignore.json`. */
export function ignoreJsonSchema(): JsonSchema {
  const anyOf = ABOUT.map((field) => ({ required: [field] }));
  return withItems(converted(ignoreFile), 'ignore', { ...converted(ignoreEntrySchema), anyOf, defaultSnippets: [ENTRY] });
}

/** What an entry must say at least one of. */
const ABOUT = ['file', 'check', 'text', 'metric'] as const;

const ENTRY = {
  label: 'A finding to ignore',
  description: 'A finding that somebody has looked at, with the reason why it is no mistake.',
  body: { file: '${1:q3-2024.md}', check: '${2:growth}', text: '${3:12.2%}', reason: '${4:Growth at constant currency.}' },
} as const;
