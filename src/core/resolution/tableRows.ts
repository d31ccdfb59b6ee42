import type { Basis, Period, Span } from '../filing';
import type { PeriodExpression } from '../recognition/periods';
import type { PhraseTrie } from '../recognition/phrases';
import type { Recognised } from '../recognition/recognise';
import type { Token } from '../recognition/tokens';
import { placePeriod } from './calendarPlaces';
import { movementPeriods } from './rollForwards';
import { noTopic, type SubjectReader, type Topic } from './subjects';
import { inBrackets, readTerms, type Terms } from './tableCaptions';
import type { TableQuestion } from './tableQuestion';
import type { ReadCell, ReadRow } from './tableShape';
import { unitOfRow } from './unitCells';

/** What a row's label, and the section it stands in, say of its numbers. */
export interface RowMeaning {
  readonly topic: Topic;
  readonly terms: Terms | null;
  /** The terms stand in a cell of their own and leave nothing open. */
  readonly hasUnit: boolean;
  readonly period: Period | null;
  readonly periodSpan: Span | null;
  /** In a table that leads from one balance to the next, the time between the two. */
  readonly movement: Period | null;
  /** "31 Dec", "during the period": to be understood within the column's period. */
  readonly relative: PeriodExpression | null;
  /** "of which" and what follows. */
  readonly isPortion: boolean;
  readonly atBeginning: boolean;
  readonly atEnd: boolean;
  /** Under "Changes in operating assets and liabilities" the name of a balance stands for its movement. */
  readonly isMovement: boolean;
  readonly change: { readonly basis: Basis | null } | null;
  /** "Total" and nothing else: the row is of what the column's head names. */
  readonly isTotal: boolean;
}

/** A date in a longer label ("Common stock, … outstanding at June 30, 2024 and …") is about the label, not about the columns. */
const LONGEST_DATED_LABEL = 14;

/** Reads what the rows of one table are about. */
export class RowReader {
  readonly #question: TableQuestion;
  readonly #subjects: SubjectReader;
  #movements: ReadonlyMap<ReadRow, Period> = new Map();

  constructor(question: TableQuestion, subjects: SubjectReader) {
    this.#question = question;
    this.#subjects = subjects;
  }

