import type { Lexicon } from '../recognition/lexicon';
import type { Quantity } from '../recognition/quantity';
import type { Cue, Recognised } from '../recognition/recognise';
import { Breaks, CLAUSE_BREAKS, CLAUSE_SIGNS, PHRASE_BREAKS, SENTENCE_BREAKS, VERB_BREAKS } from './breaks';
import { subjectBeforeGloss } from './glosses';
import { NounsBehind } from './nounsBehind';
import { MOVEMENTS, type Role } from './role';
import { noTopic, spanOf, type Range, type SubjectReader, type Topic } from './subjects';

const SUBJECT_ENDS = new Set<Cue['role']>(['verb', 'has', ...MOVEMENTS, 'share']);
const CHANGES = new Set<Cue['role']>(MOVEMENTS);
const MOVES = new Set<Cue['role']>([...CHANGES, 'comparedWith', 'from']);

/** Finds which words of a sentence say what a quantity is a quantity of. */
export class TopicFinder {
  readonly #block: Recognised;
  readonly #lexicon: Lexicon;
  readonly #reader: SubjectReader;
  readonly #breaks: Breaks;
  readonly #behind: NounsBehind;
  /** Up to here the words behind the last number named that number's topic, and name no other's. */
  #taken = 0;

  constructor(block: Recognised, lexicon: Lexicon, reader: SubjectReader) {
    this.#block = block;
    this.#lexicon = lexicon;
    this.#reader = reader;
    this.#breaks = new Breaks(block, lexicon);
    this.#behind = new NounsBehind(block, lexicon, reader, this.#breaks);
  }

  /** The topic that the words round a quantity name for it; undefined when it is still what was spoken of before. */
  find(quantity: Quantity, role: Role, whole: Range, tail: Range, index: number): Topic | undefined {
    const lead = { from: Math.max(whole.from, this.#taken), to: whole.to };
    const counted = this.#behind.counted(quantity, lead, tail, role);
    if (counted) this.#taken = counted.end;
    if (counted?.topic) return counted.topic;
    const moved = role.type === 'change' ? this.#movedTopic(tail) : undefined;
    if (moved) return moved;
    const possessed = role.type === 'current' ? this.#possessedTopic(lead, quantity, tail) : undefined;
    if (possessed) return possessed;
    const inLead = this.#raisedTopic(lead, quantity, role) ?? this.#leadTopic(lead, quantity, role, index);
    if (inLead?.metric) return inLead;
    if (role.type === 'current' || role.type === 'share') {
      const behind = this.#behind.named(quantity, tail, role);
      if (behind && (behind.metric || behind.partOf)) {
        this.#taken = tail.to;
        return behind;
      }
      if (!inLead && index === 0) return behind;
    }
    return inLead;
  }

  /** "a 12% year-over-year increase in revenue": the name stands behind the change word. */
  #movedTopic(tail: Range): Topic | undefined {
    const cue = this.#block.cues.find(
      (c) => c.first >= tail.from && c.first - tail.from <= 5 && c.last < tail.to && CHANGES.has(c.role),
    );
    const inWord = cue && this.#nameInCue(cue);
    if (inWord) return inWord;
    if (!cue || !this.#lexicon.tailLinks.has(this.#block.tokens[cue.last])) return undefined;
    const name = this.#block.names.find((n) => n.first > cue.last && n.first - cue.last <= 4 && n.last <= tail.to);
    return name && this.#reader.read(this.#block, { from: cue.last, to: name.last });
  }

  /** "paid dividends of $11 million", "operating income included $2 million of restructuring charges": what the subject has. */
  #possessedTopic(lead: Range, quantity: Quantity, tail: Range): Topic | undefined {
    const verb = this.#block.cues.findLast((cue) => cue.first >= lead.from && cue.last <= lead.to && SUBJECT_ENDS.has(cue.role));
    if (verb?.role !== 'has') return undefined;
    const object = { from: verb.last, to: quantity.boundFirst };
    const done =
      quantity.per !== null
        ? undefined
        : this.#reader.readWithVerb(this.#block, object, this.#block.tokens[verb.last - 1]?.key ?? '');
    if (done) return done;
    const behind = object.from >= object.to ? this.#behind.named(quantity, tail, { type: 'current' }) : undefined;
    if (!behind?.metric) return undefined;
    this.#taken = tail.to;
    return behind;
  }

