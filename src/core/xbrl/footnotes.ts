import type { Element } from 'domhandler';
import type { Chains } from './chains';
import { attributeText, contentPlace, idList, placeOf } from './markup';
import type { Footnote, XbrlProblem } from './model';
import { problem } from './problems';
import type { RawFootnote, RawReport } from './raw';
import type { Report } from './values';

/** A fact has fewer footnotes than this; a document that says otherwise is not followed for as long as its square. */
const MOST_OF_A_FACT = 100;

/**
 * Footnotes and which facts they belong to: by `ix:relationship` (Inline XBRL 1.1, 13), and by `footnoteRefs` and
 * `footnoteID` of Inline XBRL 1.0.
 */
export class Footnotes {
  readonly all: readonly Footnote[];
  readonly problems: readonly XbrlProblem[];
  readonly #indices = new Map<string, number>();
  readonly #ofFact = new Map<string, Set<number>>();
  readonly #problems: XbrlProblem[] = [];

  constructor(raw: RawReport, source: string, chains: Chains) {
    this.all = raw.footnotes.map((footnote) => this.#read(footnote, raw, source, chains));
    this.all.forEach(({ id }, index) => {
      if (id !== null && !this.#indices.has(id)) this.#indices.set(id, index);
    });
    const ids = new Set(raw.facts.flatMap(({ element }) => attributeText(element, 'id') ?? []));
    for (const relationship of raw.relationships) this.#relate(relationship, ids, source);
    this.problems = this.#problems;
  }

  /** Indices of the footnotes of the fact with this element, in order. */
  of(fact: Element, report: Report): number[] {
    const indices = new Set(this.#ofFact.get(attributeText(fact, 'id') ?? ''));
    for (const id of idList(attributeText(fact, 'footnoterefs'))) {
      const index = this.#indices.get(id);
      if (index === undefined) report('unknownFootnote', id);
      else if (indices.size < MOST_OF_A_FACT) indices.add(index);
    }
    return [...indices].sort((a, b) => a - b);
  }

  #read({ element, piece, language }: RawFootnote, raw: RawReport, source: string, chains: Chains): Footnote {
    const report: Report = (code, subject) => this.#problems.push(problem(code, subject, placeOf(element, source)));
    const chain = chains.of(element, report);
    return {
      id: attributeText(element, 'id') ?? attributeText(element, 'footnoteid'),
      role: attributeText(element, 'footnoterole'),
      language,
      text: [piece, ...chain.map((continuation) => continuation.piece)].map((one) => raw.textOf(one)).join(''),
      content: contentPlace(element, source),
    };
  }

  #relate(relationship: Element, facts: ReadonlySet<string>, source: string): void {
    const report: Report = (code, subject) => this.#problems.push(problem(code, subject, placeOf(relationship, source)));
    const to = this.#ends(idList(attributeText(relationship, 'torefs')), facts, report);
    const isTooMany = to.length > MOST_OF_A_FACT;
    if (isTooMany) report('tooManyFootnotes', String(to.length));
    for (const id of idList(attributeText(relationship, 'fromrefs'))) {
      if (!facts.has(id)) report('unknownRelationshipEnd', id);
      else if (!isTooMany) this.#add(id, to);
    }
  }

  /** Relationships also lead from fact to fact; those are no footnotes. */
  #ends(ids: readonly string[], facts: ReadonlySet<string>, report: Report): number[] {
    return ids.flatMap((id) => {
      const index = this.#indices.get(id);
      if (index === undefined && !facts.has(id)) report('unknownRelationshipEnd', id);
      return index ?? [];
    });
  }

  #add(id: string, footnotes: readonly number[]): void {
    let known = this.#ofFact.get(id);
    if (known === undefined) this.#ofFact.set(id, (known = new Set()));
    for (const index of footnotes) if (known.size < MOST_OF_A_FACT) known.add(index);
  }
}
