import type { Definition, Span } from '../filing';
import type { MetricEntry, Reading } from './reading';
import { normalised, tidied, type Target } from './subjects';

/** Where a meaning is told: in the filing, or in the catalogue. */
export type DefinitionOf =
  { readonly type: 'filing'; readonly definition: Definition } | { readonly type: 'catalogue'; readonly entry: MetricEntry };

/** A first sentence longer than this is cut at a word. */
const LONGEST_SENTENCE = 280;

/** A full stop before a new sentence, not that of an initial, an ordinal (`31. Dezember`) or an abbreviation (`Qumo Inc. Group`). */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:\p{L}|Inc|Ltd|Co|Corp|No|Nos|Mr|Ms|Mrs|Dr))(?<!(?<![\p{L}\d.,])\d{1,2})[.;](?=\s+["“„»(]?[\p{Lu}\d])|[。；]/u;

/**
 * The definitions in the filing for what stands at a place. One whose term or use stands right there decides; else those of the
 * metric, else those of the same words, of which only the kind that says most counts.
 */
export function definitionsAt(reading: Reading, offset: number, target: Target | undefined): Definition[] {
  const here = definitionsHere(reading, offset, target);
  if (target === undefined) return here;
  const elsewhere = () => weightiest(definitionsAbout(reading, target).filter((definition) => !here.includes(definition)));
  if (here.length === 0) return elsewhere();
  // On the term of a defining sentence a jump to that sentence would go nowhere: a note on the metric is worth more.
  const isAtTerm = here.every(({ termSpan, source }) => covers(termSpan, offset) && source !== 'footnote');
  const notes = isAtTerm ? elsewhere().filter(({ source, uses }) => source === 'footnote' && uses.length > 0) : [];
  return notes.length > 0 ? notes : here;
}

function definitionsHere(reading: Reading, offset: number, target: Target | undefined): Definition[] {
  const names = target === undefined ? [] : namesOf(target);
  const isHere = (use: Span) => covers(use, offset) || names.some((name) => meet(use, name));
  return reading.definitions.filter(({ termSpan, uses }) => covers(termSpan, offset) || uses.some(isHere));
}

function definitionsAbout(reading: Reading, target: Target): Definition[] {
  const wanted = metricOf(target);
  const words = target.type === 'figure' && target.figure.label !== null ? normalised(target.figure.label) : '';
  return reading.definitions.filter(({ metric, term, source }) => {
    // Spelling a term out says what it is called, not what it is.
    if (source === 'abbreviation') return words !== '' && normalised(term) === words;
    return (wanted !== null && metric === wanted) || (words !== '' && normalised(term) === words);
  });
}

/** A note that marks point to is about this one term; a sentence explains; a note without marks may name the term in passing. */
function weightiest(definitions: readonly Definition[]): Definition[] {
  const weight = ({ source, uses }: Definition) => (source === 'sentence' ? 2 : uses.length > 0 ? 3 : 1);
  const most = Math.max(0, ...definitions.map(weight));
  return definitions.filter((definition) => weight(definition) === most);
}

/** The one definition to quote: the filing's own, else the catalogue's. */
export function definitionFor(reading: Reading, target: Target): DefinitionOf | undefined {
  const place = target.type === 'figure' ? target.figure.start : target.mention.start;
  const [definition] = definitionsAt(reading, place, target);
  if (definition !== undefined) return { type: 'filing', definition };
  const metric = metricOf(target);
  const entry = metric === null ? undefined : reading.metrics.get(metric);
  return entry && { type: 'catalogue', entry };
}

/** How far before its explanation a term may stand and still be shown as one with it. */
const TERM_REACH = 100;

/** What to show of a definition, and where in it to land. A note's term may stand far away in the text: then the note alone. */
export function placeOf({ span, termSpan }: Definition): { readonly whole: Span; readonly landing: Span } {
  const together = termSpan.start <= span.end && span.start - termSpan.end <= TERM_REACH;
  if (!together) return { whole: span, landing: span };
  return { whole: { start: Math.min(span.start, termSpan.start), end: Math.max(span.end, termSpan.end) }, landing: termSpan };
}

/** The metric whose definition explains a target: its own, else the one it is a part of. */
export function metricOf(target: Target): string | null {
  return target.type === 'mention' ? target.mention.metric : (target.figure.metric ?? target.figure.partOf);
}

/** Up to the end of the first sentence, on one line, without footnote marks. */
export function firstSentence(text: string): string {
  const words = tidied(text.slice(0, 4 * LONGEST_SENTENCE));
  const end = words.search(SENTENCE_END);
  const sentence = end < 0 ? words : words.slice(0, end + 1);
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  const blank = sentence.lastIndexOf(' ', LONGEST_SENTENCE);
  // Not every language has blanks to cut at.
  return blank < LONGEST_SENTENCE / 2 ? `${sentence.slice(0, LONGEST_SENTENCE)}…` : `${sentence.slice(0, blank)} …`;
}

function namesOf(target: Target): Span[] {
  if (target.type === 'mention') return [target.mention];
  return target.figure.labelSpan === null ? [] : [target.figure.labelSpan];
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
