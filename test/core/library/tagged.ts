import type { Analysis, Tag } from '../../../src/core/filing';
import type { Fact, NumericFact, XbrlReport } from '../../../src/core/xbrl/model';
import { emptyAnalysis } from '../analysis/analyses';
import { figure, Q3_2024 } from './readings';

/** Analyses of tagged documents, made by hand. */

export const PLACE = { start: 0, end: 1 };

/** Sales of 80,190 thousand, as a fact. */
export const SALES: NumericFact = {
  kind: 'numeric',
  id: 'f1',
  concept: 'us-gaap:Revenues',
  context: 0,
  element: PLACE,
  content: PLACE,
  target: null,
  isHidden: false,
  isNil: false,
  format: 'ixt:num-dot-decimal',
  footnotes: [0],
  problems: [],
  decimal: { coefficient: '80190', exponent: 3 },
  decimals: -3,
  unit: 0,
  scale: 3,
};

/** A report of some facts, which may refer to the first context, unit and footnote. */
export function report(facts: readonly Fact[]): XbrlReport {
  return {
    contexts: [
      {
        id: 'c1',
        entity: { scheme: 'http://www.sec.gov/CIK', identifier: '0009999001' },
        period: Q3_2024,
        dimensions: [{ axis: 'srt:ProductOrServiceAxis', member: 'us-gaap:ServiceMember', value: null }],
      },
    ],
    units: [{ id: 'u1', numerators: ['iso4217:USD'], denominators: [] }],
    facts,
    footnotes: [{ id: 'n1', role: null, language: 'en', text: 'Without rebates.', content: PLACE }],
    references: [],
    namespaces: {},
    problems: [],
  };
}

/** A document with one figure, which is tagged. */
export function taggedAnalysis(facts: readonly Fact[], tags: readonly Partial<Tag>[]): Analysis {
  const whole = tags.map((tag): Tag => ({ fact: 0, concept: 'us-gaap:Revenues', dimensions: [], contradicted: null, ...tag }));
  const analysis = emptyAnalysis('80,190');
  return {
    ...analysis,
    filing: { ...analysis.filing, report: report(facts) },
    figures: [{ ...figure('80.19', Q3_2024), tags: whole, provenance: [] }],
  };
}