  /** To be told of all rows before the first is read. */
  learn(rows: readonly ReadRow[]): void {
    this.#movements = movementPeriods(rows, (row) => {
      const label = row.cells[0];
      const period = label && label.words.tokens.length <= LONGEST_DATED_LABEL ? this.#placed(label.words) : null;
      return period?.type === 'instant' && label?.words.periods[0]?.meaning === 'date' ? period.date : null;
    });
  }

  /** `section` is the title that the row stands under. */
  meaningOf(label: ReadCell | undefined, row: ReadRow, section: Recognised | null): RowMeaning {
    const inRow = row.cells.find((cell) => cell !== label && cell.column > 0 && cell.content.type === 'period');
    const periodCell =
      inRow ?? (label && label.words.periods.length > 0 && label.words.tokens.length <= LONGEST_DATED_LABEL ? label : undefined);
    const relative = relativePeriod((periodCell ?? label)?.words);
    const period = periodCell && !relative ? this.#placed(periodCell.words) : null;
    const words = label?.words;
    const unit = unitOfRow(row);
    const change = words?.cues.find((cue) => cue.role === 'increase' || cue.role === 'decrease' || cue.role === 'change');
    const basis = words?.cues.find((cue) => cue.role === 'yoy' || cue.role === 'qoq');
    return {
      topic: label ? this.#topicOf(label, section) : noTopic,
      terms: unit ?? (words ? readTerms(inBrackets(words)) : null),
      hasUnit: unit !== null,
      period,
      relative,
      movement: this.#movements.get(row) ?? null,
      isPortion: words?.cues[0]?.role === 'portion' && words.cues[0].first === 0,
      periodSpan: period && periodCell ? { start: periodCell.start, end: periodCell.end } : null,
      atBeginning: this.#standsAt(words, this.#question.lexicon.tables.beginning, relative),
      atEnd: this.#standsAt(words, this.#question.lexicon.tables.ending, relative),
      isMovement: section !== null && this.#opensWith(section, this.#question.lexicon.tables.changeHeads),
      isTotal: words !== undefined && words.tokens.length === 1 && this.#question.lexicon.tables.totals.has(words.tokens[0]),
      change: change && basis ? { basis: basis.role === 'yoy' || basis.role === 'qoq' ? basis.role : null } : null,
    };
  }

  #opensWith({ tokens }: Recognised, trie: PhraseTrie<true>): boolean {
    return trie.match(tokens, 0) !== undefined;
  }

  /** Not in "recognised during the year, of securities held at its end", nor in "included in revenue that was deferred at the beginning". */
  #standsAt(words: Recognised | undefined, trie: PhraseTrie<true>, relative: PeriodExpression | null): boolean {
    if (!words || words.cues.some(({ role }) => role === 'verb' || role === 'has')) return false;
    const at = words.tokens.findIndex((_, i) => trie.match(words.tokens, i) !== undefined);
    return at >= 0 && !(relative && relative.last <= at);
  }

  #placed(words: Recognised): Period | null {
    const expression = words.periods[0];
    return expression ? placePeriod(expression, this.#question.surroundings) : null;
  }

  #topicOf(label: ReadCell, title: Recognised | null): Topic {
    const words = this.#withoutEntity(label.words);
    const read = this.#subjects.readLabel(words) ?? noTopic;
    const place: Span = { start: label.start, end: label.end };
    const own = { ...read, label: place };
    if (!title) return own;
    if (own.metric !== null) return this.#perShare(own, title);
    const section = this.#subjects.readLabel(this.#withoutEntity(title));
    if (!section) return own;
    if (this.#subjects.isQualifier(words)) return this.#inSection(own, section, title, words);
    // "Net income per share" over "Before the change of rules".
    const isPerShare = section.per !== null || section.metric?.unitType === 'perShare';
    return isPerShare && isUnknown(own) ? { ...own, per: section.per ?? 'share' } : own;
  }

  #inSection(own: Topic, section: Topic, title: Recognised, words: Recognised): Topic {
    const joined = this.#subjects.joined(title, words);
    const shared = {
      per: own.per ?? section.per,
      counted: own.counted ?? section.counted,
      countsShares: own.countsShares || section.countsShares,
    };
    return joined
      ? { ...own, ...shared, metric: joined, partOf: null }
      : { ...own, ...shared, partOf: own.partOf ?? section.metric };
  }

  /** "Per common share:" above "Net income": the same result per share. */
  #perShare(topic: Topic, title: Recognised): Topic {
    const per = this.#question.lexicon.per.match(title.tokens, 0)?.value;
    const metric = topic.metric && per !== undefined && this.#subjects.perShareOf(topic.metric, false);
    return metric ? { ...topic, metric, per } : topic;
  }

  /** "TOTAL QIFU TECHNOLOGY INC EQUITY" is total equity. */
  #withoutEntity(words: Recognised): Recognised {
    const { entityWords, readPhrase, text } = this.#question;
    if (entityWords.size === 0 || !words.tokens.some((token) => entityWords.has(token.key))) return words;
    const kept = words.tokens.filter((token) => !entityWords.has(token.key));
    if (kept.length === 0) return words;
    return readPhrase(joinTokens(kept, (token) => text.slice(words.base + token.start, words.base + token.end)));
  }
}

const isUnknown = ({ metric, partOf, per, countsShares }: Topic) =>
  metric === null && partOf === null && per === null && !countsShares;

/** What the column's period has to be known for: "Headcount (31 Dec)", "gains recognized during the period". */
const RELATIVE = new Set<PeriodExpression['meaning']>(['monthDay', 'current', 'currentYear', 'currentEnd', 'periodEnd']);

function relativePeriod(words: Recognised | undefined): PeriodExpression | null {
  const expression = words?.periods[0];
  return expression && RELATIVE.has(expression.meaning) && expression.until === null ? expression : null;
}

/** The words of tokens again, apart where they were apart. */
function joinTokens(tokens: readonly Token[], textOf: (token: Token) => string): string {
  return tokens.map((token, i) => (i === 0 || token.glued ? '' : ' ') + textOf(token)).join('');
}
