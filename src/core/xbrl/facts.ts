import type { Element } from 'domhandler';
import type { Chains } from './chains';
import type { Footnotes } from './footnotes';
import { attributeText, contentPlace, placeOf, trimmed } from './markup';
import type { Context, Fact, FractionFact, NumericFact, TextFact, Unit, XbrlProblem } from './model';
import { problem } from './problems';
import type { RawFact, RawFraction, RawFractionPart, RawNumeric, RawText } from './raw';
import type { Resources } from './resources';
import { isTooDeep, type TextPiece } from './textPieces';
import { decimalsOf, formatted, numberIn, scaleOf, shortened, type Report } from './values';

/** What the facts of a document are put together from. */
export interface FactSources {
  readonly source: string;
  readonly textOf: (piece: TextPiece) => string;
  readonly contexts: Resources<Context>;
  readonly units: Resources<Unit>;
  readonly chains: Chains;
  readonly footnotes: Footnotes;
  /** Elements with an id that one before them has. */
  readonly repeatedIds: ReadonlySet<Element>;
}

export function readFact(raw: RawFact, sources: FactSources): Fact {
  const reader = new FactReader(raw, sources);
  switch (raw.kind) {
    case 'numeric':
      return reader.numeric(raw);
    case 'fraction':
      return reader.fraction(raw);
    case 'text':
      return reader.text(raw);
  }
}

class FactReader {
  readonly #raw: RawFact;
  readonly #sources: FactSources;
  readonly #problems: XbrlProblem[] = [];
  readonly #report: Report = (code, subject) => {
    this.#problems.push(problem(code, subject, placeOf(this.#raw.element, this.#sources.source)));
  };

  constructor(raw: RawFact, sources: FactSources) {
    this.#raw = raw;
    this.#sources = sources;
  }

  numeric(raw: RawNumeric): NumericFact {
    const base = this.#base();
    const text = this.#textOf(raw.piece);
    this.#checkNil(text);
    this.#checkNesting(raw, text);
    const decimal = this.#hasValue ? numberIn(raw.element, text, raw.format, this.#report) : null;
    return {
      kind: 'numeric',
      ...base,
      decimal,
      decimals: decimalsOf(raw.element, raw.isNil, this.#report),
      unit: this.#unit(),
      scale: scaleOf(raw.element, () => undefined) ?? 0,
    };
  }

  fraction(raw: RawFraction): FractionFact {
    const base = this.#base();
    if (raw.isNil) this.#checkNil(this.#textOf(raw.piece));
    else {
      if (raw.numerators.length === 0) this.#report('missingNumerator', '');
      if (raw.denominators.length === 0) this.#report('missingDenominator', '');
      if (raw.numerators.length > 1 || raw.denominators.length > 1) this.#report('repeatedFractionPart', '');
    }
    return {
      kind: 'fraction',
      ...base,
      numerator: this.#part(raw.numerators),
      denominator: this.#part(raw.denominators),
      unit: this.#unit(),
    };
  }

  text(raw: RawText): TextFact {
    const base = this.#base();
    const chain = this.#sources.chains.of(raw.element, this.#report);
    const text = () => [raw, ...chain].map(({ piece }) => this.#textOf(piece)).join('');
    if (raw.isNil) this.#checkNil(text());
    const value = !this.#hasValue ? null : raw.format === null ? text() : formatted(text(), raw.format, this.#report);
    const continuations = chain.map(({ element }) => contentPlace(element, this.#sources.source));
    return { kind: 'text', ...base, value, continuations };
  }

  get #hasValue(): boolean {
    return !this.#raw.isNil && !isTooDeep(this.#raw.piece);
  }

  #textOf(piece: TextPiece): string {
    return this.#sources.textOf(piece);
  }

  #base() {
    const { element, isHidden, isNil, format, piece } = this.#raw;
    const { source, contexts, footnotes, repeatedIds } = this.#sources;
    const concept = this.#concept();
    if (isTooDeep(piece)) this.#report('nestedTooDeep', concept);
    const id = attributeText(element, 'id');
    if (repeatedIds.has(element)) this.#report('duplicateId', id ?? '');
    return {
      id,
      concept,
      context: contexts.indexOf(attributeText(element, 'contextref'), this.#report),
      element: placeOf(element, source),
      content: contentPlace(element, source),
      target: attributeText(element, 'target'),
      isHidden,
      isNil,
      format: format?.text ?? null,
      footnotes: footnotes.of(element, this.#report),
      problems: this.#problems,
    };
  }

  #concept(): string {
    const written = attributeText(this.#raw.element, 'name');
    if (written === null) this.#report('missingConcept', '');
    else if (this.#raw.concept === null) this.#report('malformedName', written);
    else if (this.#raw.concept.namespace === null) this.#report('undeclaredPrefix', written);
    return written ?? '';
  }

  #unit(): number | null {
    return this.#sources.units.indexOf(attributeText(this.#raw.element, 'unitref'), this.#report);
  }

  #checkNil(text: string): void {
    if (this.#raw.isNil && trimmed(text) !== '') this.#report('nilWithContent', shortened(text));
  }

  /** Inline XBRL 1.1, 10.1.1: a number is one text, or one number more with the same format, scale and unit. */
  #checkNesting({ element, nested, holdsMarkup }: RawNumeric, text: string): void {
    if (holdsMarkup) this.#report('markupInNumber', shortened(text));
    if (nested === null) return;
    if (trimmed(this.#textOf(nested.piece)) !== trimmed(text)) this.#report('nestedBesideText', shortened(text));
    for (const name of ['format', 'scale', 'unitref']) {
      const [outer, inner] = [element, nested.element].map((one) => attributeText(one, name) ?? (name === 'scale' ? '0' : ''));
      if (outer !== inner) this.#report('nestedDiffers', name === 'unitref' ? 'unitRef' : name);
    }
  }

  #part(parts: readonly RawFractionPart[]) {
    const [only] = parts;
    if (only === undefined || parts.length > 1 || !this.#hasValue) return null;
    return numberIn(only.element, this.#textOf(only.piece), only.format, this.#report);
  }
}
