import type { Analysis, Figure, Span } from '../filing';
import { textSpan, type SourceMap } from '../sourceMap';
import type { Fact, PrefixedName, XbrlProblem } from '../xbrl/model';
import { firstEndingAfter } from '../ordered';

/** Facts that break a rule of XBRL, where the reader sees them. */

export type BrokenRule = Pick<XbrlProblem, 'code' | 'subject'>;

export interface BrokenFact {
  /** Index into {@link XbrlReport.facts}. */
  readonly fact: number;
  readonly concept: PrefixedName;
  /** One or more. */
  readonly problems: readonly BrokenRule[];
}

/** A place of the canonical text where broken facts stand. */
export interface BrokenPlace extends Span {
  readonly facts: readonly BrokenFact[];
  /** Index of the figure that stands there; null where the characters are no figure, as those of a fact without a value are. */
  readonly figure: number | null;
}

/** A tagged text can be a whole note: it is shown as broken where it begins. */
const LONGEST_PLACE = 200;

/** In order of place; no two overlap, and none that is no figure overlaps one. What a reader does not see has no place. */
export function brokenPlaces({ filing, figures }: Pick<Analysis, 'filing' | 'figures'>): BrokenPlace[] {
  const { text, sourceMap, report } = filing;
  if (!sourceMap || !report) return [];
  const places = new Places(text, figures);
  report.facts.forEach((fact, index) => {
    const span = fact.problems.length === 0 || fact.isHidden ? null : placeOf(text, sourceMap, fact);
    const problems = fact.problems.map(({ code, subject }) => ({ code, subject }));
    if (span) places.add(span, { fact: index, concept: fact.concept, problems });
  });
  return places.all();
}

/** The broken place at an offset, whether or not a figure stands there; undefined where there is none. */
export function brokenPlaceAt(places: readonly BrokenPlace[], offset: number): BrokenPlace | undefined {
  const place = places[firstEndingAfter(places, offset)];
  return place !== undefined && place.start <= offset ? place : undefined;
}

class Places {
  readonly #text: string;
  readonly #figures: readonly Figure[];
  readonly #onFigures = new Map<number, BrokenFact[]>();
  readonly #others: { start: number; end: number; facts: BrokenFact[] }[] = [];

  constructor(text: string, figures: readonly Figure[]) {
    this.#text = text;
    this.#figures = figures;
  }

  /** Facts come in order of place. */
  add(span: Span, fact: BrokenFact): void {
    const index = firstEndingAfter(this.#figures, span.start);
    const figure = this.#figures[index];
    const isOnFigure = figure !== undefined && figure.start < span.end;
    const free = isOnFigure ? this.#before(span, figure.start) : span;
    // Words in front of the first figure are enough to show a text as broken; a number is its figure.
    if (isOnFigure && (free.end <= free.start || figure.end >= span.end)) return this.#addToFigure(index, fact);
    const before = this.#others.at(-1);
    if (before !== undefined && before.end > free.start) before.facts.push(fact);
    else this.#others.push({ ...free, facts: [fact] });
  }

  all(): BrokenPlace[] {
    const onFigures = [...this.#onFigures].flatMap(([figure, facts]) => {
      const span = this.#figures[figure];
      return span === undefined ? [] : [{ start: span.start, end: span.end, figure, facts }];
    });
    return [...onFigures, ...this.#others.map((place) => ({ ...place, figure: null }))].sort((a, b) => a.start - b.start);
  }

  /** What of a place stands before an offset, without the white space there. */
  #before({ start }: Span, offset: number): Span {
    return { start, end: start + this.#text.slice(start, Math.max(start, offset)).trimEnd().length };
  }

  #addToFigure(figure: number, fact: BrokenFact): void {
    const known = this.#onFigures.get(figure);
    if (known === undefined) this.#onFigures.set(figure, [fact]);
    else known.push(fact);
  }
}

/** The first line of what the fact shows; null where that is nothing. */
function placeOf(text: string, map: SourceMap, { content }: Fact): Span | null {
  const shown = textSpan(map, content);
  if (shown === null) return null;
  const words = text.slice(shown.start, Math.min(shown.end, shown.start + LONGEST_PLACE));
  const start = words.search(/\S/);
  if (start < 0) return null;
  const [line = ''] = words.slice(start).split('\n', 1);
  return { start: shown.start + start, end: shown.start + start + line.trimEnd().length };
}
