import type { FigureMark, PlaceMark } from './rendered';

/** Writes the texts of the source, with the page's own marks round figures and at places. Texts come in the order of the source. */
export class MarkedTexts {
  readonly #source: string;
  readonly #figures: readonly FigureMark[];
  readonly #places: readonly PlaceMark[];
  readonly #begun = new Set<number>();
  #nextFigure = 0;
  #nextPlace = 0;

  constructor(source: string, figures: readonly FigureMark[], places: readonly PlaceMark[]) {
    this.#source = source;
    this.#figures = figures;
    this.#places = places;
  }

  /** The source from `start` to `end`, which is a text node, as markup. */
  markup(start: number, end: number): string {
    let html = this.#placesBefore(end);
    let from = start;
    for (; this.#nextFigure < this.#figures.length; this.#nextFigure++) {
      const mark = this.#figures[this.#nextFigure];
      if (mark === undefined || mark.start >= end) break;
      const [first, last] = [Math.max(from, mark.start), Math.min(end, mark.end)];
      if (first < last) {
        html += this.#text(from, first) + this.#opening(mark) + this.#text(first, last) + '</span>';
        from = last;
      }
      if (mark.end > end) break; // goes on in the next text
    }
    return html + this.#text(from, end);
  }

  /** Before the text, not within: a place is a line of the page, not a character. */
  #placesBefore(end: number): string {
    let html = '';
    for (; this.#nextPlace < this.#places.length; this.#nextPlace++) {
      const mark = this.#places[this.#nextPlace];
      if (mark === undefined || mark.start >= end) break;
      html += `<span class="tm-place" data-place="${mark.place}"></span>`;
    }
    return html;
  }

  /** Only the first piece of a figure is a stop for keyboard and screen reader. */
  #opening({ figure, look }: FigureMark): string {
    const isFirst = !this.#begun.has(figure);
    this.#begun.add(figure);
    const stop = isFirst ? ' role="button" tabindex="-1"' : '';
    return `<span class="tm-figure ${look}" data-figure="${figure}"${stop}>`;
  }

  #text(start: number, end: number): string {
    return escapeText(this.#source.slice(start, end));
  }
}

/** Entities are left as they are: what they stand for is text wherever they stand. */
export function escapeText(raw: string): string {
  return /[<>\0]/.test(raw) ? raw.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\0', '') : raw;
}

/** Text with its entities decoded, as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\0', '');
}
