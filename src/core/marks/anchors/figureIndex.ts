import { append, entry } from '../../maps';
import { firstIndex } from '../../ordered';
import type { Span } from '../../filing';
import type { ReadFigure } from '../../library/reading';
import { outlineEntries, type Section } from '../../library/outline';
import type { FigureAnchor, Surroundings } from '../model';
import { markedValueKey, periodIn, quoteOf, subjectIn, valueKey, type AnchorReading } from './anchorOf';
import { around, HEADING_SIGN, masked } from './surroundings';

/** Of each way to look for a figure, as many of those found as are compared with the mark. */
const MOST_CANDIDATES = 8;
/** As many characters around a figure are enough to look it up by. */
const KEY_REACH = 12;

/** What a figure looks like where it stands. */
export interface FigurePlace extends Surroundings {
  readonly maskedBefore: string;
  readonly maskedAfter: string;
}

/**
 * The figures of a reading by what marks know of theirs. Each list is in order of place, and of a long one only those nearest to where the
 * figure is expected are looked at: the costs of finding marks do not grow with marks times figures.
 */
export class FigureIndex {
  readonly #reading: AnchorReading;
  readonly #byValue = new Map<string, number[]>();
  readonly #places = new Map<number, FigurePlace>();
  readonly #ordinals: readonly number[];
  #byPlace: ReadonlyMap<string, readonly number[]> | undefined;
  #byMeaning: ReadonlyMap<string, readonly number[]> | undefined;
  #byQuote: ReadonlyMap<string, readonly number[]> | undefined;
  #sections: readonly string[] | undefined;

  constructor(reading: AnchorReading) {
    this.#reading = reading;
    this.#ordinals = reading.figures.map((figure, index) => {
      const list = entry(this.#byValue, valueKey(figure), () => []);
      list.push(index);
      return list.length;
    });
  }

  figure(index: number): ReadFigure | undefined {
    return this.#reading.figures[index];
  }

  /** Its how manieth of its value it is, from 1. */
  ordinalOf(index: number): number {
    return this.#ordinals[index] ?? 0;
  }

  /** How many figures there are of the anchor's value. */
  countOf(anchor: FigureAnchor): number {
    return this.#byValue.get(markedValueKey(anchor))?.length ?? 0;
  }

  /** Figures that may be the anchor's: of its value; with its surroundings; of its meaning; written as it was. Those nearest to where it is expected. */
  candidates(anchor: FigureAnchor, expected: number): ReadonlySet<number> {
    const here = placeKey(masked(anchor.before), masked(anchor.after));
    const meaning = meaningKey(anchor.subject, anchor.period, anchor.kind);
    const found = new Set<number>();
    const lists = [
      this.#byValue.get(markedValueKey(anchor)),
      this.#figuresByPlace.get(`${markedValueKey(anchor)} ${here}`),
      this.#figuresByPlace.get(here),
      this.#figuresByMeaning.get(meaning),
      this.#figuresByQuote.get(anchor.quote),
    ];
    for (const list of lists) for (const index of this.#nearest(list ?? [], expected)) found.add(index);
    const ordinal = this.#byValue.get(markedValueKey(anchor))?.[anchor.ordinal[0] - 1];
    if (ordinal !== undefined) found.add(ordinal);
    return found;
  }

  /** The figure that has characters of a place. */
  touching({ start, end }: Span): number | undefined {
    const { figures } = this.#reading;
    const index = firstIndex(figures.length, (at) => (figures[at]?.end ?? 0) > start);
    return (figures[index]?.start ?? Infinity) < end ? index : undefined;
  }

  /** As written, on one line. */
  quoteOf(index: number): string {
    return quoteOf(this.#reading, this.#reading.figures[index] ?? { start: 0, end: 0 });
  }

  placeOf(index: number): FigurePlace {
    return entry(this.#places, index, () => this.#lookAround(index));
  }

  #lookAround(index: number): FigurePlace {
    const figure = this.#reading.figures[index];
    const place = around(this.#reading.text, figure ?? { start: 0, end: 0 });
    const section = this.#sectionOf(index);
    return { ...place, section, maskedBefore: masked(place.before), maskedAfter: masked(place.after) };
  }

  #sectionOf(index: number): string {
    this.#sections ??= sectionsOf(this.#reading);
    return this.#sections[index] ?? '';
  }

  get #figuresByPlace(): ReadonlyMap<string, readonly number[]> {
    if (this.#byPlace !== undefined) return this.#byPlace;
    const byPlace = new Map<string, number[]>();
    this.#reading.figures.forEach((figure, index) => {
      const { maskedBefore, maskedAfter } = this.placeOf(index);
      const key = placeKey(maskedBefore, maskedAfter);
      append(byPlace, key, index);
      append(byPlace, `${valueKey(figure)} ${key}`, index);
    });
    this.#byPlace = byPlace;
    return byPlace;
  }

  get #figuresByMeaning(): ReadonlyMap<string, readonly number[]> {
    if (this.#byMeaning !== undefined) return this.#byMeaning;
    const byMeaning = new Map<string, number[]>();
    this.#reading.figures.forEach((figure, index) => {
      const subject = subjectIn(figure);
      if (subject !== null) append(byMeaning, meaningKey(subject, periodIn(figure), figure.kind), index);
    });
    this.#byMeaning = byMeaning;
    return byMeaning;
  }

  get #figuresByQuote(): ReadonlyMap<string, readonly number[]> {
    if (this.#byQuote !== undefined) return this.#byQuote;
    const byQuote = new Map<string, number[]>();
    this.#reading.figures.forEach((_, index) => append(byQuote, this.quoteOf(index), index));
    this.#byQuote = byQuote;
    return byQuote;
  }

  #nearest(list: readonly number[], expected: number): readonly number[] {
    if (list.length <= MOST_CANDIDATES) return list;
    const behind = firstIndex(list.length, (at) => (this.figure(list[at] ?? 0)?.start ?? 0) >= expected);
    const from = Math.max(0, Math.min(behind - MOST_CANDIDATES / 2, list.length - MOST_CANDIDATES));
    return list.slice(from, from + MOST_CANDIDATES);
  }
}

function placeKey(maskedBefore: string, maskedAfter: string): string {
  return `${maskedBefore.slice(-KEY_REACH)}\0${maskedAfter.slice(0, KEY_REACH)}`;
}

function meaningKey(subject: string | null, period: string | null, kind: string): string {
  return `${subject ?? ''}\0${period ?? ''}\0${kind}`;
}

/** The headings above each figure, in one pass: sections and figures are both in order of place. */
function sectionsOf({ outline, figures }: { readonly outline: readonly Section[] } & Pick<AnchorReading, 'figures'>): string[] {
  const entries = [...outlineEntries(outline)];
  const open: (typeof entries)[number][] = [];
  let next = 0;
  return figures.map(({ start }) => {
    for (let section = entries[next]; section !== undefined && section.start <= start; section = entries[++next]) {
      open.length = Math.min(open.length, section.depth);
      open.push(section);
    }
    const around = open.filter(({ end }) => start < end);
    return around.flatMap(({ name }) => name ?? []).join(HEADING_SIGN);
  });
}
