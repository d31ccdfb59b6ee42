import { firstEndingAfter } from '../ordered';
import type { Catalogue } from '../catalogue/catalogue';
import { metricOfConcept } from '../catalogue/concepts';
import { formatPeriod } from '../calendar';
import { accuracyOf, toNumber } from '../decimal';
import type { Decimal, Figure, Filing, ProvenanceStep, Span, Tag } from '../filing';
import { dimensionsOf, periodOf, unitOf } from '../xbrl/aspects';
import type { NumericFact, XbrlReport } from '../xbrl/model';
import { factPlaces, type FactPlace } from './factPlaces';
import { NamedPlaces } from './namedPlaces';

/** What is needed to make figures of the facts of a filing. */
export interface TaggedQuestion {
  readonly filing: Filing;
  readonly catalogue: Catalogue;
  readonly entity: string | null;
}

/**
 * The figures of a filing once its tags have been heard. What is tagged is certain: value, unit, period and concept are the tag's. The
 * words around the number keep what they give, its label; what the engine made of the number by itself is kept where it contradicts.
 * Tagged words that hold no number for the engine ("no", a dash) become figures.
 */
export function withTags(figures: readonly Figure[], question: TaggedQuestion): Figure[] {
  const { report } = question.filing;
  if (!report) return [...figures];
  const tagger = new Tagger(report, question);
  const merged: Figure[] = [];
  /** For each figure as read, its place in the list of all. */
  const placeOf = new Map<number, number>();
  let next = 0;
  const names = new NamedPlaces(question.filing);
  const places = factPlaces(question.filing);
  for (const [index, place] of places.entries()) {
    for (; (figures[next]?.end ?? Infinity) <= place.start; next++) keep(next);
    let over: number | null = null;
    for (; (figures[next]?.start ?? Infinity) < place.end; next++) over ??= next;
    if (over !== null) placeOf.set(over, merged.length);
    const limits = { start: merged.at(-1)?.end ?? 0, end: places[index + 1]?.start ?? Infinity };
    merged.push(tagger.figure(place, over === null ? null : (figures[over] ?? null), limits));
  }
  for (; next < figures.length; next++) keep(next);
  return merged.map((figure) => withPlaces(figure, placeOf));

  function keep(index: number): void {
    const figure = figures[index];
    // A number that reaches over two tagged ones has become the first of them.
    if (!figure || (merged.at(-1)?.end ?? 0) > figure.start || names.hold(figure)) return;
    placeOf.set(index, merged.length);
    merged.push(figure);
  }
}

function withPlaces(figure: Figure, placeOf: ReadonlyMap<number, number>): Figure {
  if (!figure.compares) return figure;
  const moved = (index: number | null) => (index === null ? null : (placeOf.get(index) ?? null));
  return { ...figure, compares: { current: moved(figure.compares.current), prior: moved(figure.compares.prior) } };
}

class Tagger {
  readonly #report: XbrlReport;
  readonly #question: TaggedQuestion;

  constructor(report: XbrlReport, question: TaggedQuestion) {
    this.#report = report;
    this.#question = question;
  }

  /**
   * The figure at a place: of its innermost fact. `read` is what the engine made of the number, null where it saw none; the figure
   * is as long as that, unless it would reach beyond the `limits`, where others stand.
   */
  figure(place: FactPlace, read: Figure | null, limits: Span): Figure {
    const [index] = place.facts;
    const fact = this.#numeric(index);
    const tags = place.facts.map((each) => this.#tag(each, read));
    if (!fact?.decimal) throw new Error('a place is of facts with a value');
    return { ...this.#base(place, read, limits), ...this.#stated(fact, fact.decimal, place, read), tags };
  }

  #numeric(index: number): NumericFact | null {
    const fact = this.#report.facts[index];
    return fact?.kind === 'numeric' ? fact : null;
  }

  /** What the engine knows of the place, and else nothing. */
  #base(place: FactPlace, read: Figure | null, limits: Span): Figure {
    const { filing, entity } = this.#question;
    const covers = read !== null && read.start <= place.start && read.end >= place.end;
    const covering = covers && read.start >= limits.start && read.end <= limits.end ? read : place;
    return {
      decimal: ZERO,
      value: 0,
      decimals: 0,
      unit: read?.unit ?? 'pure',
      notation: read?.notation ?? notationAt(filing.text, place),
      bound: read?.bound ?? null,
      period: null,
      metric: null,
      label: read?.label ?? null,
      labelSpan: read?.labelSpan ?? null,
      partOf: null,
      kind: 'level',
      basis: null,
      compares: null,
      entity: read?.entity ?? entity,
      tags: [],
      ambiguous: false,
      block: read?.block ?? blockAt(filing, place.start),
      provenance: [],
      start: covering.start,
      end: covering.end,
    };
  }

