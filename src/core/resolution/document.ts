import type { Basis, Block, Figure, Filing, Period, Profile, Table } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { RecognitionMemory } from '../recognition/memory';
import type { Recognised } from '../recognition/recognise';
import { Captions } from './captions';
import type { FiscalCalendar } from './calendarPlaces';
import { Continuations } from './continuations';
import type { EntityNames } from './entityNames';
import { comesNext } from './expectations';
import { figureOf } from './figures';
import { HeadingPath } from './headings';
import { itemsOf, type Item } from './items';
import type { Draft, ReadBlock, Spoken, Surroundings } from './model';
import { entityWordsOf } from './entity';
import { resolveProse, type ProseResult } from './prose';
import { resolveSchedule } from './schedules';
import { SameCurrency } from './sameCurrency';
import { resolveTable } from './tables';
import { noTerms, type Terms } from './tableCaptions';
import type { Column } from './tableColumns';
import { UsualTerms } from './usualTerms';

/** A document ready to be resolved. */
export interface DocumentQuestion {
  readonly filing: Filing;
  readonly blocks: readonly ReadBlock[];
  readonly profile: Profile;
  readonly calendar: FiscalCalendar;
  readonly entityNames: EntityNames;
  /** The language most of it is in. */
  readonly main: Lexicon;
  readonly memory: RecognitionMemory;
}

/** All figures of a document, in order of place. */
export function resolveDocument(question: DocumentQuestion): Figure[] {
  return new DocumentReading(question).resolve();
}

/** What a paragraph that ends in a colon says for the list below it: "For the fourth quarter, the Company expects:". */
interface ListOpening {
  readonly spoken: Spoken;
  readonly isOutlook: boolean;
  readonly basis: Basis | null;
}

class DocumentReading {
  readonly #question: DocumentQuestion;
  #headings: HeadingPath;
  #item: Item;
  readonly #captions: Captions;
  readonly #continuations: Continuations;
  #entityWords: ReadonlySet<string>;
  readonly #entityNames: EntityNames;
  readonly #items: ReadonlyMap<number, Item>;
  readonly #usual = new UsualTerms();
  readonly #sameCurrency = new SameCurrency();
  readonly #figures: Figure[] = [];
  #opening: ListOpening | undefined;
  #spoken: Spoken | undefined;
  /** The period that the paragraph before a list or table spoke of. */
  #before: Period | null = null;
  /** The period to come that the blocks of this section spoke of last. */
  #ahead: Period | null = null;

  constructor(question: DocumentQuestion) {
    const { filing, blocks, profile, calendar, main, entityNames } = question;
    this.#question = question;
    const items = itemsOf(blocks, profile, calendar, filing.text, entityNames);
    this.#items = new Map(items.map((item) => [item.from, item]));
    this.#item = items[0] ?? { from: 0, to: 0, profile, published: null, day: null };
    this.#entityNames = entityNames;
    this.#headings = new HeadingPath(this.#item, blocks[0]?.block, calendar, this.#entityNames);
    this.#captions = new Captions(blocks, filing.text);
    this.#continuations = new Continuations(blocks);
    this.#entityWords = entityWordsOf(this.#item.profile.entity, main);
  }

