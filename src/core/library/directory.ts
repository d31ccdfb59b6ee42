import type { Profile } from '../filing';
import { dayOfProfile } from './companies';
import type { Library } from './library';
import type { Company } from './librarySeries';
import { namesOfSubject } from './subjectNames';
import { subjectKey, type Subject } from './subjects';

/** Whose figures: a company's, by its key, or those of a filing of nobody that is known. */
export type Owner =
  | { readonly company: string; readonly file: null } //
  | { readonly company: null; readonly file: string };

/** How the years of an owner are counted and named. */
export type OwnYears = Pick<Profile, 'fiscalYearEndMonth' | 'fiscalYearOffset'>;

export const CALENDAR_YEARS: OwnYears = { fiscalYearEndMonth: 12, fiscalYearOffset: 0 };

/** An owner with what there is of it. */
export interface OwnerEntry {
  readonly owner: Owner;
  readonly key: string;
  /** Null for a filing of nobody. */
  readonly company: Company | null;
  readonly years: OwnYears;
  /** What it has values of, by {@link subjectKey}. */
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** Who has what: the library's contents without the figures. */
export interface Directory {
  /** By name; filings of nobody come last. */
  readonly owners: readonly OwnerEntry[];
  ownerOf(owner: Owner): OwnerEntry | undefined;
  /** Every subject with those that have values of it, by {@link subjectKey}. */
  readonly subjects: ReadonlyMap<string, { readonly subject: Subject; readonly owners: readonly OwnerEntry[] }>;
  /** Whether all words, in lower case, are in what an owner and a subject go by. */
  matches(words: readonly string[], entry: OwnerEntry, subject: Subject): boolean;
}

export const ownerKey = ({ company, file }: Owner): string => company ?? `file:${file}`;

/** The directory of a library, made once for each state of it. */
export function directoryOf(library: Library): Directory {
  return library.derived(makeDirectory);
}

interface Draft {
  readonly owner: Owner;
  readonly company: Company | null;
  readonly subjects: Map<string, Subject>;
}

function makeDirectory(library: Library): Directory {
  const owners = [...draftsOf(library)].map(([key, { owner, company, subjects }]): OwnerEntry => ({
    key,
    owner,
    company,
    subjects,
    years: yearsOf(library, owner, company),
  }));
  owners.sort((a, b) => Number(a.company === null) - Number(b.company === null) || compare(sortName(a), sortName(b)));
  const byKey = new Map(owners.map((entry) => [entry.key, entry]));
  const subjects = new Map<string, { subject: Subject; owners: OwnerEntry[] }>();
  for (const entry of owners)
    for (const [key, subject] of entry.subjects) {
      const known = subjects.get(key);
      if (known === undefined) subjects.set(key, { subject, owners: [entry] });
      else known.owners.push(entry);
    }
  const texts = new SearchTexts(library);
  return {
    owners,
    ownerOf: (owner) => byKey.get(ownerKey(owner)),
    subjects,
    matches: (words, entry, subject) =>
      words.every((word) => texts.of(entry).includes(word) || texts.ofSubject(subject).includes(word)),
  };
}

function draftsOf(library: Library): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const file of library.files) {
    const companies = library.companies.of(file);
    for (const { subject, company: local, hasValues } of library.subjectsIn(file)) {
      if (!hasValues) continue;
      const company = companies[local] ?? null;
      const owner: Owner = company === null ? { company: null, file } : { company: company.key, file: null };
      const key = ownerKey(owner);
      const draft = drafts.get(key) ?? { owner, company, subjects: new Map<string, Subject>() };
      drafts.set(key, draft);
      draft.subjects.set(subjectKey(subject), subject);
    }
  }
  return drafts;
}

/** Of the latest filing that the owner made itself; one that many are in does not say how each counts its years. */
function yearsOf(library: Library, { company, file }: Owner, known: Company | null): OwnYears {
  const files = company === null ? [file] : (known?.files ?? []);
  const own = files.flatMap((one) => {
    const profile = library.record(one)?.profile;
    const isFilers = company === null || library.companies.of(one)[0]?.key === company;
    return profile && isFilers ? [profile] : [];
  });
  const [latest] = own.sort((a, b) => compare(dayOfProfile(b), dayOfProfile(a)));
  return latest ?? CALENDAR_YEARS;
}

/** What owners and subjects can be found by; made when it is first asked for. */
class SearchTexts {
  readonly #library: Library;
  readonly #owners = new Map<OwnerEntry, string>();
  readonly #subjects = new Map<string, string>();

  constructor(library: Library) {
    this.#library = library;
  }

  of(entry: OwnerEntry): string {
    const known = this.#owners.get(entry);
    if (known !== undefined) return known;
    const made = namesOfOwner(entry).join('\n').toLowerCase();
    this.#owners.set(entry, made);
    return made;
  }

  ofSubject(subject: Subject): string {
    const key = subjectKey(subject);
    const known = this.#subjects.get(key);
    if (known !== undefined) return known;
    const made = namesOfSubject(subject, this.#library.metrics).join('\n').toLowerCase();
    this.#subjects.set(key, made);
    return made;
  }
}

/** All that an owner goes by. */
export function namesOfOwner({ company, owner }: Pick<OwnerEntry, 'company' | 'owner'>): string[] {
  if (company === null) return [fileName(owner.file ?? '')];
  const { names, tickers, cik, lei } = company;
  return [...names, ...tickers, cik, lei].filter((name) => name !== null);
}

/** The last part of a URI or path, as people read it. */
export function fileName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const sortName = ({ company, owner }: OwnerEntry) => (company?.name ?? owner.file ?? '').toLowerCase();
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
