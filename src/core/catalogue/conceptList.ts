import type { Metric, ReportingConcept } from './schema';

/** Concepts as the metric files write them: separated by blanks, one that is reported the other way round with a minus before it. */
export function conceptList(text: string): ReportingConcept[] {
  return text
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => (name.startsWith('-') ? { concept: name.slice(1), sign: -1 } : { concept: name }));
}

/** A metric whose id is the first of some concepts, and that the others report too. */
export function identified(concepts: string): Pick<Metric, 'id' | 'concepts'> {
  const [own, ...others] = conceptList(concepts);
  if (!own) throw new Error('A metric needs a concept to be identified by.');
  return { id: own.concept, concepts: others };
}
