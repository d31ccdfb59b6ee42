import { clustersOf, mergedEvidence } from '../companies/clusters';
import { companyNameKey } from '../companies/names';
import type { CompanyEvidence, Profile } from '../filing';
import type { Company } from './librarySeries';
import type { FilingRecord } from './record';

/** A filing of the library as far as companies go. */
export interface FiledEvidence {
  readonly file: string;
  readonly record: Pick<FilingRecord, 'companies' | 'profile'>;
}

/** The companies of a library, put together from what its filings and the workspace say of them. */
export class Companies {
  /** By name. */
  readonly all: readonly Company[];
  /** Of each file: the company of each of its record's {@link FilingRecord.companies}. */
  readonly #byFile: ReadonlyMap<string, readonly Company[]>;

  /** @param known what the workspace's own file says: its names come first */
  constructor(filings: readonly FiledEvidence[], known: readonly CompanyEvidence[]) {
    const latestFirst = [...filings].sort((a, b) => compare(dayOf(b), dayOf(a)));
    const owned = [
      ...known.map((evidence) => ({ evidence, file: null as string | null })),
      ...latestFirst.flatMap(({ file, record }) => record.companies.map((evidence) => ({ evidence, file }))),
    ];
    const members: (typeof owned)[] = [];
    const numbers = clustersOf(owned.map(({ evidence }) => evidence));
    numbers.forEach((number, index) => {
      const one = owned[index];
      if (one) (members[number] ??= []).push(one);
    });
    const companies = members.map((each) =>
      companyOf(
        each.map(({ evidence }) => evidence),
        filesOf(each),
      ),
    );
    const byFile = new Map<string, Company[]>();
    owned.forEach(({ file }, index) => {
      const company = companies[numbers[index] ?? -1];
      if (file === null || !company) return;
      const list = byFile.get(file);
      if (list === undefined) byFile.set(file, [company]);
      else list.push(company);
    });
    this.#byFile = byFile;
    this.all = companies.filter(({ files }) => files.length > 0).sort((a, b) => compare(a.name, b.name));
  }

  /** The companies that a filing is about, in the order of its record. */
  of(file: string): readonly Company[] {
    return this.#byFile.get(file) ?? [];
  }

  /** The company with a key. */
  withKey(key: string): Company | undefined {
    return this.all.find((company) => company.key === key);
  }

  /** The companies that a person may mean: by key, ticker, identifier or any of their names, else by words in a name. */
  named(words: string): Company[] {
    const folded = words.trim().toLowerCase();
    const nameKey = companyNameKey(words);
    const isMeant = (company: Company) =>
      [company.key, company.cik, company.lei, ...company.tickers, ...company.tickers.map((ticker) => ticker.split(':')[1])].some(
        (identifier) => identifier?.toLowerCase() === folded,
      ) || company.names.some((name) => nameKey !== '' && companyNameKey(name) === nameKey);
    const meant = this.all.filter(isMeant);
    return meant.length > 0 ? meant : this.all.filter(({ names }) => names.some((name) => name.toLowerCase().includes(folded)));
  }
}

/** The day that a filing counts as said on: it was published, or else its period ended. Empty where neither is known. */
export const dayOfProfile = ({ published, periodEnd }: Pick<Profile, 'published' | 'periodEnd'>) => published ?? periodEnd ?? '';
const dayOf = ({ record: { profile } }: FiledEvidence) => dayOfProfile(profile);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const filesOf = (owned: readonly { readonly file: string | null }[]) => [...new Set(owned.flatMap(({ file }) => file ?? []))];

function companyOf(evidence: readonly CompanyEvidence[], files: readonly string[]): Company {
  const { names, tickers, cik, lei } = mergedEvidence(evidence);
  const [first = cik ?? lei ?? ''] = names;
  return { key: keyOf({ names, tickers, cik, lei }), name: first, names, tickers, cik, lei, files };
}

/** The same whatever the order of the filings, as long as the strongest evidence is the same. */
function keyOf({ names, tickers, cik, lei }: CompanyEvidence): string {
  if (cik !== null) return `cik:${cik}`;
  if (lei !== null) return `lei:${lei}`;
  const [ticker] = [...tickers].sort();
  return ticker ?? `name:${[...names].map(companyNameKey).sort()[0] ?? ''}`;
}
