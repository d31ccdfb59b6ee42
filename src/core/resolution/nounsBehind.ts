import type { Lexicon } from '../recognition/lexicon';
import type { Quantity } from '../recognition/quantity';
import type { Cue, Recognised } from '../recognition/recognise';
import type { Breaks } from './breaks';
import { MOVEMENTS, type Role } from './role';
import type { Range, SubjectReader, Topic } from './subjects';

const ENDS_NOUN = new Set<Cue['role']>([
  'verb',
  'has',
  ...MOVEMENTS,
  'comparedWith',
  'share',
  'respectively',
  'yoy',
  'qoq',
  'cause',
]);

/** The noun that a number counts, and where it ends: up to there the words name no other number's topic. */
export interface Counted {
  /** Undefined where the noun says nothing. */
  readonly topic: Topic | undefined;
  readonly end: number;
}

/** Reads what the words behind a number say that it is a number of. */
export class NounsBehind {
  readonly #block: Recognised;
  readonly #lexicon: Lexicon;
  readonly #reader: SubjectReader;
  readonly #breaks: Breaks;

  constructor(block: Recognised, lexicon: Lexicon, reader: SubjectReader, breaks: Breaks) {
    this.#block = block;
    this.#lexicon = lexicon;
    this.#reader = reader;
    this.#breaks = breaks;
  }

  /** "162 financial institutional partners", "originated 23,042,303 loans": the noun behind a bare number. */
  counted(quantity: Quantity, lead: Range, tail: Range, role: Role): Counted | undefined {
    if (quantity.currency !== null || quantity.notation !== 'number' || quantity.measure !== null || role.type === 'prior')
      return undefined;
    const next = this.#block.tokens[tail.from];
    if (next?.kind !== 'word' || this.#startsOther(tail.from) || this.#breaks.isGap(tail.from - 1)) return undefined;
    const verb = this.#block.cues.findLast((cue) => cue.first >= lead.from && cue.last <= lead.to && cue.role === 'has');
    const shares = quantity.counted === null ? undefined : this.#lexicon.countedUnits.match(this.#block.tokens, tail.from);
    const verbKey = verb && this.#block.tokens[verb.last - 1]?.key;
    const traded =
      shares && verbKey !== undefined
        ? (this.#reader.readWithVerb(this.#block, { from: tail.from, to: shares.end }, verbKey) ??
          this.#reader.readWithVerb(this.#block, { from: tail.from, to: tail.from + 1 }, verbKey))
        : undefined;
    const end = this.endOfNoun(tail);
    if (traded) return { topic: { ...traded, counted: quantity.counted }, end };
    const topic = this.#reader.read(this.#block, { from: tail.from, to: end }, verb && this.#block.tokens[verb.last - 1]?.key);
    return { topic: topic && quantity.counted !== null ? { ...topic, counted: quantity.counted } : topic, end };
  }

  /** "RMB2.37 billion cash from operations", "RMB45,396 million of such loan volume was under …". */
  named(quantity: Quantity, tail: Range, role: Role): Topic | undefined {
    let from = tail.from;
    if (this.#block.tokens[from]?.text === '(') return undefined;
    const next = this.#block.tokens[from];
    if (!next || next.kind === 'sign' || this.#isIdiom(from) || this.#breaks.isGap(from - 1)) return undefined;
    const joined = this.#lexicon.tailLinks.has(next);
    if (role.type === 'share' && !joined) return undefined;
    if (!joined && this.#startsOther(from)) return undefined;
    while (from < tail.to && this.#lexicon.tailLinks.has(this.#block.tokens[from]) && !this.#startsName(from)) {
      // "cost $2.6 million in the quarter": when, not what.
      if (this.#block.periods.some((period) => period.first === from)) return undefined;
      from++;
    }
    const name = this.#block.names.find((n) => n.first >= from && n.first - from <= 4 && n.last <= tail.to);
    const end = this.endOfNoun({ from, to: tail.to });
    if (!name)
      return quantity.notation === 'number' && role.type === 'current'
        ? this.#reader.read(this.#block, { from, to: end })
        : undefined;
    // "of such loan volume was under the capital-light model": the verb's complement narrows the noun.
    const verb = this.#block.cues.find((cue) => cue.first === end && cue.role === 'verb');
    if (verb && joined) {
      const whole = this.#reader.read(this.#block, { from, to: this.#nextComma(verb.last, tail.to) });
      if (whole?.metric !== name.entry.metric) return whole;
      return { ...whole, metric: null, partOf: name.entry.metric };
    }
    if (role.type === 'share') return undefined;
    const topic = this.#reader.read(this.#block, { from, to: end });
    // "5.25% senior notes": the rate of the notes, not the notes.
    return topic && quantity.notation !== 'number' && topic.metric?.unitType === 'monetary' ? { ...topic, metric: null } : topic;
  }

  /** "in cash", but not "in cash and cash equivalents". */
  #isIdiom(at: number): boolean {
    const idiom = this.#lexicon.tailIdioms.match(this.#block.tokens, at);
    return idiom !== undefined && !this.#block.names.some((name) => name.first < idiom.end && name.last > idiom.end);
  }

  #nextComma(from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.#block.tokens[i]?.text === ',') return i;
    return to;
  }

  /** A stop word, a verb or a period right behind the number: no counted noun follows. */
  #startsOther(at: number): boolean {
    if (this.#block.names.some((name) => name.first === at)) return false;
    if (this.#lexicon.stopWords.has(this.#block.tokens[at])) return true;
    return this.#block.periods.some((period) => period.first === at) || this.#block.cues.some((cue) => cue.first === at);
  }

  #startsName(at: number): boolean {
    return this.#block.names.some((name) => name.first === at);
  }

  /** The noun phrase ends at a comma, a verb, a period phrase; prepositional complements belong to it. */
  endOfNoun(tail: Range): number {
    for (let i = tail.from; i < tail.to; i++) {
      const token = this.#block.tokens[i];
      if (
        !token ||
        (token.kind === 'sign' && token.text !== '-' && token.text !== '“' && token.text !== '”' && token.text !== '"')
      )
        return i;
      const name = this.#block.names.find((n) => n.first === i);
      if (!name && i > tail.from && this.#lexicon.nounEnds.has(token)) return i;
      if (name) {
        i = name.last - 1;
        continue;
      }
      if (
        this.#block.periods.some((period) => period.first === i) ||
        this.#lexicon.before.match(this.#block.tokens, i)?.value === 'instant'
      )
        return i;
      if (this.#block.cues.some((cue) => cue.first === i && ENDS_NOUN.has(cue.role))) return i;
    }
    return tail.to;
  }
}
