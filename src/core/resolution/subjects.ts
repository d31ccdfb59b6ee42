import type { Metric } from '../catalogue/schema';
import type { Span } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { PhraseTrie } from '../recognition/phrases';
import type { Cue, Name, Recognised } from '../recognition/recognise';
import { ANYTHING, type Token } from '../recognition/tokens';
import { namesBalance } from './balances';
import type { EntityNames } from './entityNames';

/** What a figure is a figure of: a catalogue metric, a part of one, or just the words. */
export interface Topic {
  readonly metric: Metric | null;
  /** Set instead of `metric` when the words name a part of it. */
  readonly partOf: Metric | null;
  readonly label: Span | null;
  /** Denominator named in the words: "per ADS". */
  readonly per: string | null;
  /** Unit of the thing counted, named in the words: "weighted average ADS". */
  readonly counted: string | null;
  /** The words speak of a number of shares ("weighted average shares", "number of ADSs"), not just about shares. */
  readonly countsShares: boolean;
  /** The words say that something is counted: "number of trucks". */
  readonly isCount: boolean;
  /** The words name an amount at a moment: "Buchwert". */
  readonly isBalance: boolean;
  /** The words say "loss": a plain positive number means a negative result. */
  readonly isLoss: boolean;
}

/** What the words say besides the metric. */
type Shared = Omit<Topic, 'metric' | 'partOf'>;

export const noTopic: Topic = {
  metric: null,
  partOf: null,
  label: null,
  per: null,
  counted: null,
  countsShares: false,
  isCount: false,
  isBalance: false,
  isLoss: false,
};

/** Tokens `from` to `to` (exclusive) of a block. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Looks for what a stretch of words names, with a lexicon's idea of names, modifiers and complements. */
export class SubjectReader {
  readonly #lexicon: Lexicon;
  readonly #entities: EntityNames;

  constructor(lexicon: Lexicon, entities: EntityNames) {
    this.#lexicon = lexicon;
    this.#entities = entities;
  }

