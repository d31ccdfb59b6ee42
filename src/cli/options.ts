import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { formatOfName, type ExportFormat } from '../core/export/formats';
import { checkIds, type CheckId } from '../core/checks/model';
import { formats } from '../core/filing';
import { languages as knownLanguages } from '../core/languages/all';

/** The shapes figures are printed in; the first is used where nothing else is said. */
export const EXTRACT_FORMATS = ['jsonl', 'json', 'csv', 'table', 'xlsx'] as const;
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** The shapes series are printed in; the first is used where nothing else is said. */
export const SERIES_FORMATS = ['table', 'json', 'csv', 'xlsx'] as const;
export type SeriesFormat = (typeof SERIES_FORMATS)[number];

/** The shapes findings are printed in; the first is used where nothing else is said. */
export const CHECK_FORMATS = ['table', 'json', 'markdown', 'sarif'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What the command line asks for. */
export type Request =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'mistake'; readonly message: string }
  | ExtractRequest
  | SeriesRequest
  | CheckRequest;

/** Which files are read, and how. */
export interface ReadingRequest {
  readonly files: readonly string[];
  readonly as: InputFormat | null;
  /** Tags of the languages the files may be in, the likeliest first; all when empty. */
  readonly languages: readonly string[];
  /** A file of metrics that the catalogue is to have besides. */
  readonly catalogue: string | null;
}

export interface ExtractRequest extends ReadingRequest {
  readonly type: 'extract';
  readonly format: ExtractFormat;
  /** The file to write; null for standard output. */
  readonly out: string | null;
}

export interface SeriesRequest extends ReadingRequest {
  readonly type: 'series';
  /** The catalogue's id, as the caller wrote it. */
  readonly metric: string;
  /** A name, ticker, CIK or LEI, or a part of a name; null for all companies. */
  readonly entity: string | null;
  readonly format: SeriesFormat;
  readonly out: string | null;
}

export interface CheckRequest extends ReadingRequest {
  readonly type: 'check';
  readonly format: CheckFormat;
  readonly out: string | null;
  /** Findings of less confidence are left out; from 0 to 1. */
  readonly minConfidence: number;
  /** Only findings of these; null for all. */
  readonly checks: readonly CheckId[] | null;
  /** Whether what `.tickmark/ignore.json` and comments say counts. */
  readonly ignore: boolean;
}

const inputFormat = z.enum(formats);
export type InputFormat = z.infer<typeof inputFormat>;
const TAGS = knownLanguages.map(({ tag }) => tag);

export const HELP = `Usage: tickmark extract FILE… [options]
       tickmark series FILE… --metric ID [--entity NAME] [options]
       tickmark check FILE… [options]

extract prints the figures of financial filings. series reads all files as one library and prints the values of one metric over
time, with their changes and sources. check says where filings disagree with themselves and with each other.

FILE may be - for standard input, or a folder: of the texts, Markdown and HTML files in it, at any depth, those whose content says
that they are filings are read.

Options:
  --format ${EXTRACT_FORMATS.join('|')}
                                 how extract prints (default: by the ending of --out, else jsonl, one JSON object a line)
  --format ${SERIES_FORMATS.join('|')}
                                 how series prints (default: by the ending of --out, else table)
  --format ${CHECK_FORMATS.join('|')}
                                 how check prints (default: by the ending of --out, else table)
  --out FILE                     write to this file; xlsx needs it, or a standard output that is no terminal
  --metric ID                    the metric by its id in the catalogue: us-gaap:Revenues
  --entity NAME                  only companies with this in their name, or with this ticker, CIK or LEI
  --check NAME,NAME…             only findings of these checks: ${checkIds.slice(0, 5).join(', ')},
                                 ${checkIds.slice(5).join(', ')}
  --min-confidence N             only findings of this confidence at least, from 0 to 1
  --no-ignore                    whatever .tickmark/ignore.json and comments in the filings say
  --as ${formats.join('|')}
                                 read all files as this (default: by their first lines and ending)
  --languages TAG,TAG…           read them in these languages, the likeliest first (default: ${TAGS.join(',')})
  --catalogue FILE               add the metrics and names of a workspace's .tickmark/metrics.json to the catalogue
  --help                         show this
  --version                      show the version

Exit code: 0 when every file was read and, of check, nothing was found that does not tie; 1 when something was; 2 when a file
could not be read, the result could not be written, or the catalogue or the command line is wrong.
In csv, a text that a spreadsheet would run as a formula gets a ' in front.
`;

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  metric: { type: 'string' },
  entity: { type: 'string' },
  check: { type: 'string' },
  'min-confidence': { type: 'string' },
  'no-ignore': { type: 'boolean' },
  as: { type: 'string' },
  languages: { type: 'string' },
  catalogue: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** The command line cannot be understood; the message says why. */
class Mistake extends Error {}

/** Each command's name, with what makes a request of its files and options. */
const COMMANDS: ReadonlyMap<string, (files: readonly string[], values: Values) => Request> = new Map([
  ['extract', extraction],
  ['series', seriesQuestion],
  ['check', checking],
]);

