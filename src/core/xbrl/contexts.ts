import type { Element } from 'domhandler';
import { duration, instant } from '../calendar';
import { attributeText, childElements, placeOf, textIn } from './markup';
import type { Context, Dimension, XbrlProblem } from './model';
import { namespaces, type NamespaceScopes } from './namespaces';
import { problem, type XbrlProblemCode } from './problems';
import { endingDay, startingDay } from './dates';

/** What a resource (a context, a unit) turned out to be; `read` is null where it is broken. */
export interface ReadResource<T> {
  readonly element: Element;
  readonly id: string | null;
  readonly read: T | null;
  readonly problems: readonly XbrlProblem[];
}

/**
 * `xbrli:context`: XBRL 2.1, 4.7; its dimensions: XBRL Dimensions 1.0, 3.1. Without an id or a period it is of no use, nor with a
 * dimension that cannot be read: its facts would pass for those of the whole company.
 */
export function readContext(element: Element, scopes: NamespaceScopes, source: string): ReadResource<Context> {
  return new ContextReader(element, scopes, source).read();
}

class ContextReader {
  readonly #element: Element;
  readonly #scopes: NamespaceScopes;
  readonly #source: string;
  readonly #problems: XbrlProblem[] = [];
  readonly #dimensions = new Map<string, Dimension>();
  #entity: Context['entity'] | null = null;
  #period: Context['period'] | null = null;
  #statesPeriod = false;
  #hasBrokenDimension = false;

  constructor(element: Element, scopes: NamespaceScopes, source: string) {
    this.#source = source;
    this.#element = element;
    this.#scopes = scopes;
  }

  read(): ReadResource<Context> {
    this.#eachChild(this.#element, (local, child) => {
      if (local === 'entity') this.#readEntity(child);
      else if (local === 'scenario') this.#readDimensions(child);
      else if (local === 'period') this.#period = this.#readPeriod(child);
    });
    const id = attributeText(this.#element, 'id');
    if (id === null) this.#report('contextWithoutId', '', this.#element);
    if (!this.#statesPeriod) this.#report('contextWithoutPeriod', id ?? '', this.#element);
    if (this.#entity === null) this.#report('contextWithoutEntity', id ?? '', this.#element);
    return { element: this.#element, id, read: this.#context(id), problems: this.#problems };
  }

  #context(id: string | null): Context | null {
    if (id === null || this.#period === null || this.#hasBrokenDimension) return null;
    const dimensions = [...this.#dimensions.values()].sort((a, b) => (a.axis < b.axis ? -1 : 1));
    return { id, entity: this.#entity ?? { scheme: '', identifier: '' }, period: this.#period, dimensions };
  }

  /** The children that are XBRL's own. */
  #eachChild(parent: Element, visit: (local: string, child: Element) => void): void {
    for (const child of childElements(parent)) {
      this.#scopes.enter(child);
      const { namespace, local } = this.#scopes.ofElement(child);
      if (namespace === namespaces.instance) visit(local, child);
      this.#scopes.leave(child);
    }
  }

  #readEntity(entity: Element): void {
    this.#eachChild(entity, (local, child) => {
      if (local === 'identifier') this.#entity = { scheme: attributeText(child, 'scheme') ?? '', identifier: textIn(child) };
      else if (local === 'segment') this.#readDimensions(child);
    });
  }

  #readPeriod(period: Element): Context['period'] | null {
    const stated = new Map<string, Element>();
    this.#eachChild(period, (local, child) => stated.set(local, child));
    const [at, start, end] = [stated.get('instant'), stated.get('startdate'), stated.get('enddate')];
    this.#statesPeriod = stated.has('forever') || at !== undefined || (start !== undefined && end !== undefined);
    if (stated.has('forever')) return { type: 'forever' };
    if (at !== undefined) {
      const date = this.#dayIn(at, endingDay);
      return date === null ? null : instant(date);
    }
    if (start !== undefined && end !== undefined) return this.#durationFrom(start, end);
    return null;
  }

  #durationFrom(start: Element, end: Element): Context['period'] | null {
    const [first, last] = [this.#dayIn(start, startingDay), this.#dayIn(end, endingDay)];
    if (first === null || last === null) return null;
    if (first <= last) return duration(first, last);
    this.#report('reversedPeriod', `${textIn(start)} – ${textIn(end)}`, this.#element);
    return null;
  }

  #dayIn(element: Element, dayOf: (text: string) => string | null): string | null {
    const text = textIn(element);
    const day = dayOf(text);
    if (day === null) this.#report('badDate', text, element);
    return day;
  }

  /** Of a segment or a scenario. What else may stand there has no meaning that XBRL defines. */
  #readDimensions(container: Element): void {
    for (const child of childElements(container)) {
      this.#scopes.enter(child);
      const { namespace, local } = this.#scopes.ofElement(child);
      if (namespace === namespaces.dimensions && (local === 'explicitmember' || local === 'typedmember')) {
        this.#addDimension(child, local === 'typedmember');
      }
      this.#scopes.leave(child);
    }
  }

  #addDimension(element: Element, isTyped: boolean): void {
    const axis = attributeText(element, 'dimension') ?? '';
    const text = textIn(element);
    const isRepeated = this.#dimensions.has(axis);
    if (isRepeated) this.#report('repeatedAxis', axis, element);
    if (isRepeated || !this.#isName(axis, element) || (!isTyped && !this.#isName(text, element))) this.#hasBrokenDimension = true;
    else this.#dimensions.set(axis, { axis, member: isTyped ? null : text, value: isTyped ? text : null });
  }

  #isName(text: string, element: Element): boolean {
    const name = this.#scopes.ofText(text);
    if (name === null) this.#report('badDimension', text, element);
    else if (name.namespace === null) this.#report('undeclaredPrefix', text, element);
    return name !== null;
  }

  #report(code: XbrlProblemCode, subject: string, element: Element): void {
    this.#problems.push(problem(code, subject, placeOf(element, this.#source)));
  }
}