  /** Nothing that was said before an item holds in it. */
  #enterItem(item: Item): void {
    const { blocks, calendar, main } = this.#question;
    this.#item = item;
    this.#headings = new HeadingPath(item, blocks[item.from]?.block, calendar, this.#entityNames);
    this.#entityWords = entityWordsOf(item.profile.entity, main);
    this.#sameCurrency.forget();
    this.#opening = undefined;
    this.#spoken = undefined;
    this.#before = null;
    this.#ahead = null;
  }

  resolve(): Figure[] {
    this.#question.blocks.forEach(({ block, words }, index) => {
      const item = this.#items.get(index);
      if (item && index > 0) this.#enterItem(item);
      if (block.kind === 'heading') this.#headings.enter(block, words);
      const surroundings = this.#headings.surroundings(block);
      if (block.kind === 'table') this.#readTable(block, words, index, surroundings);
      else this.#readProse(block, words, index, surroundings);
    });
    return this.#figures;
  }

  #readProse(block: Block, words: Recognised, index: number, surroundings: Surroundings): void {
    if (block.kind !== 'listItem') this.#opening = undefined;
    if (block.kind === 'paragraph' || block.kind === 'heading') this.#before = null;
    const result = resolveProse(words, {
      ...this.#underOpening(surroundings, block),
      earlier: this.#spoken ?? null,
      ahead: this.#ahead,
    });
    this.#lookAhead(block, result, surroundings);
    const { drafts, state } = result;
    this.#append(this.#sameCurrency.applied(drafts, words), index, surroundings);
    this.#spoken = block.kind === 'heading' ? undefined : state;
    if (block.kind === 'paragraph') this.#before = state.spoken.period;
    if (block.kind === 'paragraph' && words.tokens.at(-1)?.text === ':') {
      this.#opening = { spoken: state, isOutlook: words.cues.some((cue) => cue.role === 'forecast'), basis: state.basis };
    }
  }

  #lookAhead(block: Block, { drafts, state }: ProseResult, surroundings: Surroundings): void {
    if (block.kind === 'heading') this.#ahead = null;
    const { period, step } = state.spoken;
    if (step === null) return;
    if (comesNext(period, surroundings)) this.#ahead = period;
    else if (drafts.length > 0) this.#ahead = null;
  }

  /** A list or table stands under the line that opens it; where no heading says when, also under the paragraph before it. */
  #underOpening(surroundings: Surroundings, block: Block): Surroundings {
    const isBelow = block.kind === 'listItem' || block.kind === 'table';
    if (!this.#opening)
      return isBelow && surroundings.current === null ? { ...surroundings, current: this.#before } : surroundings;
    const { spoken, isOutlook, basis } = this.#opening;
    return {
      ...surroundings,
      current: spoken.spoken.period ?? surroundings.current,
      isOutlook: surroundings.isOutlook || isOutlook,
      basis,
    };
  }

  #readTable(table: Table, words: Recognised, index: number, surroundings: Surroundings): void {
    const { filing, memory } = this.#question;
    const { profile } = this.#item;
    const { lexicon } = words;
    const readCell = (start: number, end: number) => memory.read(filing, { start, end }, 'cell', lexicon);
    if (table.schedule) {
      const { schedule } = table;
      this.#append(resolveSchedule({ table, schedule, text: filing.text, lexicon, readCell }), index, surroundings);
      return;
    }
    const result = resolveTable({
      table,
      text: filing.text,
      caption: this.#captions.before(index, profile.currency),
      surroundings: this.#underOpening(surroundings, table),
      lexicon,
      entityWords: this.#entityWords,
      usual: this.#usual,
      ...this.#continuations.of(table, index),
      readCell,
      readPhrase: (phrase) => memory.readPhrase(phrase, lexicon),
    });
    this.#continuations.remember(table, index, result);
    this.#captions.remember(index, termsOf(result.columns));
    this.#append(this.#sameCurrency.applied(result.drafts, words), index, surroundings);
  }

  #append(drafts: readonly Draft[], block: number, { isPart }: Surroundings): void {
    const { filing } = this.#question;
    const { profile } = this.#item;
    const { text, markup } = filing;
    const context = { text, markup, entity: profile.entity, currency: profile.currency };
    const offset = this.#figures.length;
    for (const draft of drafts) this.#figures.push(figureOf(isPart ? asPart(draft) : draft, block, offset, context));
  }
}

/** Under "Water Segment" revenue is that segment's, not the company's. */
function asPart(draft: Draft): Draft {
  const { metric } = draft.topic;
  return metric ? { ...draft, topic: { ...draft.topic, metric: null, partOf: metric } } : draft;
}

/** What a table was in: as its first column of numbers. */
const termsOf = (columns: readonly Column[]): Terms =>
  columns.slice(1).find(({ terms }) => terms.scale !== null)?.terms ?? noTerms;
