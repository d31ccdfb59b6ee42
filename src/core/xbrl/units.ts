import type { Element } from 'domhandler';
import type { ReadResource } from './contexts';
import { attributeText, childElements, placeOf, textIn } from './markup';
import type { PrefixedName, Unit, XbrlProblem } from './model';
import { namespaces, type NamespaceScopes } from './namespaces';
import { problem } from './problems';

/** `xbrli:unit`: XBRL 2.1, 4.8. */
export function readUnit(element: Element, scopes: NamespaceScopes, source: string): ReadResource<Unit> {
  const problems: XbrlProblem[] = [];
  const measures = { numerators: [] as PrefixedName[], denominators: [] as PrefixedName[] };

  const readParts = (parent: Element, into: PrefixedName[]) => {
    for (const child of childElements(parent)) {
      scopes.enter(child);
      const { namespace, local } = scopes.ofElement(child);
      if (namespace === namespaces.instance) readPart(local, child, into);
      scopes.leave(child);
    }
  };
  // The nesting is XBRL's, three levels at most: a divide inside of a numerator is not looked into.
  const readPart = (local: string, part: Element, into: PrefixedName[]) => {
    if (local === 'measure') addMeasure(part, into);
    else if (local === 'divide' && part.parent === element) readParts(part, measures.numerators);
    else if (local === 'unitnumerator' && part.parent?.parent === element) readParts(part, measures.numerators);
    else if (local === 'unitdenominator' && part.parent?.parent === element) readParts(part, measures.denominators);
  };
  const addMeasure = (part: Element, into: PrefixedName[]) => {
    const text = textIn(part);
    const name = scopes.ofText(text);
    if (name === null) problems.push(problem('malformedName', text, placeOf(part, source)));
    else {
      if (name.namespace === null && text.includes(':')) problems.push(problem('undeclaredPrefix', text, placeOf(part, source)));
      into.push(text);
    }
  };

  readParts(element, measures.numerators);
  const id = attributeText(element, 'id');
  const isMeasured = measures.numerators.length > 0;
  if (id === null) problems.push(problem('unitWithoutId', '', placeOf(element, source)));
  if (!isMeasured) problems.push(problem('unitWithoutMeasure', id ?? '', placeOf(element, source)));
  return { element, id, read: id !== null && isMeasured ? { id, ...measures } : null, problems };
}
