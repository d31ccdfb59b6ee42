/** What each transformation makes of texts: `text → value`, and texts that do not fit, which are `null`. */
export type Cases = Readonly<Record<string, readonly (readonly [text: string, value: string | null])[]>>;

/** Of one that gives the same value for every text. */
export const whatever = (value: string): Cases[string] => [
  ['', value],
  ['whatever stands here', value],
  ['—', value],
];
