import { csv } from '../../core/export/csv';
import { figureSheet } from '../../core/export/figureSheet';
import { json } from '../../core/export/json';
import { textsOf, wireFigures, type WireFigure } from '../../core/wire';
import { catalogueFor } from '../catalogue';
import { deliver, isDeliverable } from '../deliver';
import type { ExtractFormat, ExtractRequest } from '../options';
import { readFilings } from '../readFilings';
import { TROUBLE, type Surroundings } from '../surroundings';
import { textTable } from '../textTable';

/** `tickmark extract`: the figures of files. */
export async function extract(request: ExtractRequest, surroundings: Surroundings): Promise<number> {
  if (!isDeliverable(request, surroundings)) return TROUBLE;
  const catalogue = await catalogueFor(request.catalogue, surroundings);
  if (catalogue === null) return TROUBLE;
  const figures: WireFigure[] = [];
  const readingCode = await readFilings(
    request,
    catalogue,
    surroundings,
    ({ file, analysis: { filing, figures: found }, source }) => {
      for (const figure of wireFigures(file, textsOf(filing, source), found)) figures.push(figure);
    },
  );
  const deliveryCode = await deliver(() => printed(figures, request.format), request, surroundings);
  return Math.max(readingCode, deliveryCode);
}

/** All figures as the content of a file; of text formats, with a line break at the end. */
export async function printed(figures: readonly WireFigure[], format: ExtractFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'jsonl':
      return figures.map((figure) => `${JSON.stringify(figure)}\n`).join('');
    case 'json':
      return json(figureSheet(figures));
    case 'csv':
      return csv(figureSheet(figures));
    case 'table':
      return figureTable(figures);
    case 'xlsx':
      return (await import('../../export/xlsx')).xlsx(figureSheet(figures));
  }
}

/** For reading: the columns a person looks for. */
function figureTable(figures: readonly WireFigure[]): string {
  const left = (head: string) => ({ head, align: 'left' }) as const;
  const columns = [left('place'), left('text'), { head: 'value', align: 'right' } as const];
  return textTable([...columns, ...['unit', 'period', 'kind', 'metric'].map(left)], figures.map(tableRow));
}

function tableRow({ file, line, text, value, unit, period, kind, basis, metric, label }: WireFigure): string[] {
  const kindAndBasis = basis === null ? kind : `${kind} ${basis}`;
  return [`${file}:${line}`, text, String(value), unit, period ?? '', kindAndBasis, metric ?? label ?? ''];
}
