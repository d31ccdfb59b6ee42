import { instant } from '../calendar';
import type { Block, Heading, Period, Span } from '../filing';
import type { Recognised } from '../recognition/recognise';
import { placePeriod, type FiscalCalendar } from './calendarPlaces';
import type { EntityNames } from './entityNames';
import type { Item } from './items';
import type { Surroundings } from './model';
import { spanOf } from './subjects';

interface Level {
  readonly level: number;
  readonly period: Period | null;
  readonly source: Span | null;
  readonly isOutlook: boolean;
  readonly isPart: boolean;
}

/** What the headings above a block have established. */
export class HeadingPath {
  readonly #item: Item;
  readonly #calendar: FiscalCalendar;
  readonly #entityNames: EntityNames;
  #levels: Level[] = [];
  /** The block that opens an item of a digest, which is of the item's day. */
  readonly #headline: Block | undefined;

  constructor(item: Item, headline: Block | undefined, calendar: FiscalCalendar, entityNames: EntityNames) {
    this.#headline = headline;
    this.#item = item;
    this.#entityNames = entityNames;
    this.#calendar = calendar;
  }

  enter(heading: Heading, words: Recognised): void {
    while ((this.#levels.at(-1)?.level ?? 0) >= heading.level) this.#levels.pop();
    const parent = this.#levels.at(-1);
    const expression = words.periods.find((period) => !period.isEvent);
    const period = expression ? placePeriod(expression, this.#context(parent?.period ?? null)) : null;
    // A heading that says no more than a date ("November 19, 2024") says when, not of what.
    const isDateline =
      expression !== undefined && expression.meaning === 'date' && expression.last - expression.first >= words.tokens.length;
    const own = isDateline ? null : period;
    this.#levels.push({
      level: heading.level,
      period: own ?? parent?.period ?? null,
      source: own && expression ? spanOf(words, expression.first, expression.last) : (parent?.source ?? null),
      isOutlook: words.cues.some((cue) => cue.role === 'forecast') || (parent?.isOutlook ?? false),
      isPart: words.lexicon.segments.has(words.tokens.at(-1)) || (parent?.isPart ?? false),
    });
  }

  /** Footnotes stand outside: they speak of the document's period, wherever the page break put them. */
  surroundings(block: Block): Surroundings {
    const level = block.kind === 'footnote' ? undefined : this.#levels.at(-1);
    const { profile, day } = this.#item;
    const isHeadline = block === this.#headline;
    const current = level?.period ?? profile.period ?? (day && isHeadline ? instant(day) : null);
    const { calendar, main, published } = this.#context(current);
    return {
      calendar,
      current,
      main,
      published,
      currency: profile.currency,
      entityNames: this.#entityNames,
      isOutlook: level?.isOutlook ?? false,
      isPart: level?.isPart ?? false,
      topic: null,
      earlier: null,
      ahead: null,
      basis: null,
      periodSource: level?.source ?? null,
    };
  }

  #context(current: Period | null) {
    return { calendar: this.#calendar, current, main: this.#item.profile.period, published: this.#item.published };
  }
}
