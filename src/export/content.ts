import { csv } from '../core/export/csv';
import type { ExportFormat } from '../core/export/formats';
import { json } from '../core/export/json';
import type { Sheet } from '../core/export/sheet';

/** A sheet as the content of a file. */
export interface ExportContent {
  readonly bytes: Uint8Array;
  /** How many rows are in it. */
  readonly rows: number;
}

export async function contentOf(sheet: Sheet, format: ExportFormat): Promise<ExportContent> {
  return { bytes: await bytesOf(sheet, format), rows: sheet.rows.length };
}

async function bytesOf(sheet: Sheet, format: ExportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      // Without the mark, Excel takes the bytes for its country's old encoding.
      return new TextEncoder().encode(`\ufeff${csv(sheet)}`);
    case 'json':
      return new TextEncoder().encode(json(sheet));
    case 'xlsx': {
      const { xlsx } = await import('./xlsx');
      return xlsx(sheet);
    }
  }
}