/** Reads the arguments after the program's name. */
export function requestOf(args: readonly string[]): Request {
  try {
    const { values, positionals } = parse(args);
    if (values.help === true) return { type: 'help' };
    if (values.version === true) return { type: 'version' };
    return commandOf(positionals, values);
  } catch (error) {
    return { type: 'mistake', message: error instanceof Error ? firstLine(error.message) : String(error) };
  }
}

function commandOf([name, ...files]: readonly string[], values: Values): Request {
  if (name === undefined) throw new Mistake('no command given');
  const command = COMMANDS.get(name);
  if (command === undefined)
    throw new Mistake(`unknown command ${JSON.stringify(name)}: there are ${[...COMMANDS.keys()].join(', ')}`);
  if (files.length === 0) throw new Mistake(`${name} needs at least one file`);
  return command(files, values);
}

function extraction(files: readonly string[], values: Values): Request {
  allowOnly('extract', values, []);
  const out = outOf(files, values);
  return { type: 'extract', format: formatOf(EXTRACT_FORMATS, values.format, out), out, ...readingOf(files, values) };
}

function seriesQuestion(files: readonly string[], values: Values): Request {
  allowOnly('series', values, ['metric', 'entity']);
  const { metric, entity } = values;
  if (metric === undefined || metric === '') throw new Mistake('series needs --metric ID, such as --metric us-gaap:Revenues');
  const out = outOf(files, values);
  const format = formatOf(SERIES_FORMATS, values.format, out);
  return { type: 'series', metric, entity: entity ?? null, format, out, ...readingOf(files, values) };
}

function checking(files: readonly string[], values: Values): Request {
  allowOnly('check', values, ['check', 'min-confidence', 'no-ignore']);
  const out = outOf(files, values);
  const format = checkFormatOf(values.format, out);
  const chosen = { minConfidence: confidenceOf(values), checks: checksOf(values), ignore: values['no-ignore'] !== true };
  return { type: 'check', format, out, ...chosen, ...readingOf(files, values) };
}

/** The options that one command alone takes. */
const OWNERS = {
  metric: 'series',
  entity: 'series',
  check: 'check',
  'min-confidence': 'check',
  'no-ignore': 'check',
} as const;

function allowOnly(command: string, values: Values, own: readonly (keyof typeof OWNERS)[]): void {
  for (const option of Object.keys(OWNERS) as (keyof typeof OWNERS)[]) {
    if (values[option] !== undefined && !own.includes(option))
      throw new Mistake(`--${option} is an option of ${OWNERS[option]}, not of ${command}`);
  }
}

function confidenceOf({ 'min-confidence': text }: Values): number {
  const confidence = text === undefined ? 0 : Number(text);
  if (text?.trim() === '' || !(confidence >= 0 && confidence <= 1))
    throw new Mistake(`--min-confidence is a number from 0 to 1, not ${JSON.stringify(text)}`);
  return confidence;
}

function checksOf({ check: list }: Values): readonly CheckId[] | null {
  if (list === undefined) return null;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !checkIds.some((check) => check === name));
  if (unknown !== undefined)
    throw new Mistake(`--check takes ${checkIds.join(', ')}, with commas between, not ${JSON.stringify(unknown)}`);
  return checkIds.filter((check) => names.includes(check));
}

const CHECK_ENDINGS = [
  ['.sarif', 'sarif'],
  ['.sarif.json', 'sarif'],
  ['.json', 'json'],
  ['.md', 'markdown'],
] as const;

function checkFormatOf(name: string | undefined, out: string | null): CheckFormat {
  const byEnding = CHECK_ENDINGS.find(([ending]) => out?.endsWith(ending) === true);
  if (name === undefined) return byEnding?.[1] ?? CHECK_FORMATS[0];
  return known(CHECK_FORMATS, name);
}

function readingOf(files: readonly string[], { as: name, languages: list, catalogue }: Values): ReadingRequest {
  const as = z.optional(inputFormat).safeParse(name);
  if (!as.success) throw new Mistake(`--as is one of ${formats.join(', ')}, not ${JSON.stringify(name)}`);
  const languages = list?.split(',').map((tag) => tag.trim()) ?? [];
  const unknown = languages.find((tag) => !TAGS.includes(tag));
  if (unknown !== undefined)
    throw new Mistake(`--languages takes ${TAGS.join(', ')}, with commas between, not ${JSON.stringify(unknown)}`);
  if (catalogue === '') throw new Mistake('--catalogue needs the name of a file');
  return { files, as: as.data ?? null, languages, catalogue: catalogue ?? null };
}

function outOf(files: readonly string[], { out }: Values): string | null {
  if (out === '') throw new Mistake('--out needs the name of a file');
  if (out !== undefined && files.includes(out)) throw new Mistake(`--out would write over ${out}, which is to be read`);
  return out ?? null;
}

/** @param choices the default first, and every {@link ExportFormat} among them. */
function formatOf<F extends string>(choices: readonly [F | ExportFormat, ...F[]], name: string | undefined, out: string | null) {
  const byEnding = out === null ? undefined : formatOfName(out);
  return name === undefined ? (byEnding ?? choices[0]) : known(choices, name);
}

function known<F extends string>(formats: readonly F[], name: string): F {
  const format = formats.find((one) => one === name);
  if (format === undefined) throw new Mistake(`--format is one of ${formats.join(', ')}, not ${JSON.stringify(name)}`);
  return format;
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
