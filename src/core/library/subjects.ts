import { append } from '../maps';
import { formatPeriod } from '../calendar';
import type { Mention, Period, Span, Tag } from '../filing';
import { firstEndingAfter } from '../ordered';
import type { ReadFigure, Reading } from './reading';

/** What figures and mentions are about: a metric of the catalogue, words that it does not know, or what a tag says. */
export type Subject =
  | { readonly type: 'metric'; readonly id: string }
  | { readonly type: 'label'; readonly words: string }
  /** A concept that no metric stands for, or a part of one: `members` are its dimensions, so that each segment is a subject of its own. */
  | { readonly type: 'fact'; readonly concept: string; readonly members: string };

/** What stands at a place. */
export type Target =
  | { readonly type: 'figure'; readonly index: number; readonly figure: ReadFigure }
  | { readonly type: 'mention'; readonly index: number; readonly mention: Mention };

/** The figure or mention at a place. A place just behind one counts, as a cursor there does; the one in front has priority. */
export function targetAt(reading: Reading, offset: number): Target | undefined {
  return targetCovering(reading, offset) ?? (offset > 0 ? targetCovering(reading, offset - 1) : undefined);
}

function targetCovering(reading: Reading, offset: number): Target | undefined {
  const index = indexCovering(reading.figures, offset);
  const figure = reading.figures[index];
  if (figure !== undefined) return { type: 'figure', index, figure };
  const mentionIndex = indexCovering(reading.mentions, offset);
  const mention = reading.mentions[mentionIndex];
  return mention && { type: 'mention', index: mentionIndex, mention };
}

function indexCovering(spans: readonly Span[], offset: number): number {
  const index = firstEndingAfter(spans, offset);
  return (spans[index]?.start ?? Infinity) <= offset ? index : -1;
}

export function spanOf(target: Target): Span {
  return target.type === 'figure' ? target.figure : target.mention;
}

/** What a target is about; undefined for a figure whose words nobody could find. */
export function subjectOf(target: Target): Subject | undefined {
  return target.type === 'mention' ? { type: 'metric', id: target.mention.metric } : subjectOfFigure(target.figure);
}

export function subjectOfFigure({
  metric,
  label,
  tags: [tag],
}: Pick<ReadFigure, 'metric' | 'label' | 'tags'>): Subject | undefined {
  if (metric !== null) return { type: 'metric', id: metric };
  if (tag) return { type: 'fact', concept: tag.concept, members: membersOf(tag) };
  const words = label === null ? '' : normalised(label);
  return words === '' ? undefined : { type: 'label', words };
}

function membersOf({ dimensions }: Tag): string {
  return dimensions.map(({ axis, member, value }) => `${axis}=${member ?? value ?? ''}`).join(' ');
}

/** The same for equal subjects, different for different ones. */
export function subjectKey(subject: Subject): string {
  switch (subject.type) {
    case 'metric':
      return subject.id;
    case 'label':
      return `label:${subject.words}`;
    case 'fact':
      return `fact:${subject.concept} ${subject.members}`;
  }
}

/** The indices of all figures about a subject, in order of place. */
export function figuresAbout(reading: Reading, subject: Subject): readonly number[] {
  return indexOf(reading).about.get(subjectKey(subject)) ?? [];
}

/** The indices of all levels of a subject in one period, in order of place. */
export function levelsOf(reading: Reading, subject: Subject, period: Period): readonly number[] {
  return indexOf(reading).levels.get(levelKey(subject, period)) ?? [];
}

interface SubjectIndex {
  readonly about: ReadonlyMap<string, readonly number[]>;
  readonly levels: ReadonlyMap<string, readonly number[]>;
}

/** Built once a reading: the tree asks for every subject, the card for several. */
const indices = new WeakMap<Reading, SubjectIndex>();

function indexOf(reading: Reading): SubjectIndex {
  const known = indices.get(reading);
  if (known !== undefined) return known;
  const about = new Map<string, number[]>();
  const levels = new Map<string, number[]>();
  reading.figures.forEach((figure, index) => {
    const subject = subjectOfFigure(figure);
    if (subject === undefined) return;
    append(about, subjectKey(subject), index);
    if (figure.kind === 'level' && figure.period !== null) append(levels, levelKey(subject, figure.period), index);
  });
  indices.set(reading, { about, levels });
  return { about, levels };
}

function levelKey(subject: Subject, period: Period): string {
  return `${formatPeriod(period)} ${subjectKey(subject)}`;
}

/** Every place that is about a subject. */
export interface Occurrences {
  /** Indices into {@link Reading.figures}. */
  readonly figures: readonly number[];
  readonly mentions: readonly Span[];
}

export function occurrencesOf(reading: Reading, subject: Subject): Occurrences {
  const figures = figuresAbout(reading, subject);
  return { figures, mentions: subject.type === 'metric' ? mentionsOf(reading, subject.id) : labelSpans(reading, figures) };
}

function mentionsOf(reading: Reading, metric: string): Span[] {
  return reading.mentions.filter((mention) => mention.metric === metric);
}

/** Words the catalogue does not know have no mentions of their own: where figures took them from stands for that. */
function labelSpans(reading: Reading, figures: readonly number[]): Span[] {
  const spans = new Map<number, Span>();
  for (const index of figures) {
    const span = reading.figures[index]?.labelSpan;
    if (span) spans.set(span.start, span);
  }
  return [...spans.values()].sort((a, b) => a.start - b.start);
}

/** What a subject can be named by. */
type Named = Pick<ReadFigure, 'metric' | 'label'> & Partial<Pick<ReadFigure, 'tags'>>;

/**
 * The name a reader knows a subject by: the catalogue's, else the filing's own words, else what the filer calls the concept that it is
 * tagged as, else the concept's name as words; null where there is none of them.
 */
export function nameOf(reading: Reading, { metric, label, tags }: Named, filerLabel: string | null = null): string | null {
  const entry = metric === null ? undefined : reading.metrics.get(metric);
  if (entry) return entry.name;
  if (label !== null) return tidied(label);
  return metric ?? filerLabel ?? (tags?.[0] ? conceptInWords(tags[0].concept) : null);
}

/** `us-gaap:IncreaseInOtherReceivables` is "Increase in other receivables": names are camel case (EDGAR Filer Manual II, 6.7.17). */
export function conceptInWords(concept: string): string | null {
  const name = concept.split(':').at(-1) ?? '';
  const [first = '', ...others] = name.match(/[A-Z]+(?![a-z])|[A-Z]?[^A-Z_-]+/g) ?? [];
  return first === '' ? null : [first, ...others.map((word) => (/^[A-Z][a-z]/.test(word) ? word.toLowerCase() : word))].join(' ');
}

/** The same name in the reader's own language; null where it is no other, or the catalogue does not know the metric. */
export function readerNameOf(reading: Reading, { metric }: Pick<ReadFigure, 'metric'>): string | null {
  return (metric === null ? undefined : reading.metrics.get(metric)?.readerName) ?? null;
}

/** Words on one line, without footnote marks in the `^{…}` form. */
export function tidied(words: string): string {
  return words
    .replace(/\\?\^\{[^}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Two labels that differ in case, space, quotes or marks only are the same. */
export function normalised(label: string): string {
  return tidied(label)
    .toLowerCase()
    .replace(/["“”„‘’'*]/g, '')
    .replace(/[\s:–—-]+/g, ' ')
    .trim();
}
