/** The kinds of files that a sheet can be written to, by their endings. */
export const EXPORT_FORMATS = ['csv', 'json', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What the ending of a file's name says; undefined where it says nothing. */
export function formatOfName(name: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => name.toLowerCase().endsWith(`.${format}`));
}
