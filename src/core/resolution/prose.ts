import { endOf, lengthInMonths } from '../calendar';
import type { Metric } from '../catalogue/schema';
import { isNegative } from '../decimal';
import type { Basis, FigureKind, Notation, Period, ProvenanceStep } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { Quantity } from '../recognition/quantity';
import type { Recognised } from '../recognition/recognise';
import { within } from '../recognition/within';
import { acceptQuantities } from './acceptance';
import { measuredAs } from './balances';
import { isExpected, isOfLaterPeriod, liesAhead } from './expectations';
import { basisBetween } from './fitting';
import type { Draft, Found, Spoken, Surroundings } from './model';
import { PeriodTracker } from './periodTracker';
import { Sharing } from './respectively';
import type { Role } from './role';
import { roleOf } from './roles';
import { speaksOfSegment } from './segmentScope';
import { noTopic, SubjectReader, type Range, type Topic } from './subjects';
import { TopicFinder } from './topicFinder';
import { fittingTopic, isResult } from './topicFit';

/**
 * Figures of running text. Each sentence is walked once from left to right; what it has established (the metric spoken of, the
 * period) holds for the sentences after it in the same block.
 */
export function resolveProse(block: Recognised, surroundings: Surroundings): ProseResult {
  const { lexicon } = block;
  const drafts: Draft[] = [];
  const reader = new SubjectReader(lexicon, surroundings.entityNames);
  let state: Spoken = startOf(block, surroundings);
  for (const range of sentenceRanges(block))
    state = new Sentence(viewOf(block, range), range, surroundings, lexicon, reader, state, drafts).resolve();
  return { drafts, state };
}

/** A block that opens with "This" or "It" goes on from the block before. */
function startOf(block: Recognised, surroundings: Surroundings): Spoken {
  const fresh: Spoken = {
    topic: surroundings.topic,
    spoken: { period: surroundings.current, step: null },
    listed: [],
    basis: null,
  };
  const opensWithPronoun = block.cues[0]?.role === 'again' && block.cues[0].first === 0;
  return opensWithPronoun && surroundings.earlier ? surroundings.earlier : fresh;
}

export interface ProseResult {
  readonly drafts: readonly Draft[];
  /** What was spoken of last. */
  readonly state: Spoken;
}

function sentenceRanges(block: Recognised): Range[] {
  return block.sentences.map((from, i) => ({ from, to: block.sentences[i + 1] ?? block.tokens.length }));
}

/** The same block with only what lies in `range`, so that a look at a sentence costs no more than the sentence. */
function viewOf(block: Recognised, range: Range): Recognised {
  const { from, to } = range;
  return {
    ...block,
    periods: within(block.periods, from, to),
    names: within(block.names, from, to),
    cues: within(block.cues, from, to),
  };
}

/** A price or its movement on an exchange, not a reported measure that "fell". */
function isQuoted(quantity: Quantity, role: Role, metric: Metric | null): boolean {
  const moved = role.type === 'change' && role.by === 'exchange';
  return (quantity.quoted || moved) && (metric === null || (metric.group === 'market' && metric.planned !== true));
}

/** Did a price move, with nothing to say against which time? */
const isTraded = (role: Role) => role.type === 'change' && role.by === 'exchange' && role.basis === null;

/** A price that moved on an exchange is no movement of the profit spoken of before. */
const ofMarket = (topic: Topic | null) => (topic?.metric?.group === 'market' ? topic : null);

interface Before {
  readonly quantity: Quantity;
  readonly role: Role;
}

