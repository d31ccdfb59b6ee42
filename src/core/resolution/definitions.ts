import type { Definition, Filing, Footnote, FootnoteReference, Mention, Span } from '../filing';
import { findAbbreviations } from './abbreviations';
import type { DefinedTerm } from './definedTerms';
import type { Definer } from './definers';
import { lastStarting, readUse, stretchAround, tieReferences, type FootnoteUse } from './footnoteUses';
import { PlainText } from './plainText';

/** A definition, and whether its place speaks of other terms as well. */
interface Found {
  readonly definition: Definition;
  readonly shared: boolean;
}

/**
 * Every place of the filing that says what a term means: footnotes, defining sentences, abbreviations. `mentions` are the places
 * of the catalogue's metrics, in order; `definers` are those of the blocks' languages, block by block. Footnotes come first, for a
 * mark sends the reader to them, and of two the one that speaks of a single term; otherwise they are in order of place.
 */
export function findDefinitions(filing: Filing, mentions: readonly Mention[], definers: readonly Definer[]): Definition[] {
  const found = new DefinitionReader(filing, mentions, definers).read();
  const rank = ({ definition, shared }: Found): number => (definition.source === 'footnote' ? 0 : 2) + (shared ? 1 : 0);
  found.sort((one, other) => rank(one) - rank(other) || one.definition.span.start - other.definition.span.start);
  return found.map(({ definition }) => definition);
}

class DefinitionReader {
  readonly #filing: Filing;
  readonly #definers: readonly Definer[];
  readonly #mentions = new Map<number, Mention[]>();
  readonly #references: ReadonlyMap<Footnote, readonly FootnoteReference[]>;
  readonly #plain = new Map<number, PlainText>();

  constructor(filing: Filing, mentions: readonly Mention[], definers: readonly Definer[]) {
    this.#filing = filing;
    this.#definers = definers;
    this.#references = tieReferences(filing);
    for (const mention of mentions) {
      const inBlock = this.#mentions.get(mention.block);
      if (inBlock) inBlock.push(mention);
      else this.#mentions.set(mention.block, [mention]);
    }
  }

