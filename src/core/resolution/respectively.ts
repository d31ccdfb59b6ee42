import { formatPeriod } from '../calendar';
import type { Period } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { PeriodExpression } from '../recognition/periods';
import type { Cue, Name, Recognised } from '../recognition/recognise';
import { Breaks, CLAUSE_SIGNS } from './breaks';
import { placePeriod, type PeriodContext } from './calendarPlaces';
import type { Draft } from './model';
import type { SubjectReader, Topic } from './subjects';
import { fittingTopic } from './topicFit';

/** What a draft of a list takes from the list of names or periods beside it; `place` is its place in the sentence. */
type Share = Pick<Draft, 'topic' | 'period' | 'steps'> & { readonly place: number };

/** Drafts that stand in one list, by their places in the sentence; `to` exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly cue: Cue | undefined;
}

/** How far behind 分别 its list may begin. */
const REACH = 10;

/**
 * "A and B were 5 and 6, respectively": the first number to the first name (or period), the second to the second. In Chinese
 * the word stands before the list. Periods are shared out without it as well: "as of June 30, 2024 and 2023, goodwill was 5
 * and 4".
 */
export class Sharing {
  readonly #block: Recognised;
  readonly #lexicon: Lexicon;
  readonly #reader: SubjectReader;
  readonly #breaks: Breaks;

  constructor(block: Recognised, lexicon: Lexicon, reader: SubjectReader) {
    this.#block = block;
    this.#lexicon = lexicon;
    this.#reader = reader;
    this.#breaks = new Breaks(block, lexicon);
  }

