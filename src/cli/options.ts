import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { formats } from '../core/filing';
import { languages as knownLanguages } from '../core/languages/all';
import { OUTPUT_FORMATS, type OutputFormat } from './outputs';

/** What the command line asks for. */
export type Request =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'mistake'; readonly message: string }
  | {
      readonly type: 'extract';
      readonly files: readonly string[];
      readonly format: OutputFormat;
      readonly as: InputFormat | null;
      /** Tags of the languages the files may be in, the likeliest first; all when empty. */
      readonly languages: readonly string[];
      /** A file of metrics that the catalogue is to have besides. */
      readonly catalogue: string | null;
    };

const inputFormat = z.enum(formats);
export type InputFormat = z.infer<typeof inputFormat>;
const outputFormat = z.enum(OUTPUT_FORMATS);
const TAGS = knownLanguages.map(({ tag }) => tag);

export const HELP = `Usage: tickmark extract FILE… [options]

Prints the figures of financial filings. FILE may be - for standard input, or a folder: of the texts, Markdown and HTML files in
it, at any depth, those whose content says that they are filings are read.

Options:
  --format jsonl|json|csv|table  how to print them (default: jsonl, one JSON object a line)
  --as ${formats.join('|')}
                                 read all files as this (default: by their first lines and ending)
  --languages TAG,TAG…           read them in these languages, the likeliest first (default: ${TAGS.join(',')})
  --catalogue FILE               add the metrics and names of a workspace's .tickmark/metrics.json to the catalogue
  --help                         show this
  --version                      show the version

Exit code: 0 when every file was read, 2 when one was not, or the catalogue or the command line is wrong.
In csv, a text that a spreadsheet would run as a formula gets a ' in front.
`;

/** Reads the arguments after the program's name. */
export function requestOf(args: readonly string[]): Request {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return mistake(error instanceof Error ? firstLine(error.message) : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { type: 'help' };
  if (values.version === true) return { type: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return mistake('no command given');
  if (command !== 'extract') return mistake(`unknown command ${JSON.stringify(command)}: the only one is extract`);
  if (files.length === 0) return mistake('extract needs at least one file');
  return extraction(files, values);
}

interface Values {
  readonly format?: string | undefined;
  readonly as?: string | undefined;
  readonly languages?: string | undefined;
  readonly catalogue?: string | undefined;
}

function extraction(files: readonly string[], values: Values): Request {
  const { format: formatName = 'jsonl', as: asName, languages: list, catalogue = null } = values;
  const format = outputFormat.safeParse(formatName);
  if (!format.success) return mistake(`--format is one of ${OUTPUT_FORMATS.join(', ')}, not ${JSON.stringify(formatName)}`);
  const as = z.optional(inputFormat).safeParse(asName);
  if (!as.success) return mistake(`--as is one of ${formats.join(', ')}, not ${JSON.stringify(asName)}`);
  const languages = list?.split(',').map((tag) => tag.trim()) ?? [];
  const unknown = languages.find((tag) => !TAGS.includes(tag));
  if (unknown !== undefined)
    return mistake(`--languages takes ${TAGS.join(', ')}, with commas between, not ${JSON.stringify(unknown)}`);
  return { type: 'extract', files, format: format.data, as: as.data ?? null, languages, catalogue };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      as: { type: 'string' },
      languages: { type: 'string' },
      catalogue: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

function mistake(message: string): Request {
  return { type: 'mistake', message };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
