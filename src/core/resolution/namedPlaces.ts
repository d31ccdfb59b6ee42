import type { Filing, Span } from '../filing';
import { textSpan } from '../sourceMap';

/** The SEC's taxonomy of Document and Entity Information: who files, from where, under which numbers. */
const NAMES = /^dei:/;
/** An address or a title of securities; what is longer is a whole page. */
const LONGEST = 200;

/**
 * Where the cover page tags words of its own: a zip code, a taxpayer's number, "0.875% Notes due 2025". Numbers in them name something.
 * Asked in order of place.
 */
export class NamedPlaces {
  readonly #places: readonly Span[];
  #next = 0;

  constructor({ sourceMap, report }: Filing) {
    this.#places = (report?.facts ?? []).flatMap((fact) => {
      if (fact.kind !== 'text' || fact.isHidden || !NAMES.test(fact.concept)) return [];
      const place = sourceMap && textSpan(sourceMap, fact.content);
      return place && place.end - place.start <= LONGEST ? [place] : [];
    });
  }

  hold({ start, end }: Span): boolean {
    while ((this.#places[this.#next]?.end ?? Infinity) < end) this.#next++;
    return (this.#places[this.#next]?.start ?? Infinity) <= start;
  }
}
