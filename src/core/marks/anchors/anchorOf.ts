import { formatPeriod } from '../../calendar';
import type { Span } from '../../filing';
import { plainDigits } from '../../library/arithmetic';
import type { ReadFigure, Reading } from '../../library/reading';
import { nameOf, subjectKey, subjectOfFigure } from '../../library/subjects';
import type { FigureAnchor, PassageAnchor } from '../model';
import { surroundingsOf, type AnchorText } from './surroundings';

/** As much of a reading as figures are found in. */
export type AnchorReading = AnchorText & Pick<Reading, 'figures'>;

/** What a figure is, so that it is found again in a filing that has changed. `anchorsOf` does the same for many. */
export function anchorOf(reading: Reading, index: number): FigureAnchor {
  const [anchor] = anchorsOf(reading, [index]);
  if (anchor === undefined) throw new RangeError(`there is no figure ${index}`);
  return anchor;
}

/** The anchors of figures by their indices; one that there is not is left out. Linear in the number of figures. */
export function anchorsOf(reading: Reading, indices: readonly number[]): FigureAnchor[] {
  const ordinals = ordinalsOf(reading.figures);
  return indices.flatMap((index) => {
    const figure = reading.figures[index];
    if (figure === undefined) return [];
    return {
      type: 'figure',
      quote: quoteOf(reading, figure),
      value: plainDigits(figure.decimal),
      unit: figure.unit,
      subject: subjectIn(figure),
      name: nameOf(reading, figure),
      period: periodIn(figure),
      kind: figure.kind,
      ordinal: ordinals[index] ?? [1, 1],
      start: figure.start,
      ...surroundingsOf(reading, figure),
    };
  });
}

export function passageAnchorOf(reading: AnchorText, span: Span): PassageAnchor {
  const quote = reading.text.slice(span.start, span.end);
  return { type: 'passage', quote, start: span.start, ...surroundingsOf(reading, span) };
}

/** As written, on one line. */
export function quoteOf({ text }: Pick<AnchorText, 'text'>, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

export function subjectIn(figure: ReadFigure): string | null {
  const subject = subjectOfFigure(figure);
  return subject === undefined ? null : subjectKey(subject);
}

export function periodIn({ period }: ReadFigure): string | null {
  return period === null ? null : formatPeriod(period);
}

/** The same for figures of the same value and unit. */
export function valueKey({ decimal, unit }: Pick<ReadFigure, 'decimal' | 'unit'>): string {
  return markedValueKey({ value: plainDigits(decimal), unit });
}

/** The {@link valueKey} that a figure had when it was marked. */
export function markedValueKey({ value, unit }: Pick<FigureAnchor, 'value' | 'unit'>): string {
  return `${value} ${unit}`;
}

function ordinalsOf(figures: readonly ReadFigure[]): [ordinal: number, of: number][] {
  const counts = new Map<string, number>();
  const keys = figures.map(valueKey);
  const ordinals = keys.map((key) => {
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    return ordinal;
  });
  return ordinals.map((ordinal, at) => [ordinal, counts.get(keys[at] ?? '') ?? 1]);
}
