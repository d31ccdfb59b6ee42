import type { ReportingConcept } from './schema';

/** Concepts as the metric files write them: separated by blanks, one that is reported the other way round with a minus before it. */
export function conceptList(text: string): ReportingConcept[] {
  return text
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => (name.startsWith('-') ? { concept: name.slice(1), sign: -1 } : { concept: name }));
}
