import { addMonths, endOf, formatPeriod, instant, lengthInMonths, shifted, tradingDay } from '../calendar';
import type { Basis, Period, ProvenanceRule, ProvenanceStep } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { PeriodExpression } from '../recognition/periods';
import type { Quantity } from '../recognition/quantity';
import type { Cue, Recognised } from '../recognition/recognise';
import type { Measured } from './balances';
import { Breaks, SENTENCE_BREAKS } from './breaks';
import { placePeriod, type PeriodContext } from './calendarPlaces';
import { ofClause } from './clausePeriods';
import { basisBetween, fitted } from './fitting';
import type { Found, Surroundings } from './model';
import { contrastedPeriod, datedBracket, isSetAgainstYearBefore, PAST } from './comparedValues';
import { isAlternate, isApposed } from './repeatedValues';
import type { Role } from './role';
import { spanOf, type Range } from './subjects';

const nothing: Found = { period: null, step: null };

const COMPARES = new Set<Cue['role']>(['comparedWith', 'from']);
/** Behind a change "over" compares as well; behind an amount it may span: "over the next 12 months". */
const COMPARES_CHANGE = new Set<Cue['role']>(['comparedWith', 'from', 'over']);

/** Phrases that name a stretch of time outright; behind a change anything else speaks of what it is compared with. */
const OUTRIGHT = new Set<PeriodExpression['meaning']>([
  'quarter',
  'date',
  'year',
  'calendarYear',
  'half',
  'month',
  'months',
  'monthDay',
  'monthsEnded',
  'weeksEnded',
  'quarterEnded',
  'halfEnded',
  'yearEnded',
  'monthsFrom',
  'firstHalf',
  'quarters',
  'years',
  'monthEnd',
  'yearEnd',
  'quarterEnd',
  'day',
  'periodEnd',
]);

/** Follows which period a sentence speaks of, number by number. */
export class PeriodTracker {
  readonly #block: Recognised;
  readonly #range: Range;
  readonly #surroundings: Surroundings;
  readonly #lexicon: Lexicon;
  readonly #quantities: readonly Quantity[];
  readonly #breaks: Breaks;
  #spoken: Found;
  #lasting: Found | null = null;
  /** The number in whose own words the period was named: for it the words are taken literally. */
  #saidFor: number | null = null;
  /** "the quarter" of a balance means its last day; "the third quarter of 2024" is taken as it stands. */
  #isOutright = false;
  /** The period of a value compared with that the sentence begins with. */
  #opened: Period | null = null;

  constructor(
    block: Recognised,
    range: Range,
    surroundings: Surroundings,
    lexicon: Lexicon,
    quantities: readonly Quantity[],
    spoken: Found,
  ) {
    this.#block = { ...block, periods: block.periods.filter((period) => !period.isAside && !isOfNothing(block, period)) };
    this.#range = range;
    this.#surroundings = surroundings;
    this.#lexicon = lexicon;
    this.#quantities = quantities;
    this.#breaks = new Breaks(block, lexicon);
    this.#spoken = spoken;
  }

  /** The period spoken of at this point; the day of the news holds for its own sentence only. */
  get spoken(): Found {
    return this.#lasting ?? this.#spoken;
  }

  /** The day of the news, for the figures of its sentence where no other period is spoken of. */
  #dateline(lead: Range): PeriodExpression | undefined {
    if (this.#surroundings.current !== null) return undefined;
    const day = this.#block.datelines.find((p) => p.first >= this.#range.from && p.first >= lead.from && p.last <= lead.to);
    if (day) this.#lasting = this.#spoken;
    return day;
  }

