import type { Filing, Span } from '../filing';
import type { Lexicon } from './lexicon';
import { recognise, type Recognised } from './recognise';

/**
 * Remembers what was recognised in a stretch of text, by the text itself and its language. After an edit only the block that
 * changed is looked at anew; all others are found here, wherever they have moved. What a whole analysis did not ask for is
 * forgotten.
 */
export class RecognitionMemory {
  #kept = new Map<string, Recognised>();
  #used = new Map<string, Recognised>();
  /** The filing that is read, and what was read in it, by where it begins: a cell is asked for several times. */
  #filing: Filing | undefined;
  readonly #places = new Map<number, Place>();

  /** Runs one analysis; afterwards just what it used is remembered. */
  during<T>(analysis: () => T): T {
    this.#used = new Map();
    try {
      return analysis();
    } finally {
      this.#kept = this.#used;
      this.#leave();
    }
  }

  /** What stands between two offsets of a filing. */
  read(filing: Filing, span: Span, as: 'prose' | 'cell', lexicon: Lexicon): Recognised {
    const { start, end } = span;
    if (this.#filing !== filing) this.#leave();
    this.#filing = filing;
    const place = this.#places.get(start);
    if (place?.end === end && place.as === as && place.words.lexicon === lexicon) return place.words;
    const text = filing.text.slice(start, end);
    const words = { ...this.#recall(text, markupIn(filing.markup, span), as, lexicon), base: start };
    this.#places.set(start, { end, as, words });
    return words;
  }

  /** Words that do not stand in a filing like this: a table's head put together from several cells. */
  readPhrase(text: string, lexicon: Lexicon): Recognised {
    return this.#recall(text, [], 'cell', lexicon);
  }

  #leave(): void {
    this.#filing = undefined;
    this.#places.clear();
  }

  #recall(text: string, markup: readonly Span[], as: 'prose' | 'cell', lexicon: Lexicon): Recognised {
    const marks = markup.map(({ start, end }) => `${start}-${end}`).join();
    const key = `${lexicon.language.tag} ${as} ${marks}\n${text}`;
    const known = this.#used.get(key) ?? this.#kept.get(key);
    const found = known ?? recognise(text, markup, lexicon, { bracketsNegate: as === 'cell' });
    this.#used.set(key, found);
    return found;
  }
}

interface Place {
  readonly end: number;
  readonly as: 'prose' | 'cell';
  readonly words: Recognised;
}

/** The markup inside a span, counted from its start. Binary search: a document may have a great many marks and cells. */
function markupIn(markup: readonly Span[], span: Span): Span[] {
  let low = 0;
  let high = markup.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markup[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const inside: Span[] = [];
  for (let i = low; i < markup.length; i++) {
    const mark = markup[i];
    if (!mark || mark.start >= span.end) break;
    inside.push({ start: Math.max(0, mark.start - span.start), end: Math.min(span.end, mark.end) - span.start });
  }
  return inside;
}
