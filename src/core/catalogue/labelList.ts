/**
 * Labels as the metric files write them: separated by `;` or line ends, so that a long list of names stays readable as a
 * paragraph. No label holds a semicolon.
 */
export function labelList(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