class Sentence {
  readonly #block: Recognised;
  readonly #range: Range;
  readonly #surroundings: Surroundings;
  readonly #lexicon: Lexicon;
  readonly #topics: TopicFinder;
  readonly #periods: PeriodTracker;
  readonly #quantities: readonly Quantity[];
  /** The block's drafts so far; this sentence's begin at `#base`. */
  readonly #drafts: Draft[];
  readonly #base: number;
  #topic: Topic | null;
  /** The level last stated of the subject, changes that still wait for one, and the change last stated: places in `#drafts`. */
  #current: number | null = null;
  #waiting: number[] = [];
  #change: number | null = null;
  /** The value compared with that was stated last, before any change: 较上年的5亿元增长12%. */
  #prior: number | null = null;
  readonly #sharing: Sharing;
  /** The periods listed last: "over the same periods" means them. */
  #listed: readonly Period[];

  constructor(
    block: Recognised,
    range: Range,
    surroundings: Surroundings,
    lexicon: Lexicon,
    reader: SubjectReader,
    state: Spoken,
    drafts: Draft[],
  ) {
    this.#block = block;
    this.#range = range;
    this.#surroundings = surroundings;
    this.#lexicon = lexicon;
    this.#quantities = acceptQuantities(block, range, lexicon);
    this.#topics = new TopicFinder(block, lexicon, reader);
    this.#periods = new PeriodTracker(block, range, surroundings, lexicon, this.#quantities, state.spoken);
    this.#drafts = drafts;
    this.#base = drafts.length;
    this.#topic = state.topic;
    this.#sharing = new Sharing(block, lexicon, reader);
    this.#listed = state.listed;
  }

  resolve(): Spoken {
    if (this.#quantities.length === 0) this.#prepare();
    let before: Before | null = null;
    this.#quantities.forEach((quantity, i) => {
      const lead = { from: i === 0 ? this.#range.from : (this.#quantities[i - 1]?.nounFirst ?? 0), to: quantity.first };
      const tail = { from: quantity.nounFirst, to: this.#quantities[i + 1]?.boundFirst ?? this.#range.to };
      const subjectIsRatio = this.#topic?.metric?.unitType === 'pure';
      const role = roleOf({
        block: this.#block,
        lexicon: this.#lexicon,
        quantity,
        sentence: this.#range,
        lead,
        tail,
        before,
        subjectIsRatio,
      });
      if (role.type === 'alternate') this.#addAlternate(quantity);
      else this.#add(quantity, role, lead, tail, i);
      before = { quantity, role: role.type === 'alternate' && before ? before.role : role };
    });
    this.#shareOut();
    this.#completeBases();
    return {
      topic: this.#topic,
      spoken: this.#periods.spoken,
      listed: this.#listed,
      basis: this.#quantities.length > 0 ? null : this.#periods.basisOfSentence(null),
    };
  }

  /** A sentence without figures may still say what the next one speaks of. */
  #prepare(): void {
    this.#periods.enter(this.#range, 0);
    const topic = this.#topics.subject(this.#range);
    if (topic?.metric) this.#topic = topic;
  }

