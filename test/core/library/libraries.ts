import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { decode } from '../../../src/core/decode';
import { formatPeriod } from '../../../src/core/calendar';
import { Library } from '../../../src/core/library/library';
import type { LibrarySeries, SeriesPoint } from '../../../src/core/library/librarySeries';
import { recordOf } from '../../../src/core/library/recordOf';
import type { FilingRecord } from '../../../src/core/library/record';
import { formatOf } from '../../../src/core/readers/formatOf';

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);

/** A file as the library keeps it. */
export function recordOfFile(file: string): FilingRecord {
  const bytes = readFileSync(file);
  const format = formatOf(file, decode(bytes, 'plain'));
  const source = decode(bytes, format === 'html' ? 'markup' : 'plain');
  return recordOf(engine.analyse({ text: source, format, insist: true }), source);
}

export function recordOfText(text: string): FilingRecord {
  return recordOf(engine.analyse({ text, format: 'markdown', insist: true }), text);
}

/** A library of files, each known by its name without the folder. */
export function libraryOf(files: readonly string[]): Library {
  const library = emptyLibrary();
  for (const file of files) library.set(path.basename(file), recordOfFile(file));
  return library;
}

export const emptyLibrary = () => new Library(catalogue);

export const filesIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));

/** `2024-09-30 0.0261 [a.md, b.txt]`: period, value and the files that say it. */
export function pointLine(point: SeriesPoint): string {
  const files = point.origin === 'derived' ? 'derived' : [...new Set(point.sources.map(({ file }) => file))].sort().join(', ');
  return `${formatPeriod(point.period)} ${point.value}${point.forecast ? ' forecast' : ''} [${files}]`;
}

/** The series of a metric of the one company that a word means, in a unit, over periods of so many months. */
export function seriesLines(library: Library, company: string, metric: string, unit: string, months: number): string[] {
  return seriesIn(library, company, metric, unit, months)?.points.map(pointLine) ?? [];
}

export function seriesIn(
  library: Library,
  company: string,
  metric: string,
  unit: string,
  months: number,
): LibrarySeries | undefined {
  const [meant] = library.companies.named(company);
  const all = library.seriesOf(meant?.key ?? null, { type: 'metric', id: metric });
  return all.find((series) => series.unit === unit && series.months === months);
}
