import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { attributeText, childElements, textIn, walk, type Visitor } from '../markup';
import type { XbrlProblem } from '../model';
import { namespaces, NamespaceScopes } from '../namespaces';
import { problem } from '../problems';
import { readLink, type ExtendedLink, type LinkKind } from './links';
import type { ConceptDeclaration, TaxonomyFile } from './model';
import { parseXml } from './parseXml';

/** What one file says, concepts still as its locators name them. */
export interface RawFile {
  readonly name: string;
  /** Empty for a linkbase. */
  readonly targetNamespace: string;
  /** Prefix to namespace. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly declarations: readonly DeclaredConcept[];
  readonly roles: readonly (readonly [uri: string, definition: string])[];
  readonly links: readonly ExtendedLink[];
  /** Where it says that other files of the taxonomy are, as written: `schemaLocation`s, `href`s of `link:linkbaseRef`. */
  readonly references: readonly string[];
  readonly problems: readonly LocatedProblem[];
}

/** A problem with its line, 1-based. */
export interface LocatedProblem {
  readonly problem: XbrlProblem;
  readonly line: number;
}

export interface DeclaredConcept extends ConceptDeclaration {
  readonly id: string | null;
  readonly localName: string;
}

/** Reads a schema (with the linkbases that may be embedded in it) or a linkbase. */
export function readFile(file: TaxonomyFile): RawFile {
  const tree = parseXml(file.text);
  const root = tree.children.find(isTag);
  const reader = new FileReader(file, root ?? null);
  walk(tree, reader);
  return reader.file();
}

const LINKS: Readonly<Record<string, LinkKind>> = {
  labelLink: 'label',
  presentationLink: 'presentation',
  calculationLink: 'calculation',
};

class FileReader implements Visitor {
  readonly #file: TaxonomyFile;
  readonly #root: Element | null;
  readonly #scopes: NamespaceScopes;
  readonly #declarations: DeclaredConcept[] = [];
  readonly #roles: (readonly [string, string])[] = [];
  readonly #links: ExtendedLink[] = [];
  readonly #references: string[] = [];
  readonly #problems: XbrlProblem[] = [];
  #isKnown = false;

  constructor(file: TaxonomyFile, root: Element | null) {
    this.#file = file;
    this.#root = root;
    this.#scopes = new NamespaceScopes(file.text);
  }

  file(): RawFile {
    const end = this.#file.text.length;
    if (!this.#isKnown) this.#problems.push(problem('unknownTaxonomyFile', this.#file.name, { start: 0, end }));
    else if (!this.#isComplete()) this.#problems.push(problem('truncatedFile', this.#file.name, { start: end, end }));
    return {
      name: this.#file.name,
      targetNamespace: this.#root === null ? '' : (attributeText(this.#root, 'targetNamespace') ?? ''),
      namespaces: this.#scopes.declared,
      declarations: this.#declarations,
      roles: this.#roles,
      links: this.#links,
      references: this.#references,
      problems: withLines(this.#file.text, this.#problems),
    };
  }

  enter(element: Element): boolean {
    this.#scopes.enter(element);
    const { namespace, local } = this.#scopes.ofElement(element);
    if (element === this.#root) {
      this.#isKnown =
        (namespace === namespaces.schema && local === 'schema') || (namespace === namespaces.linkbase && local === 'linkbase');
      return this.#isKnown;
    }
    if (namespace === namespaces.schema && local === 'element' && element.parent === this.#root) this.#declare(element);
    if (namespace === namespaces.schema && (local === 'import' || local === 'include'))
      this.#refer(attributeText(element, 'schemaLocation'));
    if (namespace !== namespaces.linkbase) return true;
    if (local === 'roleType') this.#readRole(element);
    if (local === 'linkbaseRef') this.#refer(this.#scopes.attribute(element, namespaces.xlink, 'href'));
    const kind = Object.hasOwn(LINKS, local) ? LINKS[local] : undefined;
    if (kind === undefined) return !local.endsWith('Link');
    const { link, problems } = readLink(kind, element, this.#scopes, this.#file);
    this.#links.push(link);
    for (const one of problems) this.#problems.push(one);
    return false;
  }

  leave(element: Element): void {
    this.#scopes.leave(element);
  }

  text(): void {
    // Texts are read where they belong to something.
  }

  /** The parser closes what is open at the end of a file that breaks off. */
  #isComplete(): boolean {
    const root = this.#root;
    if (root === null) return false;
    const text = this.#file.text.slice(root.startIndex ?? 0, (root.endIndex ?? 0) + 1);
    if (!text.endsWith('>')) return false;
    return root.firstChild === null || text.slice(text.lastIndexOf('</') + 2, -1).trim() === root.name;
  }

  #declare(element: Element): void {
    const localName = attributeText(element, 'name');
    if (localName === null) return;
    const periodType = this.#scopes.attribute(element, namespaces.instance, 'periodType');
    const balance = this.#scopes.attribute(element, namespaces.instance, 'balance');
    this.#declarations.push({
      id: attributeText(element, 'id'),
      localName,
      type: attributeText(element, 'type'),
      periodType: periodType === 'instant' || periodType === 'duration' ? periodType : null,
      balance: balance === 'debit' || balance === 'credit' ? balance : null,
      isAbstract: attributeText(element, 'abstract') === 'true',
    });
  }

  #refer(href: string | null): void {
    if (href !== null) this.#references.push(href);
  }

  #readRole(element: Element): void {
    const uri = attributeText(element, 'roleURI');
    const definition = childElements(element).find(({ name }) => name.endsWith('definition'));
    if (uri !== null && definition !== undefined) this.#roles.push([uri, textIn(definition)]);
  }
}

/** In order of place, counted in one pass over the text. */
function withLines(text: string, problems: readonly XbrlProblem[]): LocatedProblem[] {
  const inOrder = [...problems].sort((a, b) => a.place.start - b.place.start);
  let line = 1;
  let at = text.indexOf('\n');
  return inOrder.map((problem) => {
    for (; at >= 0 && at < problem.place.start; at = text.indexOf('\n', at + 1)) line++;
    return { problem, line };
  });
}
