import type { PrefixedName } from '../model';
import type { RawFile } from './file';

/** From what locators refer to (`hallmoor.xsd#hm_Revenue`) to names as the filing writes them (`hm:Revenue`). */
export class ConceptNames {
  /** By file and id. */
  readonly #declared = new Map<string, PrefixedName>();
  readonly #prefixes: ReadonlyMap<string, string>;

  /** `namespaces` are the filing's: prefix to namespace. */
  constructor(files: readonly RawFile[], namespaces: Readonly<Record<string, string>>) {
    this.#prefixes = new Map(Object.entries(namespaces).map(([prefix, namespace]) => [namespace, prefix]));
    for (const file of files) {
      for (const { id, localName } of file.declarations) {
        if (id !== null) this.#declared.set(`${baseName(file.name)}#${id}`, this.declared(file, localName));
      }
    }
  }

  /** Of a concept that a schema declares: with the filing's prefix, else the schema's own. */
  declared(schema: RawFile, localName: string): PrefixedName {
    const prefix = this.#prefixes.get(schema.targetNamespace) ?? ownPrefix(schema);
    return prefix === null ? localName : `${prefix}:${localName}`;
  }

  /**
   * Of what an href in a file refers to. Taxonomies that do not lie beside the filing give their concepts ids of prefix, underscore and
   * name (EDGAR Filer Manual II, 6.7.17), with the prefixes that everybody uses for them.
   */
  ofHref(href: string, file: string): PrefixedName {
    const hash = href.indexOf('#');
    const schema = hash > 0 ? href.slice(0, hash) : file;
    const id = href.slice(hash + 1);
    const declared = this.#declared.get(`${baseName(schema)}#${id}`);
    return declared ?? id.replace('_', ':');
  }
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function ownPrefix({ targetNamespace, namespaces }: RawFile): string | null {
  for (const [prefix, namespace] of namespaces) if (namespace === targetNamespace) return prefix;
  return null;
}