  /** `listed` are the periods that an earlier sentence listed; the last list of this one is given back. */
  of(
    drafts: readonly Draft[],
    context: PeriodContext,
    listed: readonly Period[],
  ): { shares: readonly Share[]; listed: readonly Period[] } {
    let last = listed;
    const runs = this.#runs(drafts);
    // What a list was given its followers can take over: …分别为5亿元和6亿元，同比分别增长3%和4%.
    const known = [...drafts];
    const inOrder = [...runs, ...this.#others(runs, drafts)].sort((a, b) => a.from - b.from);
    const shares = inOrder.flatMap((run) => {
      const own = this.#listedPeriods(run, drafts, context);
      const count = run.to - run.from;
      if (own.length > 1) last = own;
      const goesOn = run.cue !== undefined || (own.length === 0 && this.#lexicon.language.commaEndsClause);
      const periods = own.length > 1 ? own : goesOn && last.length === count ? last : own;
      const found = this.#shareOut(run, known, periods.length === count ? periods : []);
      for (const { place, ...share } of found) patch(known, place, share);
      return found;
    });
    return { shares, listed: last };
  }

  /** The list behind each "respectively" that opens one, before each that closes one; without the word the last of the sentence. */
  #runs(drafts: readonly Draft[]): Run[] {
    const cues = this.#block.cues.filter((cue) => cue.role === 'respectively');
    if (cues.length === 0) return asRuns(this.#listEndingAt(drafts, drafts.length), undefined);
    return cues.flatMap((cue) => {
      const first = drafts.findIndex(({ quantity }) => quantity.first >= cue.last);
      const behind = drafts[first];
      if (behind && behind.quantity.first - cue.last <= REACH && this.#opens(cue))
        return asRuns({ from: first, to: this.#listStartingAt(drafts, first) }, cue);
      const end = drafts.filter(({ quantity }) => quantity.last <= cue.first).length;
      return asRuns(this.#listEndingAt(drafts, end), cue);
    });
  }

  /** A list of as many numbers as the one with the word is shared out like it: "…分别为5亿元、6亿元；净利润为1亿元、2亿元". */
  #others(runs: readonly Run[], drafts: readonly Draft[]): Run[] {
    const model = runs.find(({ cue }) => cue !== undefined);
    if (!model?.cue) return [];
    const found: Run[] = [];
    for (let from = 0; from < drafts.length;) {
      const to = this.#listStartingAt(drafts, from);
      const isOwn = runs.some((run) => run.from < to && from < run.to);
      if (!isOwn && to - from === model.to - model.from) found.push({ from, to, cue: model.cue });
      from = to;
    }
    return found;
  }

  /** Nothing but verbs and little words stand between the word and the number. */
  #opens(cue: Cue): boolean {
    const next = this.#block.tokens[cue.last];
    return next !== undefined && next.kind !== 'sign';
  }

  #listEndingAt(drafts: readonly Draft[], end: number): { from: number; to: number } {
    let from = Math.max(0, end - 1);
    while (from > 0 && this.#isLinked(drafts[from - 1], drafts[from])) from--;
    return { from, to: end };
  }

  #listStartingAt(drafts: readonly Draft[], from: number): number {
    let to = from + 1;
    while (to < drafts.length && this.#isLinked(drafts[to - 1], drafts[to])) to++;
    return to;
  }

  #isLinked(a: Draft | undefined, b: Draft | undefined): boolean {
    if (!a || !b) return false;
    const between = this.#block.tokens.slice(a.quantity.last, b.quantity.boundFirst);
    const linked = between.some((token) => token.text === ',' || token.text === '/' || this.#lexicon.listLinks.has(token));
    return linked && between.length <= 12 && between.filter((token) => token.kind === 'word').length <= 5;
  }

  #shareOut(run: Run, drafts: readonly Draft[], periods: readonly Period[]): Share[] {
    const count = run.to - run.from;
    // A list of periods between the numbers and the word is what they are shared out to, whatever is named before.
    const isDated = periods.length === count && run.cue !== undefined && this.#standsBehind(run, drafts);
    const topics = run.cue && !isDated ? this.#listedTopics(run, drafts, count) : undefined;
    const own = isDated ? drafts[run.from]?.topic : undefined;
    return drafts.slice(run.from, run.to).flatMap((draft, i): Share[] => {
      const named = topics?.[i];
      const topic = named ? fittingTopic(named, draft.quantity, { type: 'current' }) : (own ?? draft.topic);
      const period = named ? null : (periods[i] ?? null);
      if (!named && !period) return [];
      const place = run.from + i;
      if (!period) return [{ place, topic, period: draft.period, steps: draft.steps }];
      return [{ place, topic, period, steps: [{ of: 'period', rule: 'respectively', result: formatPeriod(period) }] }];
    });
  }

  /** Does the last list of periods stand between the numbers and the word behind them? */
  #standsBehind({ to, cue }: Run, drafts: readonly Draft[]): boolean {
    const last = drafts[to - 1]?.quantity.last ?? Infinity;
    return this.#block.periods.some((period) => period.first >= last && period.last <= (cue?.first ?? 0));
  }

  /** As many names as numbers, or one that is two; where the clause names nothing, the subjects of the values right before. */
  #listedTopics(run: Run, drafts: readonly Draft[], count: number): readonly (Topic | undefined)[] | undefined {
    const first = drafts[run.from]?.quantity.first ?? 0;
    const clause = run.cue && run.cue.last <= first ? this.#breaks.last(0, run.cue.first, CLAUSE_SIGNS) : 0;
    const names = this.#namesOfList(clause, first, count);
    const last = names.at(-1);
    const both = count === 2 && last ? this.#reader.split(this.#block, last) : undefined;
    if (both) return both;
    if (names.length >= count)
      return names.slice(-count).map((name) => this.#reader.read(this.#block, { from: name.first, to: name.last }));
    const before = drafts.slice(Math.max(0, run.from - count), run.from);
    const subjects = new Set(before.map(({ topic }) => topic.label?.start));
    return clause > 0 && names.length === 0 && subjects.size === count && !subjects.has(undefined)
      ? before.map(({ topic }) => topic)
      : undefined;
  }

  /** The names of a clause; where they are too few, also those that only a comma parts from it: 营业收入、净利润和毛利分别为. */
  #namesOfList(clause: number, end: number, count: number): Name[] {
    const names = this.#block.names.filter((name) => name.first >= clause && name.last <= end);
    for (let from = clause; names.length < count;) {
      const before = this.#block.names.findLast((name) => name.last === from - 1);
      if (!before || this.#block.tokens[from - 1]?.text !== ',') break;
      names.unshift(before);
      from = before.first;
    }
    return names;
  }

  /** As many periods as numbers, one behind the other. Without "respectively" they are all that stand before the numbers. */
  #listedPeriods(run: Run, drafts: readonly Draft[], context: PeriodContext): Period[] {
    const before = run.cue && !this.#isBefore(run, drafts) ? undefined : drafts[run.from]?.quantity.first;
    const all = this.#block.periods.filter((p) => !p.isEvent && (before === undefined || p.last <= before));
    const last = lastList(withoutAside(all));
    if (!run.cue && last.length !== withoutAside(all).length) return [];
    return expanded(last).flatMap((expression) => placePeriod(expression, context) ?? []);
  }

  #isBefore(run: Run, drafts: readonly Draft[]): boolean {
    return (run.cue?.last ?? 0) <= (drafts[run.from]?.quantity.first ?? 0);
  }
}

