/** A table in plain text: columns aligned, two spaces between them. */

export interface TextColumn {
  /** No column has one, or all have. */
  readonly head?: string;
  readonly align: 'left' | 'right';
}

export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const heads = columns.flatMap(({ head }) => head ?? []);
  const lines = [...(heads.length === 0 ? [] : [heads]), ...rows].map((row) => row.map(oneLine));
  const widths = columns.map((_, column) => lines.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
  const aligned = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return columns[column]?.align === 'right' ? cell.padStart(width) : cell.padEnd(width);
  };
  return lines.map((row) => `${row.map(aligned).join('  ').trimEnd()}\n`).join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
