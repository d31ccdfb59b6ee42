import { firstIndex } from '../ordered';
import { dayOfProfile } from './companies';
import type { Library } from './library';
import type { FilingRecord, RecordPlace } from './record';
import type { Subject } from './subjects';

/** The places wanted are those of other filings: `file` and `entity` say whose subject it is, as in a history's question. */
export interface OccurrencesQuestion {
  readonly file: string;
  readonly entity: string | null;
  readonly subject: Subject;
}

/** Where a filing speaks of a subject. */
export interface FiledPlaces {
  readonly file: string;
  /** In order of place. */
  readonly places: readonly RecordPlace[];
}

/** More than people go through; those of the latest filings are told. */
export const MOST_PLACES = 10_000;

/** Every figure and mention of a company's subject in the other filings, the latest filing first; none of nobody's that is known. */
export function occurrencesAcross(library: Library, { file, entity, subject }: OccurrencesQuestion): FiledPlaces[] {
  const company = library.companyNamed(file, entity);
  if (company === undefined) return [];
  const byFile = new Map<string, RecordPlace[]>();
  for (const { file: other, figure } of library.figuresAbout(company.key, subject)) add(byFile, other, [figure.place]);
  if (subject.type === 'metric')
    for (const other of company.files) add(byFile, other, mentionsIn(library, other, company.key, subject.id));
  byFile.delete(file);
  const dayOf = (other: string) => dayOfProfile(library.record(other)?.profile ?? { published: null, periodEnd: null });
  const latestFirst = [...byFile].sort(([a], [b]) => compare(dayOf(b), dayOf(a)));
  return within(
    MOST_PLACES,
    latestFirst.map(([other, places]) => ({ file: other, places: places.sort(inText) })),
  );
}

function mentionsIn(library: Library, file: string, company: string, metric: string): RecordPlace[] {
  const record = library.record(file);
  if (record === undefined) return [];
  const companies = library.companies.of(file);
  const isOnly = companies.every(({ key }) => key === company);
  const places = record.mentions.flatMap((mention) => (mention.metric === metric ? [mention.place] : []));
  return isOnly ? places : places.filter((place) => companies[companyNear(record, place)]?.key === company);
}

/** Whom a name is about where a filing is about many: whom the figures are about that stand beside it, else behind it, else before. */
function companyNear({ figures }: FilingRecord, { line }: RecordPlace): number {
  const after = firstIndex(figures.length, (index) => (figures[index]?.place.line ?? 0) >= line);
  return figures[after]?.company ?? figures[after - 1]?.company ?? -1;
}

function within(most: number, found: readonly FiledPlaces[]): FiledPlaces[] {
  let left = most;
  return found.flatMap(({ file, places }) => {
    const some = places.slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ file, places: some }];
  });
}

function add(lists: Map<string, RecordPlace[]>, key: string, places: readonly RecordPlace[]): void {
  if (places.length === 0) return;
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...places]);
  else list.push(...places);
}

const inText = (a: RecordPlace, b: RecordPlace) => a.line - b.line || a.character - b.character;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