  /** A period named in the words before number `index` becomes the one spoken of, unless it belongs to a comparison. */
  enter(lead: Range, index: number): void {
    const compared = this.#block.cues.find((cue) => COMPARES.has(cue.role) && cue.first >= lead.from && cue.last <= lead.to);
    const usable = this.#block.periods.filter(
      (p) => p.first >= lead.from && p.last <= lead.to && (!compared || p.last <= compared.first),
    );
    // What follows a number without a break was that number's own.
    const said = index > 0 ? usable.filter((p) => this.#breaks.has(lead.from, p.first) || this.#leadsTo(p, lead.to)) : usable;
    const own = ofClause(this.#block, lead, said, this.#lexicon);
    const clause = this.#breaks.last(lead.from, lead.to, SENTENCE_BREAKS);
    const opening = this.#breaks.lastOpening(lead.from, lead.to);
    const behindOpening = own.filter((p) => p.first >= opening);
    const inClause = behindOpening.length > 0 ? behindOpening : own.filter((p) => p.first >= clause);
    const nearest = this.#lexicon.language.commaEndsClause ? inClause.findLast((p) => !p.isEvent) : undefined;
    const chosen =
      nearest ??
      inClause.find((p) => !p.isEvent) ??
      own.find((p) => !p.isEvent) ??
      (index === 0 && !this.#lexicon.language.commaEndsClause ? own[0] : undefined);
    const source = chosen ?? this.#dateline(lead);
    // 从2023年上半年的5亿元增至2024年同期的6亿元: the same stretch as that of the value before.
    const context = source?.meaning === 'sameIn' && this.#opened ? { ...this.context(), current: this.#opened } : this.context();
    const placed = source && placePeriod(source, context);
    if (source && placed) this.#say(placed, source, 'statedBefore', index);
  }

  /** 至2024年的5亿元: where words stand before what they tell of, a period right before a number is that number's. */
  #leadsTo(period: PeriodExpression, to: number): boolean {
    if (!this.#lexicon.language.commaEndsClause) return false;
    for (let i = period.last; i < to; i++) if (!this.#lexicon.fillers.has(this.#block.tokens[i])) return false;
    return true;
  }

  /** The period number `index` is for. `basis` is that of the change before it, for a value compared with. */
  of(index: number, role: Role, lead: Range, tail: Range, metric: Measured | null, basis: Basis | null): Found {
    const bracketed = role.type === 'prior' ? this.#bracketed(lead) : undefined;
    const compared = bracketed && placePeriod(bracketed, this.context());
    if (bracketed && compared)
      return { period: fitted(compared, metric, null), step: this.#step(compared, bracketed, 'comparedPeriod') };
    const led = role.type === 'prior' ? this.#placed(this.#comparedBefore(lead), metric) : undefined;
    if (led && index === 0) this.#opened = led.period;
    if (led) return led;
    const quantity = this.#quantities[index];
    const behind = quantity && this.#behind(index, role, tail, metric);
    const placed = behind ? placePeriod(behind, this.context()) : null;
    if (behind && placed) {
      if (role.type === 'prior') {
        const own = PAST.has(behind.meaning) ? (fitted(placed, metric, null) ?? placed) : placed;
        return { period: own, step: this.#step(own, behind, 'comparedPeriod') };
      }
      this.#say(placed, behind, 'statedBehind', index);
      return OUTRIGHT.has(behind.meaning) ? this.#spoken : this.#inherited(metric);
    }
    if (role.type === 'prior')
      return (
        this.#placed(contrastedPeriod(this.#block, lead), metric) ??
        this.#ahead(index) ??
        this.#compared(metric, basis ?? this.basisOfSentence(null))
      );
    if (metric?.planned === true && this.#saidFor !== index) return nothing;
    this.#returnToReported(tail);
    return this.#saidFor === index && this.#isOutright ? this.#spoken : this.#inherited(metric);
  }

  /** "5 Mio € (Vj. 4 Mio €)" in a report on a year: whatever was spoken of before this sentence, the year before is that before the report's. */
  #returnToReported(tail: Range): void {
    const { main } = this.#surroundings;
    const { period } = this.#spoken;
    const isBack = period !== null && main !== null && lengthInMonths(main) === 12 && endOf(period) < endOf(main);
    if (!isBack || this.#saidFor !== null || !isSetAgainstYearBefore(this.#block, tail)) return;
    this.#spoken = { period: period.type === 'instant' ? instant(endOf(main)) : main, step: null };
  }

  /** A price quoted is of the day of the news, unless its own words name another. */
  quoted(index: number): Found {
    const { published } = this.#surroundings;
    if (published === null || this.#saidFor === index) return nothing;
    const period = instant(tradingDay(published));
    return { period, step: { of: 'period', rule: 'fromSurroundings', result: formatPeriod(period) } };
  }

  /** Has the sentence named a period so far? */
  get hasSaid(): boolean {
    return this.#saidFor !== null;
  }

  /** Was the period of number `index` named in its own words? */
  isSaidFor(index: number): boolean {
    return this.#saidFor === index;
  }

  /** What a change is measured against when no value, only a period stands behind it: "an increase of 15% from June 30, 2024". */
  comparedBehind(index: number, current: Period | null): Period | null {
    const quantity = this.#quantities[index];
    if (!quantity) return null;
    const to = this.#quantities[index + 1]?.first ?? this.#range.to;
    const cue = this.#block.cues.find((c) => COMPARES_CHANGE.has(c.role) && c.first >= quantity.last && c.last <= to);
    const period = this.#block.periods.find((p) => p.first >= (cue?.last ?? quantity.last) && p.last <= to);
    if (!period || (!cue && OUTRIGHT.has(period.meaning))) return null;
    return placePeriod(period, { ...this.context(), current: current ?? this.#spoken.period });
  }

  /** The same where the comparison stands before the change: 较上年末增加5亿元. */
  comparedAhead(index: number, current: Period | null): Period | null {
    const quantity = this.#quantities[index];
    if (!quantity || !this.#lexicon.language.commaEndsClause) return null;
    const from = this.#quantities[index - 1]?.last ?? this.#range.from;
    const period = this.#comparedBefore({ from, to: quantity.first });
    return period ? placePeriod(period, { ...this.context(), current: current ?? this.#spoken.period }) : null;
  }

  context(): PeriodContext {
    return { ...this.#surroundings, current: this.#spoken.period };
  }

  #say(period: Period, source: PeriodExpression, rule: ProvenanceRule, index: number): void {
    this.#spoken = { period, step: this.#step(period, source, rule) };
    if (!source.isDateline) this.#lasting = null;
    this.#saidFor = source.isDateline ? null : index;
    this.#isOutright = OUTRIGHT.has(source.meaning) || source.atEnd;
  }

  #step(period: Period, source: PeriodExpression, rule: ProvenanceRule): ProvenanceStep {
    return { of: 'period', rule, result: formatPeriod(period), span: spanOf(this.#block, source.first, source.last) };
  }

  /** Taken over from what was said before, in the shape the metric is measured in. */
  #inherited(metric: Measured | null): Found {
    const period = fitted(this.#spoken.period, metric, this.#surroundings.main);
    if (!period) return nothing;
    if (this.#spoken.step) return { period, step: { ...this.#spoken.step, result: formatPeriod(period) } };
    const { periodSource } = this.#surroundings;
    return {
      period,
      step: {
        of: 'period',
        rule: 'fromSurroundings',
        result: formatPeriod(period),
        ...(periodSource ? { span: periodSource } : {}),
      },
    };
  }

  /** "(2023: £198.7m)" in a report on half a year means that half of 2023. */
  #bracketed(lead: Range): PeriodExpression | undefined {
    const period = datedBracket(this.#block, lead);
    const current = this.#spoken.period ?? this.#surroundings.main;
    const isShorter = current !== null && lengthInMonths(current) > 0 && lengthInMonths(current) < 12;
    return period?.meaning === 'year' && isShorter ? { ...period, meaning: 'sameIn' } : period;
  }

  #placed(period: PeriodExpression | undefined, metric: Measured | null): Found | undefined {
    const placed = period ? placePeriod(period, this.context()) : null;
    const own = placed && fitted(placed, metric, null);
    return period && own ? { period: own, step: this.#step(own, period, 'comparedPeriod') } : undefined;
  }

  /** 较2023年的5亿元: the period of the value compared with stands before it. */
  #comparedBefore(lead: Range): PeriodExpression | undefined {
    const cue = this.#block.cues.findLast((c) => COMPARES.has(c.role) && c.first >= lead.from && c.last <= lead.to);
    // 从2023年的5亿元: what leads to the number is no event.
    return (
      cue &&
      this.#block.periods.find((p) => p.first >= cue.first && p.last <= lead.to && (!p.isEvent || this.#leadsTo(p, lead.to)))
    );
  }

  /** "compared to $60.4 million, or 15.9% of revenue, in the third quarter of 2023": the period comes after what is said beside it. */
  #ahead(index: number): Found | undefined {
    const from = this.#quantities[index]?.last ?? 0;
    const period = this.#block.periods.find((p) => p.first >= from && !p.isEvent && p.last <= this.#range.to);
    const ends =
      period &&
      this.#block.cues.some(
        (cue) => (COMPARES.has(cue.role) || cue.role === 'to') && cue.first >= from && cue.last <= period.first,
      );
    const placed = period && !ends ? placePeriod(period, this.context()) : null;
    return period && placed ? { period: placed, step: this.#step(placed, period, 'comparedPeriod') } : undefined;
  }

  /** What the sentence as a whole compares with: "Compared with the third quarter of 2023, …", "Year over year, …". */
  basisOfSentence(current: Period | null): Basis | null {
    const cues = this.#block.cues.filter((cue) => cue.first >= this.#range.from && cue.last <= this.#range.to);
    for (const cue of cues.filter((c) => COMPARES_CHANGE.has(c.role))) {
      const period = this.#block.periods.find((p) => p.first >= cue.last && p.first <= cue.last + 2);
      const base = period ? placePeriod(period, { ...this.context(), current: current ?? this.#spoken.period }) : null;
      const basis = base && basisBetween(current ?? this.#spoken.period, base);
      if (basis && basis !== 'other') return basis;
    }
    const first = this.#quantities[0]?.first ?? this.#range.to;
    const stated = cues.find((cue) => (cue.role === 'yoy' || cue.role === 'qoq') && cue.last <= first);
    return stated?.role === 'yoy' || stated?.role === 'qoq' ? stated.role : null;
  }

  /** Of the year reported on, or its last day, nothing but the year before is compared with where no words say. */
  #isReportedYear(current: Period): boolean {
    const { main } = this.#surroundings;
    return main !== null && lengthInMonths(main) === 12 && endOf(main) === endOf(current);
  }

  /** Compared with a value whose period is not named: what the sentence says of the comparison tells. */
  #compared(metric: Measured | null, basis: Basis | null): Found {
    const isPlanned = metric !== null && 'planned' in metric && metric.planned === true;
    const current = isPlanned ? null : fitted(this.#spoken.period, metric, this.#surroundings.main);
    if (basis === null && current && this.#isReportedYear(current)) return this.#compared(metric, 'yoy');
    if (!current || (basis !== 'yoy' && basis !== 'qoq')) return nothing;
    const months = basis === 'yoy' ? 12 : Math.max(3, lengthInMonths(current));
    const period = current.type === 'instant' ? instant(addMonths(current.date, -months)) : shifted(current, -months);
    return { period, step: { of: 'period', rule: 'comparedBasis', result: formatPeriod(period) } };
  }

  /** The period phrase that belongs to the number before it: nothing that starts something else stands between. */
  #behind(index: number, role: Role, tail: Range, metric: Measured | null): PeriodExpression | undefined {
    const { from, to } = this.#tailBehindAlternate(index, tail);
    const isLast = to === this.#range.to;
    const inTail = this.#block.periods.filter((p) => p.first >= from && p.first < to);
    // "market capitalization was … on October 25": of a balance the day an event would have is the day it is measured.
    const period =
      inTail.find((p) => !p.isEvent) ??
      (metric?.periodType === 'instant' && !this.#lexicon.language.commaEndsClause ? inTail[0] : undefined);
    if (!period || this.#opensBracket(period)) return undefined;
    const compares = role.type === 'change' ? COMPARES_CHANGE : COMPARES;
    const against = this.#block.cues.some(
      (cue) => (compares.has(cue.role) || (cue.role === 'cause' && !isLast)) && cue.first >= from && cue.last <= period.first,
    );
    if (against || (role.type === 'change' && !OUTRIGHT.has(period.meaning))) return undefined;
    const isSaid = this.#lexicon.language.commaOpensClause === true && this.#saidFor === index && this.#isOutright;
    if (role.type === 'current' && (PAST.has(period.meaning) || isSaid) && !this.#isAdjacent(from, period)) return undefined;
    const endsSentence = isLast && !this.#lexicon.language.commaEndsClause;
    return endsSentence || !this.#breaks.has(from, period.first) ? period : undefined;
  }

  /** "$5 million in the prior quarter", not "$5 million, flat with the prior quarter". */
  #isAdjacent(from: number, period: PeriodExpression): boolean {
    for (let i = from; i < period.first; i++) if (!this.#lexicon.fillers.has(this.#block.tokens[i])) return false;
    return true;
  }

  /** "(Q3 2023: £198.7m)" is about the number inside. */
  #opensBracket(period: PeriodExpression): boolean {
    if (this.#block.tokens[period.first - 1]?.text !== '(') return false;
    return this.#block.tokens[period.last]?.text === ':' || this.#quantities.some(({ boundFirst }) => boundFirst === period.last);
  }

  /** Behind "RMB5.2 billion (US$0.7 billion)" or "$44 million, or $0.89 per share" the words belong to the first amount as well. */
  #tailBehindAlternate(index: number, tail: Range): Range {
    let last = index;
    for (; last + 1 < this.#quantities.length; last++) {
      const quantity = this.#quantities[last];
      const next = this.#quantities[last + 1];
      if (!quantity || !next) break;
      const isRange = quantity.rangeWith !== null && next.rangeWith !== null && next.first - quantity.last <= 1;
      if (
        !isRange &&
        !isAlternate(this.#block, this.#lexicon, quantity, next) &&
        !(next.per !== null && isApposed(this.#block, this.#lexicon, quantity, next))
      )
        break;
    }
    const end = this.#quantities[last];
    if (last === index || !end) return tail;
    return { from: this.#behindBracket(end.last), to: this.#quantities[last + 1]?.boundFirst ?? this.#range.to };
  }

  /** Past "per share on a diluted basis)": what is said of the last of them. */
  #behindBracket(from: number): number {
    let at = from;
    while (this.#lexicon.apposition.has(this.#block.tokens[at])) at++;
    return this.#block.tokens[at]?.text === ')' ? at + 1 : from;
  }
}

/** "(Vj. –)": a period with a dash for a value says nothing of the numbers round it. */
function isOfNothing(block: Recognised, { first, last }: PeriodExpression): boolean {
  const dash = block.tokens[last];
  return (
    block.tokens[first - 1]?.text === '(' && dash?.kind === 'sign' && dash.text !== ')' && block.tokens[last + 1]?.text === ')'
  );
}
