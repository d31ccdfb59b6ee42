import { directoryOf, namesOfOwner, type Owner, type OwnerEntry } from './directory';
import type { Library } from './library';
import { namesOfSubject, subjectName } from './subjectNames';
import { subjectKey, type Subject } from './subjects';
import type { TreePlace, TreeValue } from './treeNodes';
import { latestOf, sourceOf, valueOf } from './treeValues';

/** Metrics are wanted whose names, ids or companies have all the words. */
export interface SymbolsQuestion {
  readonly words: string;
  /** The reader's, a BCP 47 tag. */
  readonly language: string;
  readonly most: number;
}

/** A metric of a company. */
export interface LibrarySymbol {
  readonly owner: Owner;
  /** Null for a filing of nobody that is known. */
  readonly company: string | null;
  readonly subject: Subject;
  readonly name: string;
  /** Other names, of the metric or the company, by which words that stand in neither of the shown ones were found. */
  readonly also: readonly string[];
  readonly latest: TreeValue;
  /** Where the latest value stands. */
  readonly source: TreePlace;
}

interface Found {
  readonly entry: OwnerEntry;
  readonly subject: Subject;
  readonly name: string;
  readonly rank: string;
}

/** The metrics that words name, each with its latest value: those of the catalogue first, names that begin with the words before others. */
export function symbolsOf(library: Library, { words: written, language, most }: SymbolsQuestion): LibrarySymbol[] {
  const words = wordsOf(written);
  if (words.length === 0) return [];
  const directory = directoryOf(library);
  const found: Found[] = [];
  for (const { subject, owners } of directory.subjects.values()) {
    const meant = owners.filter((entry) => directory.matches(words, entry, subject));
    if (meant.length === 0) continue;
    const name = subjectName(subject, library.metrics, language);
    for (const entry of meant) found.push({ entry, subject, name, rank: rankOf(name, subject, words) });
  }
  found.sort((a, b) => compare(a.rank, b.rank));
  return found.slice(0, most).flatMap((one) => symbolOf(library, one, words) ?? []);
}

/** The words of a query or a filter, in lower case. */
export const wordsOf = (written: string): string[] => written.toLowerCase().split(/\s+/).filter(Boolean);

function rankOf(name: string, subject: Subject, words: readonly string[]): string {
  const lower = name.toLowerCase();
  const begins = words.some((word) => lower.startsWith(word)) ? 0 : 1;
  return `${subject.type === 'metric' ? 0 : 1}${begins}${lower} ${subjectKey(subject)}`;
}

function symbolOf(library: Library, { entry, subject, name }: Found, words: readonly string[]): LibrarySymbol | undefined {
  const { owner, company, years } = entry;
  const latest = latestOf(library.seriesOf(owner.company, subject, owner.file ?? undefined));
  if (latest === undefined) return undefined;
  return {
    owner,
    company: company?.name ?? null,
    subject,
    name,
    also: namesWith(words, [name, company?.name ?? ''], [...namesOfSubject(subject, library.metrics), ...namesOfOwner(entry)]),
    latest: valueOf(latest, years),
    source: sourceOf(latest.point),
  };
}

/** Of some names those that have the words which the shown names have not, as few as that takes. */
function namesWith(words: readonly string[], shown: readonly string[], names: readonly string[]): string[] {
  const also: string[] = [];
  for (const word of words) {
    if ([...shown, ...also].some((name) => name.toLowerCase().includes(word))) continue;
    const name = names.find((one) => one.toLowerCase().includes(word));
    if (name !== undefined) also.push(name);
  }
  return also;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
