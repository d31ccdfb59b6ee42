import type { Element } from 'domhandler';
import { attributeText, startTag } from './markup';

/** Namespaces in XML: which namespace a prefix stands for at a place. The prefixes are the filer's own. */

export const namespaces = {
  inline: 'http://www.xbrl.org/2013/inlineXBRL',
  inline10: 'http://www.xbrl.org/2008/inlineXBRL',
  instance: 'http://www.xbrl.org/2003/instance',
  dimensions: 'http://xbrl.org/2006/xbrldi',
  linkbase: 'http://www.xbrl.org/2003/linkbase',
  xlink: 'http://www.w3.org/1999/xlink',
  schemaInstance: 'http://www.w3.org/2001/XMLSchema-instance',
  schema: 'http://www.w3.org/2001/XMLSchema',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

export interface Name {
  /** Null where the prefix is not declared, and where there is neither a prefix nor a default namespace. */
  readonly namespace: string | null;
  readonly local: string;
}

/**
 * The declarations in scope while a tree is walked. HTML gives names in lower case, so prefixes are compared without case: two
 * that differ in nothing else do not occur.
 */
export class NamespaceScopes {
  readonly #bindings = new Map<string, string[]>([['xml', [namespaces.xml]]]);
  readonly #declaring: { readonly element: Element; readonly attributes: readonly string[] }[] = [];
  readonly #written = new Map<string, string>();
  /** Of elements by name, as long as no declaration changes them: a document has many elements of few names. */
  readonly #elementNames = new Map<string, Name>();
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Every prefix that has been declared so far, as it is written, with the namespace it was first declared for. */
  get declared(): ReadonlyMap<string, string> {
    return this.#written;
  }

  enter(element: Element): void {
    let attributes: string[] | null = null;
    for (const name in element.attribs) {
      if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) (attributes ??= []).push(name);
    }
    if (attributes !== null) this.#declare(element, attributes);
  }

  leave(element: Element): void {
    if (this.#declaring.at(-1)?.element !== element) return;
    this.#elementNames.clear();
    for (const attribute of this.#declaring.pop()?.attributes ?? []) this.#bindings.get(declaredBy(attribute))?.pop();
  }

  /** Of an element. One without a prefix is in the default namespace. */
  ofElement({ name }: Element): Name {
    let known = this.#elementNames.get(name);
    if (known === undefined) this.#elementNames.set(name, (known = this.#resolved(name)));
    return known;
  }

  /** Of a name in a text or an attribute: `us-gaap:Revenues`. Null where that is no name. */
  ofText(text: string): Name | null {
    if (!/^[^\s:]+(:[^\s:]+)?$/.test(text)) return null;
    return this.#resolved(text);
  }

  /** The value of an attribute that is in a namespace: `xsi:nil`, `xlink:href`. The local name as the parser gives it. */
  attribute(element: Element, namespace: string, local: string): string | null {
    for (const name in element.attribs) {
      const colon = name.length - local.length - 1;
      if (colon < 1 || name[colon] !== ':' || !name.endsWith(local)) continue;
      if (this.#namespace(name.slice(0, colon).toLowerCase()) === namespace) return attributeText(element, name);
    }
    return null;
  }

  #resolved(name: string): Name {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon).toLowerCase();
    return { namespace: this.#namespace(prefix), local: name.slice(colon + 1) };
  }

  #namespace(prefix: string): string | null {
    // An empty one takes a declaration back.
    return this.#bindings.get(prefix)?.at(-1) || null;
  }

  #declare(element: Element, attributes: readonly string[]): void {
    const tag = startTag(element, this.#source);
    const asWritten = new Map([...tag.matchAll(/xmlns:([^\s=/>]+)/gi)].map(([, name = '']) => [name.toLowerCase(), name]));
    for (const attribute of attributes) {
      const prefix = declaredBy(attribute);
      const namespace = attributeText(element, attribute) ?? '';
      const bound = this.#bindings.get(prefix);
      if (bound === undefined) this.#bindings.set(prefix, [namespace]);
      else bound.push(namespace);
      const written = asWritten.get(prefix) ?? prefix;
      if (prefix !== '' && !this.#written.has(written)) this.#written.set(written, namespace);
    }
    this.#elementNames.clear();
    this.#declaring.push({ element, attributes });
  }
}

/** The prefix, in lower case, that an attribute declares; empty for the default namespace. */
function declaredBy(attribute: string): string {
  return attribute.slice(6).toLowerCase();
}
