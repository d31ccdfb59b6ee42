import type { PrefixedName } from '../model';
import { calculationsIn } from './calculations';
import { ConceptNames } from './conceptNames';
import { readFile, type RawFile } from './file';
import type { ConceptDeclaration, Label, Taxonomy, TaxonomyFile } from './model';
import { Networks } from './networks';
import { presentationsIn } from './presentations';

/**
 * What the schema and linkbases beside a filing say. A file that cannot be read has a problem, and the others are read. `namespaces`
 * are the filing's own prefixes, in which its concepts are named.
 */
export function readTaxonomy(files: readonly TaxonomyFile[], namespaces: Readonly<Record<string, string>> = {}): Taxonomy {
  return taxonomyOf(files.map(readFile), namespaces);
}

/** The same of files that have been read already. */
export function taxonomyOf(read: readonly RawFile[], namespaces: Readonly<Record<string, string>>): Taxonomy {
  const names = new ConceptNames(read, namespaces);
  const links = read.flatMap(({ links }) => links);
  return {
    concepts: conceptsIn(read, names, new Networks(links, 'label', names)),
    roles: Object.fromEntries(read.flatMap(({ roles }) => roles)),
    calculations: calculationsIn(new Networks(links, 'calculation', names)),
    presentations: presentationsIn(new Networks(links, 'presentation', names)),
    problems: read.flatMap(({ name, problems }) => problems.map((located) => ({ file: name, ...located }))),
  };
}

function conceptsIn(files: readonly RawFile[], names: ConceptNames, labels: Networks): Taxonomy['concepts'] {
  const concepts = new Map<PrefixedName, { labels: Label[]; declaration: ConceptDeclaration | null }>();
  const conceptOf = (name: PrefixedName) => {
    let concept = concepts.get(name);
    if (concept === undefined) concepts.set(name, (concept = { labels: [], declaration: null }));
    return concept;
  };
  for (const file of files) {
    for (const { localName, type, periodType, balance, isAbstract } of file.declarations) {
      conceptOf(names.declared(file, localName)).declaration = { type, periodType, balance, isAbstract };
    }
  }
  for (const { from, to } of labels.arcs()) if (typeof to !== 'string') conceptOf(from).labels.push(to);
  return Object.fromEntries(concepts);
}
