import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FilingRecord, RecordFigure } from '../../../src/core/library/record';

/** Records made by hand. */

const PLACE = { line: 3, character: 4, endLine: 3, endCharacter: 11 };

export function recordOfFigures(count: number): FilingRecord {
  const { profile } = EMPTY;
  const figures = Array.from({ length: count }, (_, index) => figureOf(index));
  const mentions = [{ metric: 'us-gaap:Revenues', place: PLACE }];
  const definitions = [{ metric: 'us-gaap:Revenues', term: 'revenue', place: PLACE, summary: 'What customers pay.' }];
  const companies = [{ names: ['Kestrel Lending Ltd'], tickers: ['US:KSTL'], cik: '0000012345', lei: null }];
  return { profile, form: '10-Q', companies, figures, mentions, definitions };
}

function figureOf(index: number): RecordFigure {
  return {
    place: { ...PLACE, line: index },
    source: { start: index * 20, end: index * 20 + 7, line: index + 1 },
    text: '4,370.2',
    decimal: { coefficient: '43702', exponent: 5 },
    decimals: -5,
    unit: 'CNY',
    notation: 'number',
    bound: null,
    period: '2024-07-01/2024-09-30',
    metric: 'us-gaap:Revenues',
    label: '总收入 – total net revenue',
    partOf: null,
    kind: 'level',
    basis: null,
    company: 0,
    concept: null,
    dimensions: index % 2 === 0 ? null : { 'us-gaap:StatementGeographicalAxis': 'country:CN' },
    ambiguous: false,
  };
}

const EMPTY = {
  profile: {
    entity: 'Kestrel Lending Ltd',
    periodEnd: '2024-09-30',
    period: { type: 'duration', start: '2024-07-01', end: '2024-09-30' },
    fiscalYearEndMonth: 12,
    fiscalYearOffset: 0,
    currency: 'CNY',
    published: null,
    language: 'en',
  },
} as const;

/** A folder of each test's own. */
export function folderForEach(): () => string {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-library-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}