  #addAlternate(quantity: Quantity): void {
    const same = this.#drafts.at(-1);
    if (!same) return;
    const steps: ProvenanceStep[] = [
      ...same.steps,
      { of: 'unit', rule: 'sameAmountInOtherCurrency', result: quantity.currency ?? '' },
    ];
    this.#drafts.push({ ...same, quantity, currency: null, steps });
  }

  #add(quantity: Quantity, role: Role, lead: Range, tail: Range, index: number): void {
    const named = this.#topics.find(quantity, role, lead, tail, index);
    this.#enterTopic(named, role, lead, index);
    if (!named && index === 0 && isTraded(role)) this.#topic = ofMarket(this.#topic);
    if (role.type !== 'prior') this.#periods.enter(lead, index);
    const compared = role.type === 'prior' ? this.#topics.compared(quantity, lead) : undefined;
    // 由5增至6: the first value named is the one compared with, and its name holds for the second.
    if (compared && this.#current === null) this.#topic = compared;
    const spoken = this.#topics.narrowed(compared ?? this.#topic ?? noTopic, role, tail);
    const own = this.#topics.adjusted(spoken, quantity.first, this.#range);
    const whole = this.#topics.perShare(fittingTopic(own, quantity, role), quantity, tail);
    const stated = role.type === 'prior' ? role.basis : undefined;
    const basis = stated ?? (this.#change === null ? null : (this.#drafts[this.#change]?.basis ?? null));
    const said = this.#periods.of(index, role, lead, tail, measuredAs(whole), basis);
    const quoted = isQuoted(quantity, role, whole.metric) ? this.#periods.quoted(index) : null;
    const found = quoted?.period ? quoted : said;
    const kind = this.#kindOf(role, quantity.notation, lead, this.#periods.isSaidFor(index) ? found.period : null, whole.metric);
    const { period, step } = kind === 'forecast' ? this.#expectedFor(quantity, found) : found;
    const topic = this.#ofPart(whole, kind, quantity);
    const place = this.#drafts.length;
    this.#drafts.push({
      base: this.#block.base,
      quantity,
      topic,
      kind,
      basis: kind === 'change' ? ((role.type === 'change' ? role.basis : null) ?? 'other') : null,
      period,
      negate: this.#negates(quantity, role, topic),
      extraPower: 0,
      currency: role.type === 'prior' ? this.#currencyBefore(quantity) : null,
      compares: role.type === 'change' ? { current: this.#current, prior: null } : null,
      steps: [...(step ? [step] : []), { of: 'kind', rule: role.type, result: kind }],
    });
    this.#link(place, role, index);
    this.#alignRange(place, quantity);
  }

  /** What is expected without a word of when is of the period that the outlook spoke of last, if of any. */
  #expectedFor(quantity: Quantity, found: Found): Found {
    const isLater = isOfLaterPeriod(this.#block, this.#range, quantity.first, this.#periods.spoken, this.#surroundings);
    return isLater ? { period: this.#surroundings.ahead, step: null } : found;
  }

  /** Of the two ends of a range both are expected, or none is. */
  #alignRange(place: number, quantity: Quantity): void {
    const before = place > this.#base ? this.#drafts[place - 1] : undefined;
    const own = this.#drafts[place];
    if (!own || !before || quantity.rangeWith === null || before.quantity.rangeWith === null || own.kind === before.kind) return;
    if (own.kind === 'forecast') this.#patch(place - 1, { kind: 'forecast', basis: null });
    else if (before.kind === 'forecast') this.#patch(place, { kind: 'forecast', basis: null });
  }

  /** 收入为5.56亿元，上年同期为5.58亿: the value compared with is in the same money. */
  #currencyBefore(quantity: Quantity): string | null {
    if (!this.#lexicon.language.commaEndsClause || quantity.scale === null || quantity.nounFirst > quantity.last) return null;
    return this.#drafts.length > this.#base ? (this.#drafts.at(-1)?.quantity.currency ?? null) : null;
  }

  /** What is said of a segment, and a part of an amount, is no value of the company's own metric. */
  #ofPart(topic: Topic, kind: FigureKind, quantity: Quantity): Topic {
    const isPart =
      (kind === 'share' && quantity.notation === 'number') || speaksOfSegment(this.#block, this.#range, quantity.first);
    return isPart && topic.metric !== null ? { ...topic, metric: null, partOf: topic.metric } : topic;
  }

  #enterTopic(own: Topic | undefined, role: Role, lead: Range, index: number): void {
    if (own) {
      if (role.type !== 'prior') {
        this.#current = null;
        this.#waiting = [];
        this.#change = null;
      }
      this.#topic = own;
    } else if (
      index === 0 &&
      role.type === 'current' &&
      !this.#topics.refersBack(lead) &&
      !this.#topics.saysOnlyWhen(lead) &&
      this.#surroundings.topic === null
    ) {
      this.#topic = null;
    }
  }

  /** `said` is the period where the sentence names it: of a period that is over, nothing is expected any more. */
  #kindOf(role: Role, notation: Notation, lead: Range, said: Period | null, metric: Metric | null): FigureKind {
    if (role.type === 'change' && role.by === 'revision') return 'change';
    if (role.type === 'share' && role.isPlanned) return 'share';
    if (metric?.planned === true) return 'forecast';
    if (role.type === 'prior') return this.#comparedKind(notation);
    const { main } = this.#surroundings;
    const isPast = said !== null && main !== null && endOf(said) <= endOf(main);
    const cued = this.#block.cues.some((cue) => cue.role === 'forecast' && cue.first >= this.#range.from && cue.last <= lead.to);
    const isAhead = said !== null && main !== null && endOf(said) > endOf(main);
    if (role.type === 'current' && isExpected(this.#block, this.#lexicon, lead)) return 'forecast';
    const expected = isAhead && this.#block.cues.some((cue) => cue.role === 'forecast');
    if (liesAhead(said, this.#surroundings) || expected || (!isPast && cued)) return 'forecast';
    if (this.#surroundings.isOutlook && !isPast && !this.#isReported()) return 'forecast';
    return role.type === 'change' || role.type === 'share' ? role.type : 'level';
  }

  /** Does the sentence name a time that is over? Then it is no outlook, wherever it stands. */
  #isReported(): boolean {
    const { main } = this.#surroundings;
    const { period } = this.#periods.spoken;
    return this.#periods.hasSaid && period !== null && main !== null && endOf(period) <= endOf(main);
  }

  /** "21% of revenue, compared with 24%": a share is compared with a share, a growth that is itself reported with a growth. */
  #comparedKind(notation: Notation): FigureKind {
    const before = this.#drafts.length > this.#base ? this.#drafts.at(-1) : undefined;
    if (before?.quantity.notation !== notation) return 'level';
    const isReported = before.kind === 'change' && before.compares?.current === null && notation !== 'number';
    return before.kind === 'share' || isReported ? before.kind : 'level';
  }

  #negates(quantity: Quantity, role: Role, topic: Topic): boolean {
    if (quantity.negative || isNegative(quantity.digits)) return false;
    if (role.type === 'change') return role.direction === -1;
    return (
      topic.isLoss && isResult(topic.metric) && quantity.currency !== null && (role.type === 'current' || role.type === 'prior')
    );
  }

  /** Ties a change to the levels it compares, and lets it take the period of the level and the basis of the comparison. */
  #link(place: number, role: Role, index: number): void {
    if (role.type === 'current') this.#linkLevel(place);
    else if (role.type === 'change') this.#linkChange(place, index);
    else if (role.type === 'prior' && this.#change !== null) this.#linkPrior(place, this.#change);
    else if (role.type === 'prior') this.#prior = place;
  }

  #linkLevel(place: number): void {
    this.#current = place;
    const period = this.#drafts[place]?.period ?? null;
    for (const change of this.#waiting.filter((waiting) => this.#mayBeOf(waiting, place)))
      this.#patch(change, { compares: { current: place, prior: this.#drafts[change]?.compares?.prior ?? null }, period });
    // 从5亿元增长20%至6亿元: the value compared with came first.
    const [change] = this.#waiting;
    if (change !== undefined && this.#prior !== null && this.#prior < change) this.#linkPrior(this.#prior, change);
    this.#waiting = [];
  }

  /** A growth of revenue is no growth of a price that is named behind it. */
  #mayBeOf(change: number, level: number): boolean {
    const [one, other] = [this.#drafts[change]?.topic.metric, this.#drafts[level]?.topic.metric];
    return !one || !other || one === other;
  }

  #linkChange(place: number, index: number): void {
    this.#change = place;
    if (this.#current === null) this.#waiting.push(place);
    else this.#patch(place, { period: this.#drafts[this.#current]?.period ?? this.#drafts[place]?.period ?? null });
    const draft = this.#drafts[place];
    if (this.#prior !== null && this.#current !== null && this.#prior > this.#current) this.#linkPrior(this.#prior, place);
    this.#prior = null;
    if (draft?.kind !== 'change' || this.#drafts[place]?.basis !== 'other') return;
    const base = this.#periods.comparedBehind(index, draft.period) ?? this.#periods.comparedAhead(index, draft.period);
    if (base) this.#patch(place, { basis: basisBetween(draft.period, base) });
  }

  #linkPrior(place: number, changePlace: number): void {
    const change = this.#drafts[changePlace];
    if (this.#drafts[place]?.kind === 'change') return;
    if (!change?.compares || change.compares.prior !== null) return;
    const stated =
      change.basis === 'other' || change.basis === null
        ? basisBetween(change.period, this.#drafts[place]?.period ?? null)
        : change.basis;
    this.#patch(changePlace, { compares: { ...change.compares, prior: place }, basis: change.kind === 'change' ? stated : null });
  }

  /**
   * A change whose basis its own words do not tell takes it from the change beside it ("12%, or $44 million, compared with …"),
   * from the comparison the sentence makes, or from "year over year" at its head.
   */
  #completeBases(): void {
    const isOpen = (draft: Draft | undefined) => draft?.kind === 'change' && draft.basis === 'other';
    let following: Basis | null = null;
    for (let place = this.#drafts.length - 1; place >= this.#base; place--) {
      const draft = this.#drafts[place];
      if (isOpen(draft) && following && this.#isBesideChange(place)) this.#patch(place, { basis: following });
      else if (draft?.kind === 'change' && draft.basis !== 'other') following = draft.basis;
      else if (draft?.kind === 'level' && draft.compares === null && following !== null)
        following = this.#isSameTopic(place, place + 1) ? following : null;
    }
    for (let place = this.#base; place < this.#drafts.length; place++) {
      const draft = this.#drafts[place];
      if (!draft || !isOpen(draft)) continue;
      // 较上年减少5亿元，下降10%: the second says the first once more.
      const before = place > this.#base ? this.#drafts[place - 1] : undefined;
      if (before?.kind === 'change' && before.basis !== 'other' && this.#isSameTopic(place - 1, place)) {
        this.#patch(place, { basis: before.basis });
        continue;
      }
      const basis =
        this.#periods.basisOfSentence(draft.period) ??
        this.#surroundings.basis ??
        basisOfYear(draft.period, this.#surroundings.main);
      if (basis) this.#patch(place, { basis });
    }
  }

  /** Where commas end clauses, the change behind may be that of another subject: 盘前涨5%，净利润同比增长27%. */
  #isBesideChange(place: number): boolean {
    const isOther = this.#drafts[place + 1]?.kind === 'change' && !this.#isSameTopic(place, place + 1);
    return !isOther || !this.#lexicon.language.commaEndsClause;
  }

  #shareOut(): void {
    const own = this.#drafts.slice(this.#base);
    const { shares, listed } = this.#sharing.of(own, this.#periods.context(), this.#listed);
    this.#listed = listed;
    for (const { place, ...change } of shares) this.#patch(this.#base + place, change);
  }

  #isSameTopic(a: number, b: number): boolean {
    const one = this.#drafts[a]?.topic;
    const other = this.#drafts[b]?.topic;
    return one !== undefined && other !== undefined && one.metric === other.metric && one.label?.start === other.label?.start;
  }

  #patch(place: number, change: Partial<Draft>): void {
    const draft = this.#drafts[place];
    if (draft) this.#drafts[place] = { ...draft, ...change };
  }
}

/** A growth said of a whole year, or of a balance at the end of the year reported on, with nothing to compare it with, is over the year before. */
function basisOfYear(period: Period | null, main: Period | null): Basis | null {
  if (period?.type === 'duration') return lengthInMonths(period) === 12 ? 'yoy' : null;
  const isYearEnd = period !== null && main !== null && lengthInMonths(main) === 12 && endOf(main) === period.date;
  return isYearEnd ? 'yoy' : null;
}
