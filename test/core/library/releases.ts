/** A release of Harrow Lake's, a company that does not exist, with one table in thousands. */
export const release = (title: string, published: string, rows: string) =>
  `# Harrow Lake Inc. (NYSE: HARO) Reports ${title} Results\n\nTARN, ${published} -- Harrow Lake Inc. (NYSE: HARO) today reported its results.\n\n(In thousands of USD)\n\n${rows}`;

/** A table in Markdown. */
export const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  [`| | ${heads.join(' | ')} |`, `|---|${'--:|'.repeat(heads.length)}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  );
