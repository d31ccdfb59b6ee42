import type { Catalogue } from '../../core/catalogue/catalogue';
import { nearestMetrics } from '../../core/catalogue/nearest';
import { csv } from '../../core/export/csv';
import { json } from '../../core/export/json';
import { seriesSheet, type SeriesSurroundings } from '../../core/export/seriesSheet';
import { Library } from '../../core/library/library';
import type { LibrarySeries } from '../../core/library/librarySeries';
import { recordOf } from '../../core/library/recordOf';
import type { Subject } from '../../core/library/subjects';
import { catalogueFor } from '../catalogue';
import { deliver, isDeliverable } from '../deliver';
import type { SeriesFormat, SeriesRequest } from '../options';
import { readFilings } from '../readFilings';
import { seriesTable } from '../seriesTable';
import { complain, TROUBLE, type Surroundings } from '../surroundings';

/** `tickmark series`: the values of one metric over all files. */
export async function series(request: SeriesRequest, surroundings: Surroundings): Promise<number> {
  if (!isDeliverable(request, surroundings)) return TROUBLE;
  const { metric, entity } = request;
  const catalogue = await catalogueFor(request.catalogue, surroundings);
  if (catalogue === null) return TROUBLE;
  if (catalogue.byId(metric) === undefined) {
    complain(surroundings, unknownMetric(catalogue, metric));
    return TROUBLE;
  }
  const library = new Library(catalogue);
  const readingCode = await readFilings(request, catalogue, surroundings, ({ file, analysis, source }) => {
    library.set(file, recordOf(analysis, source));
  });
  const companies = entity === null ? library.companies.all : library.companies.named(entity);
  if (entity !== null && companies.length === 0) {
    complain(surroundings, unknownCompany(library, entity));
    return TROUBLE;
  }
  const subject: Subject = { type: 'metric', id: metric };
  const ofNobody = entity === null ? library.files.flatMap((file) => library.seriesOf(null, subject, file)) : [];
  const list = [...companies.flatMap(({ key }) => inOrder(library.seriesOf(key, subject))), ...ofNobody];
  if (list.length === 0) complain(surroundings, `no file states ${metric} for a period`);
  const deliveryCode = await deliver(() => printed(list, namesFrom(library, catalogue), request.format), request, surroundings);
  return Math.max(readingCode, deliveryCode);
}

/** The unit that most is stated in first, and of each unit the shortest periods. */
function inOrder(list: readonly LibrarySeries[]): LibrarySeries[] {
  const counts = new Map<string, number>();
  for (const { unit, points } of list) counts.set(unit, (counts.get(unit) ?? 0) + points.length);
  const byUnit = [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
  return byUnit.flatMap((unit) => list.filter((one) => one.unit === unit).sort((a, b) => a.months - b.months));
}

function namesFrom(library: Library, catalogue: Catalogue): SeriesSurroundings {
  return {
    company: (key) => library.companies.withKey(key),
    metricName: (id) => catalogue.label(id, 'en'),
    record: (file) => library.record(file),
    fileName: (file) => file,
  };
}

async function printed(
  list: readonly LibrarySeries[],
  names: SeriesSurroundings,
  format: SeriesFormat,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'table':
      return seriesTable(list, names);
    case 'json':
      return json(seriesSheet(list, names));
    case 'csv':
      return csv(seriesSheet(list, names));
    case 'xlsx':
      return (await import('../../export/xlsx')).xlsx(seriesSheet(list, names));
  }
}

function unknownMetric(catalogue: Catalogue, metric: string): string {
  return `the catalogue has no metric ${JSON.stringify(metric)}; near it are ${nearestMetrics(catalogue, metric).join(', ')}`;
}

const MOST_COMPANIES = 10;

function unknownCompany({ companies }: Library, words: string): string {
  const names = companies.all.map(({ name }) => name);
  const first = names.slice(0, MOST_COMPANIES).join('; ');
  const known = names.length === 0 ? 'no company' : names.length > MOST_COMPANIES ? `${first}; …` : first;
  return `no file is about ${JSON.stringify(words)}; the files are about ${known}`;
}
