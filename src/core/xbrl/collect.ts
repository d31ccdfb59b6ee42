import type { Document, Element, Text } from 'domhandler';
import { readContext, type ReadResource } from './contexts';
import { attributeText, placeOf, textOf, walk, type Visitor } from './markup';
import type { Context, Unit, XbrlProblem } from './model';
import { namespaces, NamespaceScopes } from './namespaces';
import { problem } from './problems';
import type { RawContinuation, RawFact, RawFootnote, RawFormat, RawFraction, RawNumeric, RawReport } from './raw';
import { isTooDeep, TextPieces, type TextPiece } from './textPieces';
import { readUnit } from './units';

/** One walk over a document, in which everything is collected that says something in inline XBRL. */
export function collect(root: Document, source: string): RawReport {
  const collector = new Collector(source);
  walk(root, collector);
  return collector.report();
}

/** An inline XBRL element that is open, with what is done when it ends. */
interface Open {
  readonly element: Element;
  readonly fact: RawFact | null;
  readonly piece: TextPiece | null;
  readonly leave: (() => void) | null;
}

class Collector implements Visitor {
  readonly #source: string;
  readonly #scopes: NamespaceScopes;
  readonly #texts = new TextPieces();
  readonly #open: Open[] = [];
  readonly #openFacts: RawFact[] = [];
  readonly #languages: { readonly element: Element; readonly language: string }[] = [];
  readonly #contexts: ReadResource<Context>[] = [];
  readonly #units: ReadResource<Unit>[] = [];
  readonly #facts: RawFact[] = [];
  readonly #continuations: RawContinuation[] = [];
  readonly #footnotes: RawFootnote[] = [];
  readonly #relationships: Element[] = [];
  readonly #references: string[] = [];
  readonly #targets = new Set<string | null>();
  readonly #problems: XbrlProblem[] = [];
  #hasInline = false;
  #hiddenDepth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#scopes = new NamespaceScopes(source);
  }

  report(): RawReport {
    return {
      hasInline: this.#hasInline,
      contexts: this.#contexts,
      units: this.#units,
      facts: this.#facts,
      continuations: this.#continuations,
      footnotes: this.#footnotes,
      relationships: this.#relationships,
      references: this.#references,
      targets: this.#targets,
      namespaces: Object.fromEntries(this.#scopes.declared),
      problems: this.#problems,
      textOf: (piece) => this.#texts.textOf(piece),
    };
  }

  enter(element: Element): boolean {
    this.#scopes.enter(element);
    const language = element.attribs['xml:lang'] ?? element.attribs.lang;
    if (language !== undefined) this.#languages.push({ element, language });
    const { namespace, local } = this.#scopes.ofElement(element);
    if (namespace === namespaces.inline || namespace === namespaces.inline10) {
      this.#enterInline(local, element);
      return true;
    }
    const holder = this.#open.at(-1)?.fact;
    if (holder?.kind === 'numeric') holder.holdsMarkup = true;
    if (namespace === namespaces.instance) return this.#enterResource(local, element);
    if (namespace === namespaces.linkbase) this.#enterReference(local, element);
    return element.name !== 'script' && element.name !== 'style';
  }

  leave(element: Element): void {
    if (this.#open.at(-1)?.element === element) this.#leaveInline();
    if (this.#languages.at(-1)?.element === element) this.#languages.pop();
    this.#scopes.leave(element);
  }

  text(text: Text): void {
    if (this.#open.length > 0) this.#texts.append(textOf(text));
  }

  #leaveInline(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    if (open.piece !== null) this.#texts.close(open.piece);
    if (open.fact !== null) this.#openFacts.pop();
    open.leave?.();
  }

  #enterInline(local: string, element: Element): void {
    this.#hasInline = true;
    switch (local) {
      case 'nonfraction':
        return this.#openNumeric(element);
      case 'fraction':
        return this.#openFraction(element);
      case 'numerator':
      case 'denominator':
        return this.#openFractionPart(local, element);
      case 'nonnumeric':
        return this.#openFact({ kind: 'text', ...this.#factBase(element) });
      case 'continuation':
        return this.#openContinuation(element);
      case 'footnote':
        return this.#openFootnote(element);
      case 'exclude':
        this.#texts.enterExcluded();
        return this.#push(element, null, null, () => this.#texts.leaveExcluded());
      case 'hidden':
        this.#hiddenDepth++;
        return this.#push(element, null, null, () => this.#hiddenDepth--);
      case 'references':
        this.#targets.add(attributeText(element, 'target'));
        return;
      case 'relationship':
        this.#relationships.push(element);
        return;
      case 'tuple':
        this.#problems.push(problem('tuple', attributeText(element, 'name') ?? '', placeOf(element, this.#source)));
        return;
    }
  }

  #push(element: Element, fact: RawFact | null, piece: TextPiece | null, leave: (() => void) | null): void {
    this.#open.push({ element, fact, piece, leave });
  }

  #factBase(element: Element) {
    const nil = this.#scopes.attribute(element, namespaces.schemaInstance, 'nil');
    return {
      element,
      piece: this.#texts.open(),
      format: this.#formatOf(element),
      concept: this.#scopes.ofText(attributeText(element, 'name') ?? ''),
      isHidden: this.#hiddenDepth > 0,
      isNil: nil === 'true' || nil === '1',
    };
  }

  #formatOf(element: Element): RawFormat | null {
    const text = attributeText(element, 'format');
    return text === null ? null : { text, name: this.#scopes.ofText(text) };
  }

  #openFact(fact: RawFact): void {
    this.#facts.push(fact);
    this.#openFacts.push(fact);
    this.#push(fact.element, fact, fact.piece, null);
  }

  #openNumeric(element: Element): void {
    const holder = this.#open.at(-1)?.fact;
    const fact: RawNumeric = { kind: 'numeric', ...this.#factBase(element), nested: null, holdsMarkup: false };
    if (holder?.kind === 'numeric') holder.nested ??= fact;
    this.#openFact(fact);
  }

  /** The parts of a fraction are those of every fraction around it too: it is the same number, reported twice. */
  #openFraction(element: Element): void {
    const holder = this.#openFacts.at(-1);
    const parts = holder?.kind === 'fraction' ? holder : { numerators: [], denominators: [] };
    const fact: RawFraction = {
      kind: 'fraction',
      ...this.#factBase(element),
      numerators: parts.numerators,
      denominators: parts.denominators,
    };
    this.#openFact(fact);
  }

  #openFractionPart(local: 'numerator' | 'denominator', element: Element): void {
    const part = { element, piece: this.#openPiece(element), format: this.#formatOf(element) };
    const fraction = this.#openFacts.at(-1);
    if (fraction?.kind !== 'fraction') this.#problems.push(problem('partOutsideFraction', local, placeOf(element, this.#source)));
    else if (local === 'numerator') fraction.numerators.push(part);
    else fraction.denominators.push(part);
    this.#push(element, null, part.piece, null);
  }

  #openContinuation(element: Element): void {
    const piece = this.#openPiece(element);
    this.#continuations.push({ element, piece });
    this.#push(element, null, piece, null);
  }

  #openFootnote(element: Element): void {
    const piece = this.#openPiece(element);
    this.#footnotes.push({ element, piece, language: this.#languages.at(-1)?.language ?? null });
    this.#push(element, null, piece, null);
  }

  /** Of what is no fact: a fact has its problems itself. */
  #openPiece(element: Element): TextPiece {
    const piece = this.#texts.open();
    if (isTooDeep(piece))
      this.#problems.push(problem('nestedTooDeep', attributeText(element, 'id') ?? '', placeOf(element, this.#source)));
    return piece;
  }

  /** Contexts and units are read as a whole. */
  #enterResource(local: string, element: Element): boolean {
    if (local === 'context') this.#contexts.push(readContext(element, this.#scopes, this.#source));
    else if (local === 'unit') this.#units.push(readUnit(element, this.#scopes, this.#source));
    else return true;
    return false;
  }

  #enterReference(local: string, element: Element): void {
    if (local !== 'schemaref' && local !== 'linkbaseref') return;
    const href = this.#scopes.attribute(element, namespaces.xlink, 'href');
    if (href === null) this.#problems.push(problem('missingHref', local, placeOf(element, this.#source)));
    else this.#references.push(href);
  }
}
