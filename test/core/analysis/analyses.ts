import type { Analysis, Figure } from '../../../src/core/filing';
import { figure, Q3_2024, reading } from '../library/readings';

/** Analyses made by hand. */

export function emptyAnalysis(text: string): Analysis {
  const { evidence, profile } = reading([]);
  const filing = { format: 'text', text, blocks: [], references: [], markup: [], sourceMap: null, report: null } as const;
  return { filing, evidence, profile, companies: [], figures: [], mentions: [], definitions: [] };
}

export function analysisWithFigure(text: string): Analysis {
  const explained: Figure = {
    ...figure('4370.2', Q3_2024),
    provenance: [{ of: 'unit', rule: 'currency', result: 'CNY', span: { start: 0, end: 3 } }],
  };
  return { ...emptyAnalysis(text), figures: [explained] };
}