  /** The topic that the words in `range` name; undefined when there is nothing but stop words. */
  read(block: Recognised, range: Range, verbAfter?: string): Topic | undefined {
    if (this.#lexicon.language.headFinal && this.#onlyMoves(block, range)) return undefined;
    const phrase = this.#trim(block, range);
    if (phrase.from >= phrase.to) return undefined;
    const words = block.tokens.slice(phrase.from, phrase.to);
    const shared = this.#shared(block, phrase);
    const names = block.names.filter((name) => name.first >= phrase.from && name.last <= phrase.to);
    if (this.#lexicon.language.headFinal) return this.#readHeadFinal(block, phrase, names, shared);
    const head = names.find((name) => this.#isHead(block, phrase.from, name));
    if (head) {
      const composed = this.#compose(block.tokens, head, phrase);
      if (composed) return { ...shared, metric: composed, partOf: null };
      const whole = head.entry.open || !this.isRestricted(block, { from: head.last, to: phrase.to });
      return whole
        ? { ...shared, metric: head.entry.metric, partOf: null }
        : { ...shared, metric: null, partOf: head.entry.metric };
    }
    const verb = verbAfter === undefined ? [] : [wordToken(verbAfter)];
    const withVerb = verb.length > 0 ? this.#exactly([...contentOf(words, this.#lexicon), ...verb]) : undefined;
    if (withVerb) return { ...shared, metric: withVerb, partOf: null };
    if (this.#saysNothing(words)) return undefined;
    const last = names.at(-1);
    return { ...shared, metric: null, partOf: last && last.last === phrase.to ? last.entry.metric : null };
  }

  /** The name that closes the phrase, whole where what stands before it cuts nothing off: 公司的净利润, not 海外净利润. */
  #readHeadFinal(block: Recognised, phrase: Range, names: readonly Name[], shared: Shared): Topic | undefined {
    const bare = names.filter((name) => this.#isBare(block, name.last, phrase.to));
    // 借款人(包括重复借款人): what stands in a bracket only explains.
    const head = bare.findLast((name) => !isBracketed(block.tokens, phrase.from, name.first)) ?? bare.at(-1);
    if (!head) return this.#onlyMoves(block, phrase) ? undefined : { ...shared, metric: null, partOf: null };
    return this.#isHead(block, phrase.from, head)
      ? { ...shared, metric: head.entry.metric, partOf: null }
      : { ...shared, metric: null, partOf: head.entry.metric };
  }

  /** "dividends" with "paid": the metric "dividends paid". */
  readWithVerb(block: Recognised, range: Range, verb: string): Topic | undefined {
    const phrase = this.#trim(block, range);
    const words = contentOf(block.tokens.slice(phrase.from, phrase.to), this.#lexicon);
    const metric = words.length > 0 ? this.#exactly([...words, wordToken(verb)]) : undefined;
    return metric && { ...this.#shared(block, phrase), metric, partOf: null };
  }

  /** The two names in one: "Basic and diluted earnings per share". */
  split(block: Recognised, name: Name): readonly [Topic, Topic] | undefined {
    let at = name.first + 1;
    while (at < name.last && !this.#lexicon.listLinks.has(block.tokens[at])) at++;
    if (at >= name.last) return undefined;
    const before = block.tokens.slice(name.first, at);
    const behind = block.tokens.slice(at + 1, name.last);
    const first = this.#exactly([...before, ...behind.slice(before.length)]);
    const second = first && this.#exactly(behind);
    if (!first || !second || first === second) return undefined;
    const shared = this.#shared(block, { from: name.first, to: name.last });
    return [
      { ...shared, metric: first, partOf: null },
      { ...shared, metric: second, partOf: null },
    ];
  }

  /**
   * The topic a row's label names. A label is a name and nothing else: words left over make it another thing ("Loans
   * receivable, net-noncurrent").
   */
  readLabel(block: Recognised): Topic | undefined {
    const phrase = this.#trim(block, { from: 0, to: block.tokens.length });
    if (phrase.from >= phrase.to) return undefined;
    const shared = this.#shared(block, phrase);
    const names = block.names.filter((name) => name.first >= phrase.from && name.last <= phrase.to);
    const head = names.find((name) => this.#isHead(block, phrase.from, name));
    if (!head) return { ...shared, metric: null, partOf: null };
    const composed = this.#compose(block.tokens, head, phrase);
    if (composed) return { ...shared, metric: composed, partOf: null };
    const whole = head.entry.open || this.#isBare(block, head.last, phrase.to);
    if (whole) return { ...shared, metric: head.entry.metric, partOf: null };
    // 汇率风险: where the last word is the noun, the name before it only tells of what sort it is.
    const closes = !this.#lexicon.language.headFinal || /^[^\p{L}]/u.test(block.tokens[head.last]?.text ?? '');
    return { ...shared, metric: null, partOf: closes ? head.entry.metric : null };
  }

  /** "Basic", "Diluted", "Class A": a label too short to be a name by itself. */
  isQualifier(label: Recognised): boolean {
    const words = label.tokens.filter((token) => token.kind === 'word').length;
    return words > 0 && words <= 3;
  }

  /** The metric that a section's title and a row's label name together: "Net income per share" over "Diluted". */
  joined(section: Recognised, label: Recognised): Metric | undefined {
    const own = label.tokens.filter((token) => token.kind === 'word');
    const titles = [
      ...section.names.map((name) => section.tokens.slice(name.first, name.last)),
      section.tokens.filter((token) => token.kind === 'word'),
    ];
    for (const title of titles) {
      for (let length = title.length; length >= 2; length--) {
        const name = title.slice(0, length);
        if (this.#lexicon.stopWords.has(name.at(-1))) continue;
        const metric = this.#exactly([...own, ...name]) ?? this.#exactly([...name, ...own]);
        if (metric) return metric;
      }
    }
    return undefined;
  }

  /** The metric that a result becomes when it is divided by the number of shares. */
  perShareOf(metric: Metric, diluted: boolean): Metric | undefined {
    const id = diluted ? metric.perShare?.diluted : metric.perShare?.basic;
    return id === undefined ? undefined : this.#lexicon.metricById(id);
  }

  #shared(block: Recognised, phrase: Range): Shared {
    const words = block.tokens.slice(phrase.from, phrase.to);
    const counted = this.#countedIn(words);
    return {
      label: spanOf(block, phrase.from, phrase.to),
      per: this.#find(words, this.#lexicon.per),
      counted,
      countsShares: counted !== null && this.#find(words, this.#lexicon.shareCounts) !== null,
      isCount: this.#saysCount(words),
      isBalance: !this.#isReason(block.tokens, phrase.from) && namesBalance(words, this.#lexicon),
      isLoss: this.#isLoss(words),
    };
  }

  /** "Weighted average ADS". Where the noun stands last, a unit inside a longer word is none: 少数股东. */
  #countedIn(words: readonly Token[]): string | null {
    const { countedUnits, shareCounts, language } = this.#lexicon;
    if (!language.headFinal || this.#find(words, shareCounts) !== null) return this.#find(words, countedUnits);
    for (let i = 0; i < words.length; i++) {
      const match = countedUnits.match(words, i);
      const isInside = match && words[match.end]?.kind === 'word' && !this.#lexicon.counts.match(words, match.end);
      if (match && !isInside) return match.value;
    }
    return null;
  }

  /** "Number of trucks"; where the noun stands last it has to be the last word: 门店数, not 数额. */
  #saysCount(words: readonly Token[]): boolean {
    const { counts, language } = this.#lexicon;
    if (!language.headFinal) return this.#find(words, counts) !== null;
    return words.some((_, i) => {
      const end = counts.match(words, i)?.end;
      return end !== undefined && words[end]?.kind !== 'word';
    });
  }

  /** "aus dem Barwert": what something comes of. */
  #isReason(tokens: readonly Token[], from: number): boolean {
    const before = this.#lexicon.articles.has(tokens[from - 1]) ? from - 2 : from - 1;
    return this.#lexicon.restrictingBehind.has(tokens[before]);
  }

  /** Where the name closes its phrase, little words before it say as little as modifiers do. */
  #isModifier(token: Token): boolean {
    const { neutralModifiers, stopWords, language } = this.#lexicon;
    return neutralModifiers.has(token) || (language.headFinal && stopWords.has(token));
  }

  /** Nothing but brackets, signs, periods and words that change nothing. */
  #isBare(block: Recognised, from: number, to: number): boolean {
    let depth = 0;
    for (let i = from; i < to; i++) {
      const token = block.tokens[i];
      if (!token) continue;
      if (token.text === '(') depth++;
      else if (token.text === ')') depth--;
      const period = block.periods.find((p) => p.first === i);
      const cue = block.cues.find((c) => c.first === i && OF_CHANGES.has(c.role));
      if (period) i = period.last - 1;
      else if (cue) i = cue.last - 1;
      else if (depth <= 0 && token.kind !== 'sign' && !this.#isNeutral(token)) return false;
    }
    return true;
  }

  /** 同比增长分别: words that name nothing but the movement of what was named before. */
  #onlyMoves(block: Recognised, { from, to }: Range): boolean {
    if (block.names.some((name) => name.first >= from && name.last <= to)) return false;
    const words: Token[] = [];
    for (let i = from; i < to; i++) {
      const token = block.tokens[i];
      const cue = block.cues.find((c) => c.first === i);
      if (cue) i = cue.last - 1;
      else if (token && !this.#lexicon.fillers.has(token)) words.push(token);
    }
    return this.#saysNothing(words);
  }

  /** "the Company", "we": words that are no name of anything measured. */
  #saysNothing(words: readonly Token[]): boolean {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      const end = this.#entities.endOf(words, i);
      if (end > i) i = end - 1;
      else if (word && word.kind !== 'sign' && !this.#isNeutral(word)) return false;
    }
    return true;
  }

  #isNeutral(token: Token): boolean {
    return (
      this.#lexicon.neutralModifiers.has(token) ||
      this.#lexicon.neutralComplements.has(token) ||
      this.#lexicon.stopWords.has(token)
    );
  }

  /** A name is the head of its phrase when only modifiers that change nothing stand before it: "our total", not "deferred". */
  #isHead({ tokens, periods }: Recognised, from: number, name: Name): boolean {
    for (let i = from; i < name.first; i++) {
      const skipped = Math.max(this.#entities.endOf(tokens, i), periods.find((period) => period.first === i)?.last ?? i);
      if (skipped > i && skipped <= name.first) {
        i = skipped - 1;
        continue;
      }
      const token = tokens[i];
      const closing = token?.text === '(' && this.#lexicon.language.headFinal ? closingOf(tokens, i, name.first) : i;
      if (closing > i) {
        i = closing;
        continue;
      }
      const links = periods.some((period) => period.last === i) && this.#lexicon.listLinks.has(token);
      if (token && token.kind !== 'number' && !links && !this.#isModifier(token)) return false;
    }
    return true;
  }

  /** "loan volume under the capital-light model" is "capital-light loan volume", when the catalogue knows that. */
  #compose(tokens: readonly Token[], head: Name, phrase: Range): Metric | undefined {
    const complement = contentOf(tokens.slice(head.last, phrase.to), this.#lexicon).slice(0, 6);
    const name = tokens.slice(head.first, head.last);
    for (let start = 0; start < complement.length; start++) {
      for (let length = Math.min(3, complement.length - start); length >= 1; length--) {
        const metric = this.#exactly([...complement.slice(start, start + length), ...name]);
        if (metric && metric !== head.entry.metric) return metric;
      }
    }
    return undefined;
  }

  #exactly(tokens: readonly Token[]): Metric | undefined {
    const match = this.#lexicon.names.match(tokens, 0);
    return match?.end === tokens.length ? match.value.metric : undefined;
  }

  /** Does what follows the name cut it down to a part: "from China", "through ICE", "of the discontinued service"? */
  isRestricted(block: Recognised, range: Range): boolean {
    const { tokens } = block;
    let restricting = false;
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i];
      if (!token) continue;
      const period = block.periods.find((p) => p.first <= i && i < p.last);
      if (period) {
        i = period.last - 1;
        restricting = false;
        continue;
      }
      if (this.#lexicon.restrictingWords.has(token)) return true;
      if (this.#lexicon.neutralComplements.has(token)) return false;
      if (this.#lexicon.restrictingPrepositions.has(token)) {
        if (restricting && this.#lexicon.restrictingPrepositions.has(tokens[i - 1])) continue;
        restricting = !this.#isPeriodNext(block, i + 1);
      }
    }
    return restricting;
  }

  #isPeriodNext(block: Recognised, at: number): boolean {
    return block.periods.some((period) => period.first === at || period.first === at + 1);
  }

  #isLoss(words: readonly Token[]): boolean {
    return words.some((word) => this.#lexicon.loss.has(word)) && !words.some((word) => this.#lexicon.gain.has(word));
  }

  #find<T>(words: readonly Token[], trie: PhraseTrie<T>): T | null {
    for (let i = 0; i < words.length; i++) {
      const match = trie.match(words, i);
      if (match) return match.value;
    }
    return null;
  }

  /** Off with articles, prepositions and signs at both ends, and with a period phrase at either end. */
  #trim(block: Recognised, range: Range): Range {
    let { from, to } = range;
    const { tokens } = block;
    const isEdge = (token: Token | undefined) =>
      token !== undefined &&
      (token.kind === 'sign' ? token.text !== '%' && token.text !== '+' : this.#lexicon.stopWords.has(token));
    for (let moved = true; moved && from < to;) {
      moved = false;
      const periodAtStart = block.periods.find((p) => p.first === from && p.last <= to);
      const periodAtEnd = block.periods.find((p) => p.last === to && p.first >= from);
      if (periodAtStart) from = periodAtStart.last;
      else if (periodAtEnd) to = periodAtEnd.first;
      else if (isEdge(tokens[from]) && !startsName(block.names, from)) from++;
      else if (isEdge(tokens[to - 1]) && !endsName(block.names, to)) to--;
      else continue;
      moved = true;
    }
    return { from, to: Math.max(from, to) };
  }
}

/** Is a bracket open at `at` that was opened behind `from`? */
function isBracketed(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && tokens[i]?.text !== ')'; i--) if (tokens[i]?.text === '(') return true;
  return false;
}

/** The bracket that closes the one at `open`, before token `limit`; `open` where there is none. */
function closingOf(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (tokens[i]?.text === ')') return i;
  return open;
}

/** Words of a label that say that its numbers are changes: "Net sales change (YoY)". */
const OF_CHANGES = new Set<Cue['role']>(['increase', 'decrease', 'change', 'yoy', 'qoq']);

/** The source characters of a run of tokens. */
export function spanOf(block: Recognised, from: number, to: number): Span {
  return { start: block.base + (block.tokens[from]?.start ?? 0), end: block.base + (block.tokens[to - 1]?.end ?? 0) };
}

function contentOf(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  return tokens.filter((token) => token.kind === 'word' && !lexicon.stopWords.has(token) && !lexicon.neutralModifiers.has(token));
}

function wordToken(key: string): Token {
  return { kind: 'word', start: 0, end: 0, text: key, key, glued: false, classes: 0, opens: ANYTHING };
}

const startsName = (names: readonly Name[], at: number) => names.some((name) => name.first === at);
const endsName = (names: readonly Name[], at: number) => names.some((name) => name.last === at);
