import { dayOfProfile } from './companies';
import type { Library } from './library';
import type { RecordDefinition } from './record';

/** The definitions wanted are those of other filings: `file` and `entity` say whose metric it is, as in a history's question. */
export interface DefinitionsQuestion {
  readonly file: string;
  readonly entity: string | null;
  readonly metric: string;
}

/** A definition with the filing that has it. */
export interface FiledDefinition {
  readonly file: string;
  readonly definition: RecordDefinition;
}

/** Releases repeat their definitions every quarter: the latest ones will do. */
export const MOST_DEFINITIONS = 20;

/**
 * What other filings say that a metric means: those of the same company, the latest first, and then those of nobody that is known, such
 * as a glossary. What another company means by it may be something else, so that counts only where it is not known whose metric it is.
 */
export function definitionsAcross(library: Library, { file, entity, metric }: DefinitionsQuestion): FiledDefinition[] {
  const company = library.companyNamed(file, entity)?.key;
  const defining = library.files.flatMap((other) => {
    const record = other === file ? undefined : library.record(other);
    const definitions = record?.definitions.filter((definition) => definition.metric === metric) ?? [];
    if (record === undefined || definitions.length === 0) return [];
    const companies = library.companies.of(other);
    const isIts = company !== undefined && companies.some(({ key }) => key === company);
    const isNobodys = companies.length === 0;
    if (company !== undefined && !isIts && !isNobodys) return [];
    return [{ other, definitions, isIts, day: dayOfProfile(record.profile) }];
  });
  defining.sort((a, b) => Number(b.isIts) - Number(a.isIts) || compare(b.day, a.day));
  return defining
    .flatMap(({ other, definitions }) => definitions.map((definition) => ({ file: other, definition })))
    .slice(0, MOST_DEFINITIONS);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
