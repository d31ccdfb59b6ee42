import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { formatPeriod, isoDate, monthsFrom } from '../../../src/core/calendar';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import type { Figure, Format, Period } from '../../../src/core/filing';

/**
 * Figures in one line each, so that expectations can be written as tables:
 *
 *     $44.2 million = 44200000 USD · Q3 2024 · Revenues · change/yoy
 *
 * text = value unit · period · metric · kind, with the basis behind a change. Calendar quarters, halves, nine months and years
 * have their names, other periods stand as on the wire, `–` is none. A metric stands without `us-gaap:`; `~` is none, `⊂X` is
 * none but a part of X.
 */
export function shown(figure: Figure, text: string): string {
  const { start, end, value, unit, period, kind, basis } = figure;
  const words = text.slice(start, end).replace(/\r?\n/g, '⏎');
  return `${words} = ${value} ${unit} · ${nameOf(period)} · ${metricOf(figure)} · ${kind}${basis === null ? '' : `/${basis}`}`;
}

function metricOf({ metric, partOf }: Figure): string {
  if (metric !== null) return withoutTaxonomy(metric);
  return partOf === null ? '~' : `⊂${withoutTaxonomy(partOf)}`;
}

const withoutTaxonomy = (id: string) => id.replace('us-gaap:', '');

/** The stretches of a calendar year that have a name: first month, months, name. */
const STRETCHES: readonly (readonly [month: number, months: number, name: string])[] = [
  [1, 3, 'Q1'],
  [4, 3, 'Q2'],
  [7, 3, 'Q3'],
  [10, 3, 'Q4'],
  [1, 6, 'H1'],
  [7, 6, 'H2'],
  [1, 9, '9M'],
  [1, 12, 'FY'],
];

export function nameOf(period: Period | null): string {
  if (period === null) return '–';
  const written = formatPeriod(period);
  const year = Number(written.slice(0, 4));
  const named = STRETCHES.find(([month, months]) => formatPeriod(monthsFrom(isoDate(year, month, 1), months)) === written);
  return named ? `${named[2]} ${year}` : written;
}

const engine = createEngine(loadCatalogue());

/** The figures of `text` that stand behind `head`, which only sets the scene and must hold none itself. */
export function figuresBehind(head: string, text: string, format: Format = 'markdown'): string[] {
  const whole = head + text;
  const { figures } = engine.analyse({ text: whole, format, insist: true });
  return figures.map((figure) => (figure.start < head.length ? 'in the head: ' : '') + shown(figure, whole));
}

/** A text and the figures it holds. In an expectation a field `?` stands for anything: where careful readers differ. */
export type Case = readonly [text: string, ...expected: string[]];

export function assertFigures(found: readonly string[], expected: readonly string[]): void {
  const excused = found.map((line, index) => excuse(line, expected[index] ?? ''));
  assert.deepEqual(excused, [...expected]);
}

/** The found line with a `?` in each field in which the expected line has one. */
function excuse(found: string, expected: string): string {
  const wanted = expected.split(' · ');
  const fields = found.split(' · ');
  if (wanted.length !== fields.length) return found;
  return fields.map((field, index) => (wanted[index] === '?' ? '?' : field)).join(' · ');
}

/** One test a case: `text`, read behind `head`, holds exactly the figures expected. */
export function itReads(head: string, cases: readonly Case[], format: Format = 'markdown'): void {
  for (const [text, ...expected] of cases) {
    it(`reads ${JSON.stringify(shortened(text))}`, () => assertFigures(figuresBehind(head, text, format), expected));
  }
}

const LONGEST_TITLE = 120;

const shortened = (text: string) => (text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text);
