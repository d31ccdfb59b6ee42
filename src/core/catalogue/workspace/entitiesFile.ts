import { z } from 'zod';
import type { CompanyEvidence } from '../../filing';
import { problemAt, problemsOfIssues } from './issues';
import { readJson, type JsonText } from './jsonText';
import type { FileProblem } from './problems';

/** `.tickmark/entities.json`: companies by all their names, so that filings which call one company differently meet. */

const name = z.string().regex(/\p{L}/u);

/** Two letters of a country, as ISO 3166-1 has them, and the exchange's symbol. */
const ticker = z.string().regex(/^[A-Z]{2}:[A-Z0-9][A-Z0-9.-]*$/);

export const companySchema = z.strictObject({
  name: name.describe('The company’s name, as you want to read it.'),
  aliases: z
    .array(name)
    .optional()
    .describe('Other names that filings give it: short ones, former ones, those in other languages and scripts.'),
  cik: z
    .string()
    .regex(/^\d{1,10}$/)
    .optional()
    .describe('Central Index Key, the number that the SEC’s EDGAR has for it. Leading zeros may be left out.'),
  lei: z
    .string()
    .regex(/^[A-Z0-9]{18}\d{2}$/, { abort: true })
    .refine(hasCheckDigits)
    .optional()
    .describe('Legal Entity Identifier: twenty characters (ISO 17442).'),
  tickers: z
    .array(ticker.describe('Country and symbol: US:HARO, HK:03660.'))
    .optional()
    .describe('Symbols at exchanges, each behind the country of its exchange: US:HARO, HK:03660.'),
});

export const entitiesFile = z.strictObject({
  $schema: z.string().optional().describe('Where the schema of this file is. Tickmark does not need it.'),
  companies: z.array(z.unknown()).describe('Companies that filings of this workspace are about.'),
});

/** What a file of companies says, and what is wrong with it. A company that has a problem is left out. */
export interface EntitiesFile {
  readonly companies: readonly CompanyEvidence[];
  readonly problems: readonly FileProblem[];
}

export function readEntitiesFile(text: string): EntitiesFile {
  if (text.trim() === '') return { companies: [], problems: [] };
  const read = readJson(text);
  if (read.type === 'broken') return { companies: [], problems: [read.problem] };
  const { json } = read;
  const file = entitiesFile.safeParse(json.value);
  const problems = [...read.problems, ...problemsOfIssues(file.error?.issues ?? [], json, [])];
  const owners = new Map<string, string>();
  const companies = listIn(json.value, 'companies').flatMap((entry, index) => {
    const checked = checkedCompany(entry, ['companies', index], json, owners);
    problems.push(...checked.problems);
    return checked.company ?? [];
  });
  return { companies, problems };
}

/** A list of the file's top level; empty where it is none, which zod has said. */
export function listIn(file: unknown, field: string): readonly unknown[] {
  const list: unknown = typeof file === 'object' && file !== null ? new Map(Object.entries(file)).get(field) : undefined;
  return Array.isArray(list) ? list : [];
}

type Company = z.infer<typeof companySchema>;

function checkedCompany(entry: unknown, path: readonly (string | number)[], json: JsonText, owners: Map<string, string>) {
  const parsed = companySchema.safeParse(entry);
  if (!parsed.success) return { problems: problemsOfIssues(parsed.error.issues, json, path) };
  const company = parsed.data;
  const marks = marksOf(company);
  const taken = marks.flatMap(({ field, mark, key }) => {
    const owner = owners.get(key);
    return owner === undefined ? [] : [problemAt(json, [...path, ...field], 'companyTwice', mark, owner)];
  });
  if (taken.length > 0) return { problems: taken };
  for (const { key } of marks) owners.set(key, company.name);
  return { company: evidenceOf(company), problems: [] };
}

/** What a company is known by, with the field that says it: two companies that share one would be taken for one. */
function marksOf({ name, aliases = [], cik, lei, tickers = [] }: Company) {
  const mark = (kind: string, text: string, ...field: (string | number)[]) => ({
    field,
    mark: text,
    key: `${kind}\n${text.toLowerCase()}`,
  });
  return [
    mark('name', name, 'name'),
    ...aliases.map((alias, at) => mark('name', alias, 'aliases', at)),
    ...tickers.map((symbol, at) => mark('ticker', symbol, 'tickers', at)),
    ...(cik === undefined ? [] : [mark('cik', paddedCik(cik), 'cik')]),
    ...(lei === undefined ? [] : [mark('lei', lei, 'lei')]),
  ];
}

function evidenceOf({ name, aliases = [], cik, lei, tickers = [] }: Company): CompanyEvidence {
  return {
    names: [...new Set([name, ...aliases])],
    tickers: [...new Set(tickers)],
    cik: cik === undefined ? null : paddedCik(cik),
    lei: lei ?? null,
  };
}

function paddedCik(cik: string): string {
  return cik.padStart(10, '0');
}

/** ISO 17442-1, 5: the last two digits make the whole, letters as 10 to 35, one more than a multiple of 97 (ISO 7064, MOD 97-10). */
function hasCheckDigits(lei: string): boolean {
  let rest = 0;
  for (const character of lei) for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