  /** What the fact states. */
  #stated(fact: NumericFact, decimal: Decimal, place: Span, read: Figure | null): Partial<Figure> {
    const unit = unitOf(this.#report, fact);
    const period = periodOf(this.#report, fact);
    const reported = metricOfConcept(this.#question.catalogue, fact.concept);
    const isWhole = dimensionsOf(this.#report, fact).length === 0;
    // A concept that counts the other way round than the metric keeps a series of its own: the value is the tag's.
    const metric = reported?.sign === 1 ? reported.metric : null;
    const steps: ProvenanceStep[] = [
      { of: 'number', rule: 'tag', result: `${decimal.coefficient}e${decimal.exponent}`, span: place },
    ];
    if (unit !== null) steps.push({ of: 'unit', rule: 'tag', result: unit });
    if (period) steps.push({ of: 'period', rule: 'tag', result: formatPeriod(period) });
    if (metric !== null) steps.push({ of: 'metric', rule: isWhole ? 'tag' : 'tagOfPart', result: metric });
    return {
      decimal,
      value: toNumber(decimal),
      decimals: typeof fact.decimals === 'number' ? fact.decimals : accuracyOf(decimal),
      ...(unit === null ? {} : { unit }),
      period,
      metric: isWhole ? metric : null,
      partOf: isWhole ? null : metric,
      provenance: [...steps, ...(read?.provenance.filter(({ of }) => of === 'label') ?? [])],
    };
  }

  #tag(index: number, read: Figure | null): Tag {
    const fact = this.#report.facts[index];
    const concept = fact?.concept ?? '';
    const dimensions = fact ? dimensionsOf(this.#report, fact) : [];
    return { fact: index, concept, dimensions, contradicted: this.#contradiction(this.#numeric(index), read) };
  }

  /**
   * Only what the shown text states by itself can contradict a tag: a scale or a currency. Brackets do not: a statement may show
   * what is paid as negative, and the concept count it as positive (EDGAR Filer Manual II, 6.6.30: the value
   * goes by the element's meaning, whatever brackets it is shown in).
   */
  #contradiction(fact: NumericFact | null, read: Figure | null): Tag['contradicted'] {
    if (!fact?.decimal || !read) return null;
    const statesScale = read.provenance.some(({ of }) => of === 'scale');
    const unit = unitOf(this.#report, fact);
    const isOtherValue = statesScale && unit === read.unit && Math.abs(read.value) !== Math.abs(toNumber(fact.decimal));
    const statesCurrency = read.provenance.some(({ of, rule }) => of === 'unit' && rule === 'currency');
    const isOtherUnit = statesCurrency && unit !== null && moneyOf(unit) !== moneyOf(read.unit) && moneyOf(read.unit) !== null;
    return isOtherValue || isOtherUnit ? { value: read.value, unit: read.unit, period: read.period } : null;
  }
}

const ZERO: Decimal = { coefficient: '0', exponent: 0 };

/** `USD` of `USD` and `USD/share`; null for what is no money. */
const moneyOf = (unit: string) => /^[A-Z]{3}(?=\/|$)/.exec(unit)?.[0] ?? null;

function notationAt(text: string, { end }: Span): Figure['notation'] {
  return /^\s?[%％]/.test(text.slice(end, end + 2)) ? 'percent' : 'number';
}

const blockAt = ({ blocks }: Filing, offset: number) =>
  Math.min(firstEndingAfter(blocks, offset), Math.max(0, blocks.length - 1));
