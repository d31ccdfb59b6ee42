import * as z from 'zod/mini';
import { EXPORT_FORMATS } from '../core/export/formats';
import { libraryFigureSheet } from '../core/export/figureSheet';
import { seriesSheet } from '../core/export/seriesSheet';
import type { Sheet } from '../core/export/sheet';
import type { Library } from '../core/library/library';
import type { Subject } from '../core/library/subjects';
import { contentOf, type ExportContent } from '../export/content';

/** What of the library is wanted as a file. The file is made in the library's thread: its rows never cross. */
export const exportWish = z.object({
  format: z.enum(EXPORT_FORMATS),
  /** All figures of all filings, or the series of some metrics: of the company that a filing names so, its filer where null. */
  of: z.discriminatedUnion('type', [
    z.object({ type: z.literal('figures') }),
    z.object({ type: z.literal('series'), file: z.string(), entity: z.nullable(z.string()), metrics: z.array(z.string()) }),
  ]),
  /** BCP 47 tag of the language that metrics are named in. */
  language: z.string(),
});
export type ExportWish = z.infer<typeof exportWish>;

/** Null where there is nothing to export. */
export async function exported(library: Library, { format, of, language }: ExportWish): Promise<ExportContent | null> {
  const sheet = of.type === 'figures' ? figuresOf(library) : seriesIn(library, of, language);
  return sheet.rows.length === 0 ? null : contentOf(sheet, format);
}

function figuresOf(library: Library): Sheet {
  return libraryFigureSheet(
    library.files.flatMap((file) => {
      const record = library.record(file);
      const companies = library.companies.of(file);
      return record ? [{ file, record, companyAt: (index: number) => companies[index]?.name ?? null }] : [];
    }),
  );
}

function seriesIn(
  library: Library,
  { file, entity, metrics }: Extract<ExportWish['of'], { type: 'series' }>,
  language: string,
): Sheet {
  const company = library.companyNamed(file, entity)?.key ?? null;
  const subjects = metrics.map((id): Subject => ({ type: 'metric', id }));
  return seriesSheet(
    subjects.flatMap((subject) => library.seriesOf(company, subject, file)),
    {
      company: (key) => library.companies.withKey(key),
      metricName: (id) => library.metrics.label(id, language),
      record: (name) => library.record(name),
      fileName: (name) => name,
    },
  );
}
