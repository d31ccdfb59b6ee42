import type { Engine } from '../../../../src/core/analyse';
import type { Catalogue } from '../../../../src/core/catalogue/catalogue';
import { checkFiling } from '../../../../src/core/checks/checkFiling';
import { figuresOf } from '../../../../src/core/checks/ties';
import type { Checked, Finding } from '../../../../src/core/checks/model';
import type { Analysis, Format, Span } from '../../../../src/core/filing';
import { placedFigures, textsOf } from '../../../../src/core/wire';
import { pick, seeded, slipKinds, slipped, type SlipKind } from './slips';

/** Seeded errors: a clean filing gets one slip at a time, and the checks are to find it. */

export interface Document {
  readonly text: string;
  readonly format: Format;
}

export interface Tools {
  readonly engine: Engine;
  readonly catalogue: Catalogue;
}

/** One slip, and what became of it. */
export interface Trial {
  readonly kind: SlipKind;
  readonly before: string;
  readonly after: string;
  /** From 1, in the file. */
  readonly line: number;
  /** What the figure is about, for a list of what was missed. */
  readonly label: string | null;
  /** Whether, in the clean filing, some check would notice a wrong digit in the figure. */
  readonly isReached: boolean;
  /** `place`: there is a new finding at the figure · `suspect`: one that names it among those that may be wrong · `involved`: one that has it. */
  readonly caught: 'place' | 'suspect' | 'involved' | null;
}

/** @yields as many slips as wanted, at places that the seed chooses among all figures */
export function* trials(document: Document, count: number, seed: number, tools: Tools): Iterable<Trial> {
  const clean = checked(document, tools);
  const known = new Set(clean.checked.findings.map((finding) => keyOf(finding, clean.analysis)));
  const reached = new Set(clean.checked.reached);
  const figures = clean.analysis.figures.map((figure, index) => ({ ...figure, index }));
  const places = placedFigures(textsOf(clean.analysis.filing, document.text), figures);
  const random = seeded(seed);
  for (let made = 0, tried = 0; made < count && tried < 20 * count; tried++) {
    const chosen = pick(places, random);
    const kind = pick(slipKinds, random);
    if (!chosen || !kind) return;
    const { place, line, figure } = chosen;
    const before = document.text.slice(place.start, place.end);
    const after = /[<&]/.test(before) ? undefined : slipped(before, kind, random);
    if (after === undefined || (kind === 'sign' && hasBracketsAround(before, figure, clean.analysis))) continue;
    made++;
    const text = document.text.slice(0, place.start) + after + document.text.slice(place.end);
    const spoiled = checked({ ...document, text }, tools);
    const fresh = spoiled.checked.findings.filter((finding) => !known.has(keyOf(finding, spoiled.analysis)));
    const at = { start: place.start, end: place.start + after.length };
    const isReached = reached.has(figure.index);
    const label = figure.label ?? figure.metric;
    yield { kind, before, after, line, label, isReached, caught: caughtBy(fresh, spoiled.analysis, text, at) };
  }
}

/** A tag leaves the brackets of a loss outside; within them nobody writes a second pair. */
function hasBracketsAround(before: string, { start, end }: Span, { filing }: Analysis): boolean {
  const isBracketed = (text: string) => /^\D*\(/.test(text);
  return isBracketed(filing.text.slice(start, end)) && !isBracketed(before);
}

function checked(
  { text, format }: Document,
  { engine, catalogue }: Tools,
): { readonly analysis: Analysis; readonly checked: Checked } {
  const analysis = engine.analyse({ text, format });
  return { analysis, checked: checkFiling(analysis, catalogue) };
}

/** What a finding says, wherever it stands now. */
function keyOf(finding: Finding, { filing, figures }: Analysis): string {
  const written = (index: number) => {
    const figure = figures[index];
    return figure ? filing.text.slice(figure.start, figure.end) : '';
  };
  return [finding.check, finding.relation.type, ...figuresOf(finding).map(written)].join(' | ');
}

function caughtBy(findings: readonly Finding[], analysis: Analysis, source: string, at: Span): Trial['caught'] {
  const figures = analysis.figures.map((figure, index) => ({ ...figure, index }));
  const here = new Set(
    placedFigures(textsOf(analysis.filing, source), figures)
      .filter(({ place }) => place.start < at.end && at.start < place.end)
      .map(({ figure }) => figure.index),
  );
  if (findings.some(({ place }) => here.has(place))) return 'place';
  if (findings.some(({ suspects }) => suspects.some((index) => here.has(index)))) return 'suspect';
  return findings.some((finding) => figuresOf(finding).some((index) => here.has(index))) ? 'involved' : null;
}
