import type { Element } from 'domhandler';
import { attributeText, childElements, placeOf, textIn } from '../markup';
import type { XbrlProblem } from '../model';
import { namespaces, type NamespaceScopes } from '../namespaces';
import { problem, type XbrlProblemCode } from '../problems';
import type { Label, TaxonomyFile } from './model';

/** An extended link (XBRL 2.1, 3.5.3): concepts by locators, labels, and arcs between the two by their names in XLink. */
export interface ExtendedLink {
  /** The file it stands in: what an href without a file refers to. */
  readonly file: string;
  readonly kind: LinkKind;
  readonly role: string;
  readonly arcs: readonly Arc[];
}

export type LinkKind = 'label' | 'presentation' | 'calculation';

/** One arc with its ends found. */
export interface Arc {
  /** What a locator refers to. */
  readonly from: string;
  readonly to: string | Label;
  readonly arcrole: string;
  readonly order: number;
  /** Of calculations only. */
  readonly weight: number;
  readonly preferredLabel: string | null;
  readonly priority: number;
  readonly isProhibited: boolean;
}

type End = string | Label;

/** An arc leads from few ends to few; a link that says otherwise is not followed for as long as its square. */
const MOST_ENDS = 50;

export function readLink(kind: LinkKind, link: Element, scopes: NamespaceScopes, file: TaxonomyFile): LinkReading {
  return new LinkReader(kind, scopes, file).read(link);
}

export interface LinkReading {
  readonly link: ExtendedLink;
  readonly problems: readonly XbrlProblem[];
}

/** What an arc says, before its ends are looked for: they may stand behind it. */
interface WrittenArc extends Omit<Arc, 'from' | 'to'> {
  readonly from: string;
  readonly to: string;
  readonly element: Element;
}

class LinkReader {
  readonly #kind: LinkKind;
  readonly #scopes: NamespaceScopes;
  readonly #file: TaxonomyFile;
  readonly #ends = new Map<string, End[]>();
  readonly #written: WrittenArc[] = [];
  readonly #problems: XbrlProblem[] = [];

  constructor(kind: LinkKind, scopes: NamespaceScopes, file: TaxonomyFile) {
    this.#kind = kind;
    this.#scopes = scopes;
    this.#file = file;
  }

  read(link: Element): LinkReading {
    for (const child of childElements(link)) {
      this.#scopes.enter(child);
      this.#readChild(child);
      this.#scopes.leave(child);
    }
    const arcs = this.#written.flatMap((arc) => this.#arcsOf(arc));
    return {
      link: { file: this.#file.name, kind: this.#kind, role: this.#xlink(link, 'role') ?? '', arcs },
      problems: this.#problems,
    };
  }

  #readChild(child: Element): void {
    const type = this.#xlink(child, 'type');
    if (type === 'locator') this.#addEnd(child, this.#xlink(child, 'href'));
    else if (type === 'resource') this.#addEnd(child, this.#labelIn(child));
    else if (type === 'arc') this.#written.push(this.#arcIn(child));
  }

  #addEnd(element: Element, end: End | null): void {
    const name = this.#xlink(element, 'label') ?? '';
    const ends = this.#ends.get(name);
    if (end === null) this.#report('missingHref', name, element);
    else if (ends === undefined) this.#ends.set(name, [end]);
    else if (ends.length < MOST_ENDS) ends.push(end);
  }

  #labelIn(element: Element): Label {
    const language = this.#scopes.attribute(element, namespaces.xml, 'lang') ?? '';
    return { role: this.#xlink(element, 'role') ?? '', language, text: textIn(element) };
  }

  #arcIn(element: Element): WrittenArc {
    return {
      element,
      from: this.#xlink(element, 'from') ?? '',
      to: this.#xlink(element, 'to') ?? '',
      arcrole: this.#xlink(element, 'arcrole') ?? '',
      order: this.#number(element, 'order', 'badOrder') ?? 1,
      weight: this.#kind === 'calculation' ? this.#weight(element) : 1,
      preferredLabel: attributeText(element, 'preferredLabel'),
      priority: this.#number(element, 'priority', 'badOrder') ?? 0,
      isProhibited: attributeText(element, 'use') === 'prohibited',
    };
  }

  /** NaN where it is broken or missing: the sum is then not known. */
  #weight(element: Element): number {
    if (attributeText(element, 'weight') === null) this.#report('badWeight', '', element);
    return this.#number(element, 'weight', 'badWeight') ?? Number.NaN;
  }

  #number(element: Element, name: string, code: XbrlProblemCode): number | null {
    const text = attributeText(element, name);
    if (text === null) return null;
    if (/^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$/.test(text)) return Number(text);
    this.#report(code, text, element);
    return null;
  }

  #arcsOf({ element, from, to, ...rest }: WrittenArc): Arc[] {
    const [starts, targets] = [this.#endsOf(from, element), this.#endsOf(to, element)];
    const arcs: Arc[] = [];
    for (const start of starts) {
      for (const target of targets) {
        if (typeof start === 'string' && arcs.length < MOST_ENDS) arcs.push({ from: start, to: target, ...rest });
      }
    }
    return arcs;
  }

  #endsOf(name: string, arc: Element): readonly End[] {
    const ends = this.#ends.get(name);
    if (ends === undefined) this.#report('unknownLocator', name, arc);
    return ends ?? [];
  }

  #xlink(element: Element, name: string): string | null {
    return this.#scopes.attribute(element, namespaces.xlink, name);
  }

  #report(code: XbrlProblemCode, subject: string, element: Element): void {
    this.#problems.push(problem(code, subject, placeOf(element, this.#file.text)));
  }
}