  read(): Found[] {
    return this.#filing.blocks.flatMap((block, index) => {
      const definer = this.#definers[index];
      if (block.kind === 'table' || block.kind === 'heading' || !definer) return [];
      const plain = this.#plainAt(block.content);
      const mentions = this.#mentions.get(index) ?? [];
      const defined = definer.terms.find(plain, mentions, block.kind === 'footnote');
      const explained = defined.filter(({ kind }) => kind === 'explained');
      const found = block.kind === 'footnote' ? this.#footnote(block, index, explained) : this.#sentences(index, explained);
      const abbreviations = this.#abbreviations(plain, index, definer);
      return [...found, ...abbreviations, ...this.#named(index, defined, abbreviations)];
    });
  }

  // -------------------------------------------------------------------------------------------- the sources

  #sentences(block: number, defined: readonly DefinedTerm[]): Found[] {
    return defined.map(({ term, sentence, shared }) => ({
      definition: this.#definition('sentence', block, term, sentence, []),
      shared,
    }));
  }

  /** What a footnote defines: the terms it names itself, and the words its marks hang on where those are something else. */
  #footnote(footnote: Footnote, block: number, defined: readonly DefinedTerm[]): Found[] {
    const uses = (this.#references.get(footnote) ?? []).flatMap((reference) => this.#use(reference) ?? []);
    const left = new Set(uses);
    const found: Found[] = defined.map(({ term, shared }) => {
      const definition = this.#definition('footnote', block, term, footnote.content, []);
      const own = uses.filter((use) => this.#agree(use, definition));
      for (const use of own) left.delete(use);
      return { definition: { ...definition, uses: own.map(({ span }) => span) }, shared };
    });
    for (const group of this.#grouped([...left])) {
      const [first] = group;
      if (!first) continue;
      const definition = this.#definition(
        'footnote',
        block,
        first.phrase,
        footnote.content,
        group.map(({ span }) => span),
      );
      found.push({ definition: { ...definition, metric: first.metric }, shared: false });
    }
    return found;
  }

  #abbreviations(plain: PlainText, block: number, { unabbreviated }: Definer): Found[] {
    return findAbbreviations(plain, unabbreviated).map(({ short, long }) => {
      const named = this.#mentionsAround(long, block).find(({ start, end }) => start === long.start && end === long.end);
      const definition = this.#definition('abbreviation', block, short, long, []);
      return { definition: { ...definition, metric: named?.metric ?? null }, shared: false };
    });
  }

  /** Names given in passing, but for abbreviations, whose long form is known better. */
  #named(block: number, defined: readonly DefinedTerm[], abbreviations: readonly Found[]): Found[] {
    const known = new Set(abbreviations.map(({ definition }) => definition.termSpan.start));
    return defined
      .filter(({ kind, term }) => kind === 'named' && !known.has(term.start))
      .map(({ term, sentence }) => ({ definition: this.#definition('abbreviation', block, term, sentence, []), shared: false }));
  }

  // -------------------------------------------------------------------------------------------- what they are made of

  #definition(source: Definition['source'], block: number, term: Span, span: Span, uses: readonly Span[]): Definition {
    return { term: this.#termOf(term), termSpan: term, span, metric: this.#metricAt(term, block), source, uses };
  }

  #use(reference: FootnoteReference): FootnoteUse | null {
    const around = stretchAround(this.#filing.blocks, reference.start);
    const definer = around && this.#definers[around.block];
    if (!around || !definer) return null;
    const mentions = this.#mentions.get(around.block) ?? [];
    return readUse(reference, this.#plainAt(around.span), around.span, mentions, definer.phraseStops);
  }

  /** Whether the words a mark hangs on are the term: the same metric, or one holds the other. */
  #agree(use: FootnoteUse, { metric, term }: Definition): boolean {
    if (use.metric !== null && metric !== null) return use.metric === metric;
    const [one, other] = [this.#termOf(use.phrase).toLowerCase(), term.toLowerCase()];
    return one.includes(other) || other.includes(one);
  }

  /** Uses of the same metric, or of the same words, together. */
  #grouped(uses: readonly FootnoteUse[]): FootnoteUse[][] {
    const groups = new Map<string, FootnoteUse[]>();
    for (const use of uses) {
      const key = use.metric ?? `words ${this.#termOf(use.phrase).toLowerCase()}`;
      const group = groups.get(key);
      if (group) group.push(use);
      else groups.set(key, [use]);
    }
    return [...groups.values()];
  }

  /** The metric of the longest mention that the span holds or stands in. */
  #metricAt(span: Span, block: number): string | null {
    let best: Mention | null = null;
    for (const mention of this.#mentionsAround(span, block)) {
      const meets =
        (mention.start >= span.start && mention.end <= span.end) || (mention.start <= span.start && mention.end >= span.end);
      if (meets && (!best || mention.end - mention.start > best.end - best.start)) best = mention;
    }
    return best?.metric ?? null;
  }

  /** The mentions of the block that start inside of the span, and the one before. */
  #mentionsAround({ start, end }: Span, block: number): readonly Mention[] {
    const mentions = this.#mentions.get(block) ?? [];
    return mentions.slice(Math.max(0, lastStarting(mentions, start)), lastStarting(mentions, end - 1) + 1);
  }

  #termOf(span: Span): string {
    return new PlainText(this.#filing.text, span, this.#filing.markup).words.replace(/ {2,}/g, ' ').trim();
  }

  #plainAt(span: Span): PlainText {
    let plain = this.#plain.get(span.start);
    if (!plain) this.#plain.set(span.start, (plain = new PlainText(this.#filing.text, span, this.#filing.markup)));
    return plain;
  }
}