  /** "lifted operating income to $52 million": a name right before the "to". */
  #raisedTopic(lead: Range, quantity: Quantity, role: Role): Topic | undefined {
    if (role.type !== 'current') return undefined;
    const to = this.#block.cues.findLast(
      (cue) =>
        cue.role === 'to' &&
        cue.first > lead.from &&
        cue.last <= quantity.boundFirst &&
        this.#isFilled(cue.last, quantity.boundFirst),
    );
    const name =
      to && this.#block.names.findLast((n) => n.first > lead.from && n.last <= to.first && this.#isFilled(n.last, to.first));
    const topic = name && this.#reader.read(this.#block, { from: name.first, to: name.last });
    return topic?.metric ? topic : undefined;
  }

  /** Only little words, and words such as "guidance", between two places. */
  #isFilled(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const isForecast = this.#block.cues.some((cue) => cue.first === i && cue.role === 'forecast');
      if (!isForecast && !this.#lexicon.fillers.has(this.#block.tokens[i])) return false;
    }
    return true;
  }

  /** What a value compared with is called, where it is named anew: "compared with a net loss of". */
  compared(quantity: Quantity, lead: Range): Topic | undefined {
    const topic = this.#phraseBefore(lead.from, quantity.boundFirst);
    return topic?.metric ? topic : undefined;
  }

  #leadTopic(lead: Range, quantity: Quantity, role: Role, index: number): Topic | undefined {
    if (role.type === 'prior') return index === 0 ? this.#movedSubject(lead, quantity) : undefined;
    const end = quantity.boundFirst;
    const clause = this.#lexicon.language.commaEndsClause ? this.#breaks.last(lead.from, end, CLAUSE_SIGNS) : lead.from;
    const cause = this.#block.cues.find(
      (cue) => cue.role === 'cause' && cue.first >= clause && cue.last <= lead.to && !this.#followedByVerb(cue, end),
    );
    if (cause && role.type === 'current') return this.#causeTopic(cause, end);
    const limit = cause ? cause.first : end;
    const colon = this.#block.tokens[end - 1]?.text === ':' ? end - 1 : undefined;
    if (colon !== undefined)
      return this.#reader.read(this.#block, {
        from: Math.max(lead.from, this.#breaks.last(lead.from, colon, SENTENCE_BREAKS)),
        to: colon,
      });
    const verb = this.#block.cues.findLast((cue) => cue.first >= lead.from && cue.last <= limit && SUBJECT_ENDS.has(cue.role));
    if (verb) {
      const inWord = this.#nameInCue(verb);
      if (inWord) return inWord;
      const after = verb.role === 'share' ? undefined : this.#phraseBefore(verb.last, limit);
      if (after?.metric) return after;
      const object = verb.role === 'has' && this.#lexicon.language.headFinal ? this.#objectOf(verb, limit, after) : undefined;
      if (object) return object;
      // "meldete die Birkwald AG einen Umsatz von": the subject stands between the verb and what it has.
      const had = verb.role === 'has' ? this.#articledName(verb.last, limit) : undefined;
      if (had) return had;
      const behind = this.#subjectBehind(verb, limit);
      if (behind?.metric) return behind;
      const subject = this.#subjectBefore(lead, verb, index);
      const priced = quantity.per !== null && !subject?.metric ? this.#articledName(lead.from, verb.first) : undefined;
      if (priced) return priced;
      if (subject?.metric || (subject && (subject.label !== null || subject.partOf)))
        return this.#orAbbreviated(subject, lead, verb);
      const loose = this.#lastCleanName(lead.from, limit);
      return loose ?? after ?? behind;
    }
    const phrase = this.#phraseBefore(lead.from, limit);
    if (phrase?.metric) return phrase;
    const named = this.#articledName(lead.from, limit);
    if (named) return named;
    if (phrase?.label && this.#opensClause(lead, limit, index)) return phrase;
    return phrase?.partOf
      ? phrase
      : (this.#lastCleanName(lead.from, limit) ??
          (this.#isIntroduced(limit) || this.#lexicon.language.headFinal ? phrase : undefined));
  }

  /** ，员工300人: where a comma ends a clause, the words between it and the number name what is new. */
  #opensClause(lead: Range, end: number, index: number): boolean {
    if (!this.#lexicon.language.headFinal || index === 0) return false;
    return this.#breaks.last(lead.from, end, CLAUSE_SIGNS) > lead.from;
  }

  /** 发放贷款5亿元: what is done with what, where no name says it. */
  #objectOf(verb: Cue, end: number, named: Topic | undefined): Topic | undefined {
    if (named?.label) return named;
    const isEmpty =
      verb.last >= end || this.#block.tokens.slice(verb.last, end).every((token) => this.#lexicon.fillers.has(token));
    return isEmpty ? undefined : { ...noTopic, label: spanOf(this.#block, verb.first, end) };
  }

  #orAbbreviated(subject: Topic, lead: Range, verb: Cue): Topic {
    if (subject.metric) return subject;
    const loose = subject.partOf ? undefined : this.#lastCleanName(lead.from, verb.first);
    return loose && loose.label && subject.label && loose.label.start <= subject.label.start ? loose : subject;
  }

  /** "The ratio rose from 5% to 6%": the sentence begins with the value before, and its subject stands before the verb. */
  #movedSubject(lead: Range, quantity: Quantity): Topic | undefined {
    const cue = this.#block.cues.find((c) => c.first > lead.from && c.last <= quantity.boundFirst && MOVES.has(c.role));
    const subject = cue && this.#subjectBefore(lead, cue, 0);
    return subject;
  }

  /** "Dabei erhöhten sich die Kosten um 5": the subject, with its article, stands behind the verb. */
  #subjectBehind(verb: Cue, limit: number): Topic | undefined {
    if (!this.#lexicon.articles.has(this.#block.tokens[verb.last])) return undefined;
    const next = this.#block.cues.find((cue) => cue.first > verb.last && cue.last <= limit);
    return this.#reader.read(this.#block, { from: verb.last, to: next?.first ?? limit });
  }

  /** "Aufgrund des Abbaus sanken die Vorräte": a reason in front is no more than that. */
  #opensSentence(cue: Cue): boolean {
    return this.#block.sentences.includes(cue.first);
  }

  /** "Umsatzanstieg": a change and what changes in one word. */
  #nameInCue(cue: Cue): Topic | undefined {
    const name = this.#block.names.find((n) => n.first === cue.first && n.last === cue.last);
    return name && this.#reader.read(this.#block, { from: name.first, to: name.last });
  }

  #followedByVerb(cue: Cue, end: number): boolean {
    return this.#block.cues.some(
      (other) =>
        other.first >= cue.last &&
        other.last <= end &&
        (other.role === 'verb' || other.role === 'has' || (this.#opensSentence(cue) && CHANGES.has(other.role))),
    );
  }

  /** "due to higher volumes ($20.1 million)": a reason given, not what is reported on. */
  #causeTopic(cause: Cue, end: number): Topic | undefined {
    const from = Math.max(cause.last, this.#breaks.last(cause.last, end - 1, CLAUSE_BREAKS));
    const topic = this.#reader.read(this.#block, { from, to: end });
    return topic && { ...topic, metric: null, partOf: null };
  }

  /** The words right before the number: "an average price of", "net income between". */
  #phraseBefore(from: number, to: number): Topic | undefined {
    const start = Math.max(from, this.#breaks.last(from, to, PHRASE_BREAKS));
    return this.#reader.read(this.#block, { from: start, to });
  }

  /** "…, producing a combined ratio of": an article right before a name makes it a name of its own. */
  #articledName(from: number, to: number): Topic | undefined {
    const name = this.#block.names.findLast((n) => n.first > from && n.last <= to && this.#isFilled(n.last, to));
    if (!name) return undefined;
    let at = name.first;
    while (
      at > from &&
      this.#lexicon.neutralModifiers.has(this.#block.tokens[at - 1]) &&
      !this.#lexicon.articles.has(this.#block.tokens[at])
    )
      at--;
    if (!this.#lexicon.articles.has(this.#block.tokens[at])) return undefined;
    const topic = this.#reader.read(this.#block, { from: at, to: name.last });
    return topic?.metric ? topic : undefined;
  }

  /** Does "of", "at" or "between" lead from the words to the number? */
  #isIntroduced(to: number): boolean {
    return this.#lexicon.stopWords.has(this.#block.tokens[to - 1]);
  }

  /** The subject of the verb: from the start of its clause, after any leading "In the third quarter,". */
  #subjectBefore(lead: Range, verb: Cue, index: number): Topic | undefined {
    const glossed = subjectBeforeGloss(this.#block, this.#lexicon, lead.from, verb.first);
    if (glossed) return this.#reader.read(this.#block, glossed);
    let from = lead.from;
    if (index === 0 && !this.#lexicon.language.commaEndsClause)
      from = Math.max(this.#afterAdverbial(lead.from, verb.first), this.#breaks.last(lead.from, verb.first, VERB_BREAKS));
    else from = this.#breaks.last(lead.from, verb.first, CLAUSE_BREAKS);
    const pronoun = this.#block.cues.findLast((cue) => cue.role === 'again' && cue.first >= from && cue.last <= verb.first);
    if (pronoun?.first === this.#skipSigns(from, verb.first)) return undefined;
    // "…, which increased to": what stands before the pronoun is the subject.
    if (pronoun && verb.first - pronoun.last <= 2) return this.#lastCleanName(lead.from, pronoun.first);
    from = Math.max(from, this.#breaks.lastOpening(from, verb.first));
    return this.#reader.read(this.#block, { from, to: this.#beforeBasis(from, verb.first) });
  }

  /** 营业收入较上年同期增长: what it is measured against is no part of the name. */
  #beforeBasis(from: number, to: number): number {
    const cue = this.#block.cues.find((c) => c.last === to && c.first >= from && (c.role === 'yoy' || c.role === 'qoq'));
    return cue?.first ?? to;
  }

  #skipSigns(from: number, to: number): number {
    let at = from;
    while (at < to && this.#block.tokens[at]?.kind === 'sign') at++;
    return at;
  }

  /** "In the third quarter of 2024, our platform …": the subject begins behind the comma that ends the opening phrase. */
  #afterAdverbial(from: number, to: number): number {
    const first = this.#block.tokens[from];
    if (this.#block.tokens[from + 1]?.text === ',') return from + 2;
    const opens =
      first !== undefined &&
      (this.#isPreposition(from) || this.#block.periods.some((p) => p.first - from <= 2 && p.first >= from));
    if (!opens) return from;
    const period = this.#block.periods.find((p) => p.first >= from && p.first - from <= 4 && p.last <= to);
    for (let i = period?.last ?? from; i < to; i++) if (this.#block.tokens[i]?.text === ',') return i + 1;
    return period && period.last < to && period.first - from <= 4 && this.#isPreposition(from) ? period.last : from;
  }

  #isPreposition(at: number): boolean {
    return this.#lexicon.openers.has(this.#block.tokens[at]);
  }

  #lastCleanName(from: number, to: number): Topic | undefined {
    const names = this.#block.names.filter((name) => name.first >= from && name.last <= to);
    for (const name of names.reverse()) {
      const start = this.#breaks.last(from, name.first, PHRASE_BREAKS);
      const topic = this.#reader.read(this.#block, { from: start, to: name.last });
      if (topic?.metric) return topic;
    }
    return undefined;
  }

  /** "This represents …", "it was …": the subject is what was spoken of last. */
  refersBack(lead: Range): boolean {
    const first = this.#block.tokens[this.#skipSigns(lead.from, lead.to)];
    return this.#block.cues.some((cue) => cue.role === 'again' && this.#block.tokens[cue.first] === first);
  }

  /** 其中第三季度5.6亿元: words that only say when of what was spoken of before. */
  saysOnlyWhen({ from, to }: Range): boolean {
    if (!this.#lexicon.language.headFinal) return false;
    let isDated = false;
    for (let i = from; i < to; i++) {
      const token = this.#block.tokens[i];
      const period = this.#block.periods.find((p) => p.first === i && p.last <= to);
      if (period) i = period.last - 1;
      else if (token?.kind !== 'sign' && !this.#lexicon.clauseLinks.has(token) && !this.#lexicon.fillers.has(token)) return false;
      isDated ||= period !== undefined;
    }
    return isDated;
  }

  /** "RMB5 million for the ICE product": words right behind the number that cut its metric down to a part. */
  narrowed(topic: Topic, role: Role, tail: Range): Topic {
    const { metric } = topic;
    if (!metric || role.type === 'change' || role.type === 'share') return topic;
    if (!this.#lexicon.restrictingBehind.has(this.#block.tokens[tail.from])) return topic;
    const end = this.#behind.endOfNoun(tail);
    // "gehen von … 22 Mio € aus": no preposition but the end of a verb.
    if (end - tail.from <= 1) return topic;
    // "for an effective tax rate of 21.5%" leads on to another figure.
    if (this.#block.names.some((name) => name.first > tail.from && name.last <= end)) return topic;
    return this.#reader.isRestricted(this.#block, { from: tail.from, to: end })
      ? { ...topic, metric: null, partOf: metric }
      : topic;
  }

  /** "On a non-GAAP basis, net income was": the adjusted measure of the same name, where the catalogue has one. */
  adjusted(topic: Topic, at: number, sentence: Range): Topic {
    const id = topic.metric?.nonGaap;
    if (id === undefined) return topic;
    for (let i = sentence.from; i < at; i++) {
      const isInName = this.#block.names.some((name) => name.first <= i && i < name.last);
      if (!isInName && this.#lexicon.nonGaap.match(this.#block.tokens, i))
        return { ...topic, metric: this.#lexicon.metricById(id) ?? topic.metric };
    }
    return topic;
  }

  /** What the subject of a sentence names, whether or not a number follows. */
  subject(range: Range): Topic | undefined {
    const verb = this.#block.cues.find((cue) => cue.first >= range.from && cue.last <= range.to && SUBJECT_ENDS.has(cue.role));
    const name = this.#block.names.find((n) => n.first >= range.from && n.last <= (verb?.first ?? range.to));
    return (
      name && this.#reader.read(this.#block, { from: this.#afterAdverbial(range.from, name.first), to: verb?.first ?? name.last })
    );
  }

  /** "net income of $44 million, or $0.89 per diluted share": an amount per share of a result is that result's own metric per share. */
  perShare(topic: Topic, quantity: Quantity, tail: Range): Topic {
    if (quantity.per === null || topic.metric === null || topic.metric.unitType !== 'monetary') return topic;
    const words = this.#block.tokens.slice(tail.from, Math.min(tail.to, tail.from + 8));
    const end = words.findIndex(
      (token) => token.kind === 'sign' || (!this.#lexicon.apposition.has(token) && !this.#lexicon.fillers.has(token)),
    );
    const diluted = words.slice(0, end < 0 ? words.length : end).some((token) => this.#lexicon.diluted.has(token));
    return { ...topic, metric: this.#reader.perShareOf(topic.metric, diluted) ?? null, partOf: null, per: quantity.per };
  }
}
