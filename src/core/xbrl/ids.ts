import type { Element } from 'domhandler';
import { attributeText } from './markup';

/** Elements whose id one before them has: an id is unique in a document (XML 1.0, 3.3.1). */
export function elementsWithRepeatedId(elements: readonly Element[]): ReadonlySet<Element> {
  const seen = new Set<string>();
  const repeated = new Set<Element>();
  for (const element of [...elements].sort((a, b) => (a.startIndex ?? 0) - (b.startIndex ?? 0))) {
    const id = attributeText(element, 'id');
    if (id === null) continue;
    if (seen.has(id)) repeated.add(element);
    seen.add(id);
  }
  return repeated;
}