function patch(drafts: Draft[], place: number, share: Omit<Share, 'place'>): void {
  const draft = drafts[place];
  if (draft) drafts[place] = { ...draft, ...share };
}

const asRuns = ({ from, to }: { from: number; to: number }, cue: Cue | undefined): Run[] =>
  to - from >= 2 ? [{ from, to, cue }] : [];

/** 2022年上半年（报告期）: what the last of them is called is no period more. */
function withoutAside(periods: readonly PeriodExpression[]): readonly PeriodExpression[] {
  return periods.length > 2 && periods.at(-1)?.meaning === 'current' ? periods.slice(0, -1) : periods;
}

/** The last of the periods that follow each other with no more than a comma and an "and" between them. */
function lastList(periods: readonly PeriodExpression[]): readonly PeriodExpression[] {
  let from = Math.max(0, periods.length - 1);
  while (from > 0 && (periods[from]?.first ?? 0) - (periods[from - 1]?.last ?? 0) <= 2) from--;
  return periods.slice(from);
}

const PARTS = new Set<PeriodExpression['meaning']>(['quarters', 'half', 'firstHalf', 'quarter', 'months']);

/** 2019年至2021年 is three years; of 2019-2022年前三季度 the last is the first three quarters of 2022. */
function expanded(periods: readonly PeriodExpression[]): PeriodExpression[] {
  return periods.flatMap((period, i): PeriodExpression[] => {
    const before = periods[i - 1];
    const isPart = before?.meaning === 'years' && before.last === period.first && isYearless(period);
    if (isPart) return [{ ...period, slots: { ...period.slots, year: before.slots['year2'] ?? 0 } }];
    if (period.meaning !== 'years') return [period];
    const next = periods[i + 1];
    const goesOn = next !== undefined && next.first === period.last && isYearless(next);
    return yearsOf(period).slice(0, goesOn ? -1 : undefined);
  });
}

const isYearless = ({ meaning, slots }: PeriodExpression) =>
  PARTS.has(meaning) && slots['year'] === undefined && slots['yy'] === undefined;

const MOST_YEARS = 12;

function yearsOf(period: PeriodExpression): PeriodExpression[] {
  const first = period.slots['year'] ?? 0;
  const last = period.slots['year2'] ?? period.slots['yy'] ?? 0;
  const count = Math.min(Math.max(0, (last < 100 ? 2000 + last : last) - first + 1), MOST_YEARS);
  return Array.from({ length: count }, (_, i) => ({ ...period, meaning: 'year' as const, slots: { year: first + i } }));
}
