export const FILINGS_SCHEME = 'tickmark-filings';

/** Its folder, as the workbench's address names it. */
export const VIRTUAL_FOLDER = `${FILINGS_SCHEME}:/filings`;

/** The files in it. */
export const VIRTUAL_FILES = { release: 'kestrel-2024q3.md', quarter: 'harrowgate-10q-2025-q2.htm' } as const;
