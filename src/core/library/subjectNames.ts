import { withoutEllipsis, type MetricLookup } from './reading';
import { conceptInWords, type Subject } from './subjects';

/** What a subject of the library is called in a language, a BCP 47 tag: there is no filing at hand whose words could name it. */
export function subjectName(subject: Subject, metrics: MetricLookup, language: string): string {
  switch (subject.type) {
    case 'metric':
      return withoutEllipsis(metrics.label(subject.id, language) ?? subject.id);
    case 'fact':
      return factName(subject.concept, subject.members);
    case 'label':
      return subject.words;
  }
}

/** All that a subject goes by: the names of a metric in every language and its id, a concept and the words of its name. */
export function namesOfSubject(subject: Subject, metrics: MetricLookup): string[] {
  switch (subject.type) {
    case 'metric': {
      const labels = Object.values(metrics.byId(subject.id)?.labels ?? {}).flat();
      return [...labels.map(withoutEllipsis), subject.id];
    }
    case 'fact':
      return [factName(subject.concept, subject.members), subject.concept];
    case 'label':
      return [subject.words];
  }
}

/** `Goodwill (Asia Pacific)`: the concept, and what its dimensions narrow it down to. */
function factName(concept: string, members: string): string {
  const name = conceptInWords(concept) ?? concept;
  const parts = members === '' ? [] : members.split(' ').map((pair) => memberInWords(pair.slice(pair.indexOf('=') + 1)));
  return parts.length === 0 ? name : `${name} (${parts.join(', ')})`;
}

function memberInWords(member: string): string {
  return conceptInWords(member.replace(/Member$/, '')) ?? member;
}
