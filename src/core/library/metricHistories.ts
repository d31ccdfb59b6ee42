import { cutShort } from './cutShort';
import { CALENDAR_YEARS, directoryOf, type Owner, type OwnYears } from './directory';
import type { Library } from './library';
import type { LibrarySeries } from './librarySeries';
import { subjectName } from './subjectNames';
import type { Subject } from './subjects';

/** Whose histories are wanted, and of what. */
export interface HistoriesQuestion {
  readonly file: string;
  /** The company as the filing names it; null for its filer. */
  readonly entity: string | null;
  readonly subjects: readonly Subject[];
  /** The reader's: a BCP 47 tag. */
  readonly language: string;
}

/** A subject with its names. */
export interface NamedSubject {
  readonly subject: Subject;
  /** In the language of the filing. */
  readonly name: string;
  /** In the reader's language, where that is another name. */
  readonly readerName: string | null;
}

/** All values of a subject over time. */
export interface SubjectHistory extends NamedSubject {
  readonly companyName: string | null;
  readonly years: OwnYears;
  readonly series: readonly LibrarySeries[];
}

/** As many places of a value as a table of values has room for. */
const MOST_SOURCES = 20;

/** The histories of subjects, in the order of the question; what has no values is left out. */
export function historiesOf(library: Library, question: HistoriesQuestion): SubjectHistory[] {
  const owner = ownerOf(library, question);
  const years = directoryOf(library).ownerOf(owner)?.years ?? CALENDAR_YEARS;
  const companyName = library.companyNamed(question.file, question.entity)?.name ?? null;
  return question.subjects.flatMap((subject) => {
    const series = library.seriesOf(owner.company, subject, question.file);
    if (series.length === 0) return [];
    const shown = series.map((one) => ({ ...one, points: one.points.map((point) => cutShort(point, MOST_SOURCES)) }));
    return [{ ...named(library, question, subject), companyName, years, series: shown }];
  });
}

/** What else there are values of, of the company of a question, by name. */
export function subjectsOf(library: Library, question: Omit<HistoriesQuestion, 'subjects'>): NamedSubject[] {
  const entry = directoryOf(library).ownerOf(ownerOf(library, question));
  const subjects = [...(entry?.subjects.values() ?? [])].map((subject) => named(library, question, subject));
  return subjects.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

type Asked = Pick<HistoriesQuestion, 'file' | 'entity' | 'language'>;

function ownerOf(library: Library, { file, entity }: Asked): Owner {
  const company = library.companyNamed(file, entity)?.key;
  return company === undefined ? { company: null, file } : { company, file: null };
}

function named(library: Library, { file, language }: Asked, subject: Subject): NamedSubject {
  const name = subjectName(subject, library.metrics, library.record(file)?.profile.language ?? language);
  const readerName = subjectName(subject, library.metrics, language);
  return { subject, name, readerName: readerName === name ? null : readerName };
}
